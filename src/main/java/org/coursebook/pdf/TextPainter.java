package org.coursebook.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter;
import com.openhtmltopdf.render.JustificationInfo;
import java.awt.geom.AffineTransform;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Paints text on a page: one operator for all letters of one face, with numbers only where the room
 * isn't the font's own. A face that is missing is never imitated by thicker strokes, and a stopgap
 * for a letter is never slanted.
 */
final class TextPainter {
  /** How far letters lean where a style has no italic face, as a part of their height. */
  private static final double SLANT = 0.21256;

  private static final COSName SPAN = COSName.getPDFName("Span");

  private final Ligatures ligatures;
  private final Set<PDType0Font> fonts = new LinkedHashSet<>();
  private final COSDictionary softHyphen = new COSDictionary();

  TextPainter(Ligatures ligatures) {
    this.ligatures = ligatures;
    softHyphen.setItem(COSName.ACTUAL_TEXT, new COSString("\u00AD"));
  }

  /** The fonts that were used so far. */
  Set<PDType0Font> fonts() {
    return fonts;
  }

  /**
   * Paints a text.
   *
   * @param x where it begins, in dots
   * @param y its base line
   * @param size of its letters, in dots
   * @param info what the engine adds between letters and words
   */
  void paint(
      PdfBoxFastOutputDevice device,
      String text,
      float x,
      float y,
      Faces faces,
      float size,
      JustificationInfo info) {
    AffineTransform place = Brush.dip(device);
    place.translate(x, y);
    PaintedRun run = new PaintedRun(device, faces, place, size, info);
    Casting.of(text, faces, run.isLetterSpaced() ? Ligatures.NONE : ligatures, run);
    run.end();
  }

  /** A text that is being painted. */
  private final class PaintedRun implements Casting.Sink {
    private final PdfBoxFastOutputDevice device;
    private final PdfContentStreamAdapter page;
    private final Faces faces;
    private final AffineTransform place;
    private final float size;
    private final float betweenLetters;
    private final float betweenWords;
    private final GlyphLine line = new GlyphLine();
    private float scale = 1;
    private boolean turned;
    private double owed;

    PaintedRun(
        PdfBoxFastOutputDevice device,
        Faces faces,
        AffineTransform place,
        float size,
        JustificationInfo info) {
      this.device = device;
      this.page = device.getCurrentPage();
      this.faces = faces;
      this.place = place;
      this.size = size;
      this.betweenLetters = info.getNonSpaceAdjust() * 1000 / size;
      this.betweenWords = info.getSpaceAdjust() * 1000 / size;
    }

    /** The engine says letter-spacing by the same room after every character. */
    boolean isLetterSpaced() {
      return betweenLetters != 0 && betweenLetters == betweenWords;
    }

    @Override
    public void letter(Letter letter, int character, int characters) {
      Face face = letter.face();
      if (face == null) return;
      if (!line.accepts(face)) end();
      line.letter(letter, face);
      double room = added(character, characters);
      if (turned && character != ' ') owed += room;
      else settle(room);
    }

    @Override
    public void scale(float factor) {
      scale = factor;
    }

    @Override
    public void room(float thousandths) {
      line.room(thousandths / scale);
    }

    @Override
    public void hyphen(Letter hyphen) {
      end();
      page.beginMarkedContent(SPAN, softHyphen);
      letter(hyphen, '-', 1);
      end();
      page.endMarkedContent();
    }

    /** Letters that are joined can't stand apart: the room between them goes to the next space. */
    private void settle(double room) {
      line.room(room + owed);
      owed = 0;
    }

    @Override
    public void turned(String read) {
      end();
      turned = true;
      COSDictionary actual = new COSDictionary();
      actual.setItem(COSName.ACTUAL_TEXT, new COSString(read));
      page.beginMarkedContent(SPAN, actual);
    }

    @Override
    public void said() {
      end();
      turned = false;
      settle(0);
      page.endMarkedContent();
    }

    private float added(int character, int characters) {
      // The engine counts a character of a higher plane twice for letter-spacing.
      if (Spacing.is(character)) return isLetterSpaced() ? 2 * betweenLetters : 0;
      boolean space = character == ' ' || character == '\u00A0' || character == '\u3000';
      return space ? betweenWords : betweenLetters * characters;
    }

    /** Writes what is in the line; the next letter begins another. */
    void end() {
      Face face = line.face();
      if (face == null) return;
      fonts.add(face.font());
      double points = device.getDeviceLength(1);
      page.beginText();
      page.setFont(face.font(), size * (float) points);
      matrix(face, 1 / points);
      page.drawStringWithPositioning(line.take());
      page.endText();
    }

    private void matrix(Face face, double dots) {
      AffineTransform at = new AffineTransform(place);
      at.translate(line.start() * scale * size / 1000, 0);
      double lean = isSlanted(face) ? SLANT : -at.getShearX() * dots;
      page.setTextMatrix(
          (float) (at.getScaleX() * dots * scale),
          (float) (-at.getShearY() * dots),
          (float) lean,
          (float) (at.getScaleY() * dots),
          (float) at.getTranslateX(),
          device.normalizeY((float) at.getTranslateY()));
    }

    private boolean isSlanted(Face face) {
      FontSpecification style = device.getFontSpecification();
      return style.fontStyle == IdentValue.ITALIC && !face.isItalic() && faces.isFirst(face);
    }
  }
}
