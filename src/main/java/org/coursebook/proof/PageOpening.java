package org.coursebook.proof;

import java.io.IOException;
import java.io.Serial;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.coursebook.book.Place;
import org.jspecify.annotations.Nullable;

/** Reads the first words of a page of a PDF, and no more of the page than it has to. */
final class PageOpening extends PDFMarkedContentExtractor {
  /** Stands in words for a picture: the object replacement character. */
  static final char PICTURE = '\uFFFC';

  /** Stands among the numbers of pieces for a picture. */
  static final int NUMBER_OF_PICTURE = -1;

  private final List<Integer> order;
  private final int length;
  private final Map<Integer, StringBuilder> pieces = new HashMap<>();
  private final Deque<Mark> marks = new ArrayDeque<>();

  /** How many of the pieces, in their order, were read to their end, and what stands in them. */
  private int finished;

  private final StringBuilder opening = new StringBuilder();

  private PageOpening(List<Integer> order, int length) {
    this.order = order;
    this.length = length;
  }

  /**
   * A mark around some content.
   *
   * @param number of the piece that it is in, or less than 0
   * @param said whether what is in it is to be read as something else, and that has been read
   */
  private record Mark(int number, boolean said) {
    static final Mark NONE = new Mark(-1, false);
  }

  /** Ends the reading of a page. */
  private static final class Enough extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    Enough() {
      super("enough was read", null, false, false);
    }
  }

  /**
   * The characters that {@linkplain Place#counts are seen}.
   *
   * @param order the numbers of the pieces that hold running text or pictures, as they are to be
   *     read
   * @param length how many characters are needed; there may be more or, on a short page, fewer
   */
  static String of(PDPage page, List<Integer> order, int length) throws IOException {
    PageOpening reader = new PageOpening(order, length);
    try {
      reader.processPage(page);
    } catch (Enough e) {
      return reader.opening.toString();
    }
    for (int number : order.subList(reader.finished, order.size())) reader.take(number);
    return reader.opening.toString();
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    Mark around = around();
    COSDictionary about = properties == null ? new COSDictionary() : properties;
    int number = about.getInt(COSName.MCID, around.number());
    String said = about.getString(COSName.ACTUAL_TEXT);
    if (number >= 0) pieces.computeIfAbsent(number, any -> new StringBuilder());
    if (said != null && !around.said()) add(number, said);
    marks.push(new Mark(number, said != null || around.said()));
  }

  @Override
  public void endMarkedContentSequence() {
    if (!marks.isEmpty()) marks.pop();
    int open = around().number();
    while (finished < order.size()) {
      int next = order.get(finished);
      boolean read = next == NUMBER_OF_PICTURE || (next != open && pieces.containsKey(next));
      if (!read) return;
      take(next);
      finished++;
      if (opening.length() >= length) throw new Enough();
    }
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    Mark around = around();
    if (!around.said()) add(around.number(), letter.getUnicode());
  }

  private Mark around() {
    return marks.isEmpty() ? Mark.NONE : marks.getFirst();
  }

  private void add(int number, String words) {
    if (number < 0) return;
    StringBuilder piece = pieces.computeIfAbsent(number, any -> new StringBuilder());
    words.codePoints().filter(Place::counts).forEach(piece::appendCodePoint);
  }

  private void take(int number) {
    if (number == NUMBER_OF_PICTURE) opening.append(PICTURE);
    StringBuilder piece = pieces.get(number);
    if (piece != null) opening.append(piece);
  }
}
