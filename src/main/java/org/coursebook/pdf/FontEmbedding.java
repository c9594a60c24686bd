package org.coursebook.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Saves a document whose fonts are cut down to what it uses, and whose ligatures are read as the
 * letters that they join. PDFBox cuts the fonts inside of its own {@code save}, where what a
 * ligature means can't be put right any more; so it is done here, step by step.
 */
final class FontEmbedding {
  private FontEmbedding() {}

  /**
   * Writes a document.
   *
   * @param fonts all that its text is printed in
   */
  static void save(PDDocument pdf, Set<PDType0Font> fonts, OutputStream out) throws IOException {
    for (PDType0Font font : fonts) {
      font.subset();
      spell(font.getCOSObject());
    }
    pdf.getDocument().setIsXRefStream(true);
    COSWriter writer = new COSWriter(out, CompressParameters.DEFAULT_COMPRESSION);
    writer.write(pdf);
  }

  private static void spell(COSDictionary font) throws IOException {
    COSStream meaning = font.getCOSStream(COSName.TO_UNICODE);
    if (meaning == null) return;
    String mended = ToUnicode.withLigaturesSpelled(meaning.toTextString());
    try (OutputStream stream = meaning.createOutputStream(COSName.FLATE_DECODE)) {
      stream.write(mended.getBytes(StandardCharsets.US_ASCII));
    }
  }
}
