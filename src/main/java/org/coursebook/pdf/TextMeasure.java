package org.coursebook.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.FSFontMetrics;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.coursebook.theme.Font;
import org.coursebook.theme.Theme;

/**
 * Measures and paints text as {@link Casting} says: kerned, joined, and with {@link Spacing}. The
 * height of a line is that of its first font, so that a Chinese name doesn't part the lines, and
 * its font isn't opened for its height alone.
 */
final class TextMeasure extends PdfBoxTextRenderer {
  private final SharedContext context;
  private final Theme theme;
  private final Ligatures ligatures;
  private final TextPainter painter;
  private final Map<FontDescription, Optional<Face>> opened = new HashMap<>();
  private final Map<List<FontDescription>, Faces> faces = new HashMap<>();
  private final Map<List<FontDescription>, Map<Float, FSFontMetrics>> metrics = new HashMap<>();

  /**
   * A measure of one run of the engine.
   *
   * @param context knows which faces a style asks for
   * @param theme whose faces they are
   * @param language of the book, which may forbid joining letters
   */
  TextMeasure(SharedContext context, Theme theme, String language) {
    this.context = context;
    this.theme = theme;
    this.ligatures = new Ligatures(language);
    this.painter = new TextPainter(ligatures);
  }

  /** The width of a text in dots, without letter-spacing; it isn't rounded. */
  double width(FSFont font, String text) {
    Width width = new Width();
    Casting.of(text, faces(font), ligatures, width);
    return width.thousandths / 1000 * font.getSize2D();
  }

  @Override
  public int getWidth(FontContext unused, FSFont font, String string) {
    return (int) Math.ceil(width(font, string) - 0.01);
  }

  @Override
  public void drawString(OutputDevice device, String string, float x, float y) {
    drawString(device, string, x, y, new JustificationInfo());
  }

  @Override
  public void drawString(
      OutputDevice device, String string, float x, float y, JustificationInfo info) {
    PdfBoxFastOutputDevice page = (PdfBoxFastOutputDevice) device;
    FSFont font = context.getFont(page.getFontSpecification());
    painter.paint(page, string, x, y, faces(font), font.getSize2D(), info);
  }

  /** The fonts of all text that was painted. */
  Set<PDType0Font> painted() {
    return painter.fonts();
  }

  @Override
  public FSFontMetrics getFSFontMetrics(FontContext fonts, FSFont font, String string) {
    PdfBoxFSFont face = (PdfBoxFSFont) font;
    List<FontDescription> first = face.getFontDescriptions().subList(0, 1);
    return metrics
        .computeIfAbsent(first, unknown -> new HashMap<>())
        .computeIfAbsent(
            face.getSize2D(),
            size -> super.getFSFontMetrics(fonts, new PdfBoxFSFont(first, size), string));
  }

  private Faces faces(FSFont font) {
    return faces.computeIfAbsent(
        ((PdfBoxFSFont) font).getFontDescriptions(), list -> new Faces(list, this::open));
  }

  private Optional<Face> open(FontDescription description) {
    Optional<Face> known = opened.get(description);
    if (known == null) {
      known = Face.open(description, file(description));
      opened.put(description, known);
    }
    return known;
  }

  private Optional<Font> file(FontDescription description) {
    boolean italic = description.getStyle() == IdentValue.ITALIC;
    return theme.fonts().stream()
        .filter(font -> font.family().equalsIgnoreCase(description.getFamily()))
        .filter(font -> font.weight() == description.getWeight() && font.italic() == italic)
        .findFirst();
  }

  /** Adds up widths, in thousandths of an em. */
  private static final class Width implements Casting.Sink {
    private double thousandths;
    private float scale = 1;

    @Override
    public void scale(float factor) {
      scale = factor;
    }

    @Override
    public void letter(Letter letter, int character, int characters) {
      thousandths += letter.advance() * scale;
    }

    @Override
    public void room(float room) {
      thousandths += room;
    }

    @Override
    public void hyphen(Letter hyphen) {
      thousandths += hyphen.advance() * scale;
    }

    @Override
    public void turned(String read) {}

    @Override
    public void said() {}
  }
}
