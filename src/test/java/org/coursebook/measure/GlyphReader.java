package org.coursebook.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads every upright glyph of a document with its place, page by page. */
final class GlyphReader extends PDFTextStripper {
  private final List<List<Glyph>> pages = new ArrayList<>();

  private GlyphReader() {}

  static List<List<Glyph>> read(PDDocument document) throws IOException {
    GlyphReader reader = new GlyphReader();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      reader.pages.add(new ArrayList<>());
      reader.setStartPage(page);
      reader.setEndPage(page);
      reader.getText(document);
    }
    return reader.pages;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (position.getDir() != 0 || text == null || text.isEmpty()) return;
    double size = position.getTextMatrix().getScalingFactorY();
    pages
        .get(pages.size() - 1)
        .add(
            new Glyph(
                text,
                position.getXDirAdj(),
                advance(position, position.getTextMatrix().getScalingFactorX()),
                position.getYDirAdj(),
                size,
                String.valueOf(position.getFont().getName())));
  }

  private static double advance(TextPosition position, double em) {
    PDFont font = position.getFont();
    try {
      return font.getWidth(position.getCharacterCodes()[0]) / 1000 * em;
    } catch (IOException e) {
      return position.getWidthDirAdj();
    }
  }
}
