package org.coursebook.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * What is painted on a page, by the numbers under which the structure knows it (ISO 32000-1, 14.6).
 * Only what matters for that is followed of the painting: text, pictures, and where they are.
 */
final class PageContent {
  private static final Set<String> PAINTING =
      Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "EI", "BI");

  private final PDResources resources;
  private final PDRectangle paper;
  private final Letters letters;
  private final Map<Integer, Piece> pieces = new HashMap<>();
  private final List<String> artifacts = new ArrayList<>();
  private final Deque<Mark> marks = new ArrayDeque<>();
  private final Deque<Matrix> saved = new ArrayDeque<>();
  private Matrix space = new Matrix();
  private Matrix line = new Matrix();
  private Matrix place = new Matrix();
  private float leading;
  private float size = 1;
  private @Nullable PDFont font;

  private PageContent(PDPage page, Letters letters) {
    PDResources own = page.getResources();
    this.resources = own == null ? new PDResources() : own;
    this.paper = page.getMediaBox();
    this.letters = letters;
  }

  /** What letters the codes of fonts stand for; the fonts of a book serve all its pages. */
  static final class Letters {
    private final IdentityHashMap<PDFont, Map<Integer, String>> known = new IdentityHashMap<>();

    String of(PDFont font, byte[] codes) throws IOException {
      Map<Integer, String> letters = known.computeIfAbsent(font, any -> new HashMap<>());
      StringBuilder text = new StringBuilder();
      ByteArrayInputStream in = new ByteArrayInputStream(codes);
      while (in.available() > 0) {
        int code = font.readCode(in);
        String letter = letters.get(code);
        if (letter == null) {
          String said = font.toUnicode(code);
          letter = said == null ? "\uFFFD" : said;
          letters.put(code, letter);
        }
        text.append(letter);
      }
      return text.toString();
    }
  }

  /** A piece of a page's content. */
  static final class Piece {
    private final StringBuilder text = new StringBuilder();
    private float baseline;
    private float size;
    private boolean placed;
    private boolean painted;
    private @Nullable Shown picture;

    String text() {
      return text.toString();
    }

    /** How far its first letter stands from the foot of the page, or a picture's upper edge. */
    float baseline() {
      return baseline;
    }

    float size() {
      return size;
    }

    /** Whether anything of it but letters is seen. */
    boolean isPainted() {
      return painted;
    }

    /** The dots of its picture, or else a drawing. */
    Shown picture() {
      return picture == null ? new Shown.Drawing() : picture;
    }
  }

  /**
   * A mark around content.
   *
   * @param piece what is in it, if the structure can know it
   * @param artifact what is in it, if it is for the eye alone
   * @param said whether something else is to be read in its place, and that has been read
   */
  private record Mark(@Nullable Piece piece, @Nullable StringBuilder artifact, boolean said) {}

  static PageContent of(PDPage page, Letters letters) throws IOException {
    PageContent content = new PageContent(page, letters);
    if (page.hasContents()) content.read(page);
    return content;
  }

  /** The piece of this number, if there is one. */
  @Nullable Piece piece(int number) {
    return pieces.get(number);
  }

  Set<Integer> numbers() {
    return pieces.keySet();
  }

  /** The words on the page that no structure knows, a text for each mark around them. */
  List<String> artifacts() {
    return artifacts;
  }

  private void read(PDPage page) throws IOException {
    PDFStreamParser parser = new PDFStreamParser(page);
    List<COSBase> operands = new ArrayList<>();
    Object token;
    while ((token = parser.parseNextToken()) != null) {
      if (token instanceof Operator operator) {
        obey(operator.getName(), operands);
        operands.clear();
      } else if (token instanceof COSBase operand) {
        operands.add(operand);
      }
    }
  }

  private void obey(String operator, List<COSBase> operands) throws IOException {
    switch (operator) {
      case "BDC" -> begin(operands.get(0), operands.size() > 1 ? operands.get(1) : null);
      case "BMC" -> begin(operands.get(0), null);
      case "EMC" -> end();
      case "q" -> saved.push(space.clone());
      case "Q" -> {
        if (!saved.isEmpty()) space = saved.pop();
      }
      case "cm" -> space = matrix(operands).multiply(space);
      case "BT" -> {
        line = new Matrix();
        place = line;
      }
      case "Tm" -> {
        line = matrix(operands);
        place = line;
      }
      case "Td" -> move(number(operands, 0), number(operands, 1));
      case "TD" -> {
        leading = -number(operands, 1);
        move(number(operands, 0), number(operands, 1));
      }
      case "TL" -> leading = number(operands, 0);
      case "T*" -> move(0, -leading);
      case "Tf" -> {
        font = operands.get(0) instanceof COSName name ? resources.getFont(name) : null;
        size = number(operands, 1);
      }
      case "Tj" -> show(operands.get(0));
      case "'" -> {
        move(0, -leading);
        show(operands.get(0));
      }
      case "\"" -> {
        move(0, -leading);
        show(operands.get(2));
      }
      case "TJ" -> {
        if (operands.get(0) instanceof COSArray parts) {
          for (int i = 0; i < parts.size(); i++) show(parts.getObject(i));
        }
      }
      case "Do" -> picture(operands.get(0));
      default -> {
        if (PAINTING.contains(operator)) painted(new Shown.Drawing());
      }
    }
  }

  private static float number(List<COSBase> operands, int index) {
    return operands.size() > index && operands.get(index) instanceof COSNumber number
        ? number.floatValue()
        : 0;
  }

  private static Matrix matrix(List<COSBase> operands) {
    return new Matrix(
        number(operands, 0),
        number(operands, 1),
        number(operands, 2),
        number(operands, 3),
        number(operands, 4),
        number(operands, 5));
  }

  private void move(float x, float y) {
    line = Matrix.getTranslateInstance(x, y).multiply(line);
    place = line;
  }

  private void begin(COSBase tag, @Nullable COSBase about) {
    COSDictionary properties = properties(about);
    Mark around = marks.peek();
    Piece piece = around == null ? null : around.piece();
    StringBuilder artifact = around == null ? null : around.artifact();
    int number = properties.getInt(COSName.MCID, -1);
    if (number >= 0) {
      piece = pieces.computeIfAbsent(number, any -> new Piece());
      artifact = null;
    } else if (COSName.getPDFName("Artifact").equals(tag) || around == null) {
      piece = null;
      artifact = new StringBuilder();
    }
    boolean said = around != null && around.said();
    String words = properties.getString(COSName.ACTUAL_TEXT);
    marks.push(new Mark(piece, artifact, said || words != null));
    if (words != null && !said) add(words);
  }

  private COSDictionary properties(@Nullable COSBase about) {
    if (about instanceof COSDictionary here) return here;
    if (about instanceof COSName name && resources.getProperties(name) != null) {
      return resources.getProperties(name).getCOSObject();
    }
    return new COSDictionary();
  }

  private void end() {
    if (marks.isEmpty()) return;
    Mark ended = marks.pop();
    StringBuilder words = ended.artifact();
    Mark around = marks.peek();
    boolean outermost = around == null || around.artifact() != words;
    if (words != null && outermost && !words.isEmpty()) artifacts.add(words.toString());
  }

  private void show(COSBase shown) throws IOException {
    if (!(shown instanceof COSString codes) || font == null) return;
    Mark around = marks.peek();
    Matrix at = place.multiply(space);
    boolean onPaper = paper.contains(at.getTranslateX(), at.getTranslateY());
    if (around != null && around.piece() != null) put(around.piece(), at);
    // What lies beyond the paper's edges nobody can read.
    if (!onPaper || (around != null && around.said())) return;
    String words = letters.of(font, codes.getBytes());
    if (around == null) artifacts.add(words);
    else add(words);
  }

  private void put(Piece piece, Matrix at) {
    if (piece.placed) return;
    piece.placed = true;
    piece.baseline = at.getTranslateY();
    piece.size = Math.abs(size * at.getScalingFactorY());
  }

  private void add(String words) {
    Mark around = marks.getFirst();
    Piece piece = around.piece();
    StringBuilder artifact = around.artifact();
    if (piece != null) piece.text.append(words);
    else if (artifact != null) artifact.append(words);
  }

  private void picture(COSBase named) throws IOException {
    if (!(named instanceof COSName name)) return;
    PDXObject object = resources.getXObject(name);
    if (object == null) return;
    COSStream picture = object.getCOSObject();
    boolean dots = COSName.IMAGE.equals(picture.getCOSName(COSName.SUBTYPE));
    painted(
        dots
            ? new Shown.Dots(picture.getInt(COSName.WIDTH), picture.getInt(COSName.HEIGHT))
            : new Shown.Drawing());
  }

  private void painted(Shown what) {
    Mark around = marks.peek();
    if (around == null || around.piece() == null) return;
    Piece piece = around.piece();
    piece.painted = true;
    if (what instanceof Shown.Dots) piece.picture = what;
    if (piece.placed) return;
    piece.placed = true;
    // The picture's unit square, or the drawing's own space: its upper edge is above its foot.
    piece.baseline = Math.max(space.getTranslateY(), space.getTranslateY() + space.getScaleY());
  }
}
