package org.coursebook.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A TrueType file as the layout engine should see it. */
final class TrueTypeFile {
  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int OFFSET = 8;

  private TrueTypeFile() {}

  /**
   * The file without its table of ligatures, which PDFBox would search for every character of
   * justified text (the directory only names it otherwise), and without mere radicals.
   */
  static InputStream forPrint(byte[] original) {
    byte[] font = original.clone();
    ByteBuffer buffer = ByteBuffer.wrap(font);
    int end = HEADER + ENTRY * Short.toUnsignedInt(buffer.getShort(4));
    for (int entry = HEADER; entry < end; entry += ENTRY) {
      if (isNamed(font, entry, "GSUB")) font[entry] = 'g';
      if (isNamed(font, entry, "cmap")) Radicals.remove(font, buffer.getInt(entry + OFFSET));
    }
    return new ByteArrayInputStream(font);
  }

  private static boolean isNamed(byte[] font, int entry, String name) {
    return Arrays.equals(font, entry, entry + 4, name.getBytes(StandardCharsets.US_ASCII), 0, 4);
  }
}
