package org.coursebook.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A TrueType file as the layout engine should see it. */
final class TrueTypeFile {
  private static final int HEADER = 12;
  private static final int ENTRY = 16;

  private TrueTypeFile() {}

  /**
   * The file without its table of ligatures: PDFBox would search it for every character of
   * justified text. The table stays where it is; the directory only names it otherwise.
   */
  static InputStream withoutLigatures(byte[] font) {
    int tables = ByteBuffer.wrap(font).getShort(4);
    byte[] directory = Arrays.copyOf(font, HEADER + ENTRY * tables);
    byte[] ligatures = "GSUB".getBytes(StandardCharsets.US_ASCII);
    for (int entry = HEADER; entry < directory.length; entry += ENTRY) {
      if (Arrays.equals(directory, entry, entry + 4, ligatures, 0, 4)) {
        System.arraycopy("gsub".getBytes(StandardCharsets.US_ASCII), 0, directory, entry, 4);
      }
    }
    return new SequenceInputStream(
        new ByteArrayInputStream(directory),
        new ByteArrayInputStream(font, directory.length, font.length - directory.length));
  }
}
