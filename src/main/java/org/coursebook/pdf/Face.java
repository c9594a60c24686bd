package org.coursebook.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.coursebook.theme.Font;
import org.coursebook.theme.Kerning;

/** A face of the theme that the layout engine has opened. */
final class Face {
  private final FontDescription description;
  private final PDType0Font font;
  private final Optional<Kerning> kerning;
  private final boolean joins;

  private Face(FontDescription description, PDType0Font font, Optional<Font> file) {
    this.description = description;
    this.font = font;
    this.joins = file.filter(Font::joins).isPresent() && !isMonospaced();
    this.kerning = file.map(Font::kerning);
  }

  /** The face that the engine describes; nothing if its file can't be opened. */
  static Optional<Face> open(FontDescription description, Optional<Font> file) {
    if (!(description.getFont() instanceof PDType0Font font)) return Optional.empty();
    return Optional.of(new Face(description, font, file));
  }

  PDType0Font font() {
    return font;
  }

  boolean isItalic() {
    return description.getStyle() == IdentValue.ITALIC;
  }

  /** Whether an f joins the letter after it. */
  boolean joins() {
    return joins;
  }

  boolean has(int character) {
    return font.getCmapLookup().getGlyphId(character) != 0;
  }

  /** A character that the face has. */
  Letter letter(int character) {
    int glyph = font.getCmapLookup().getGlyphId(character);
    return new Letter(this, glyph, advance(character), Character.toString(character));
  }

  /** What is added between two letters of this face, in thousandths of an em. */
  float kern(Letter left, Letter right) {
    return kerning.isEmpty() ? 0 : kerning.get().between(left.glyph(), right.glyph());
  }

  private boolean isMonospaced() {
    return has('i') && has('m') && advance('i') == advance('m');
  }

  private float advance(int character) {
    try {
      return font.getStringWidth(Character.toString(character));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
