package org.coursebook.pdf;

import java.nio.ByteBuffer;

/**
 * Takes the code points of mere radicals (U+2E80 to U+2FDF) out of a font's table of characters.
 * They share their glyphs with the words 日, 革 and so on, and PDFBox, which names a glyph by its
 * lowest code point, would make every copied or searched text one of radicals.
 */
final class Radicals {
  private static final int FIRST = 0x2E80;
  private static final int LAST = 0x2FDF;
  private static final int SEGMENTS = 4;
  private static final int GROUPS = 12;
  private static final int GROUP = 12;

  private final ByteBuffer font;

  private Radicals(ByteBuffer font) {
    this.font = font;
  }

  /**
   * Changes a font in memory.
   *
   * @param font a TrueType file
   * @param cmap where its table of characters begins
   */
  static void remove(byte[] font, int cmap) {
    Radicals radicals = new Radicals(ByteBuffer.wrap(font));
    int tables = radicals.unsigned(cmap + 2);
    for (int i = 0; i < tables; i++) {
      int table = cmap + radicals.font.getInt(cmap + 4 + 8 * i + 4);
      int format = radicals.unsigned(table);
      if (format == SEGMENTS) radicals.removeSegments(table);
      if (format == GROUPS) radicals.removeGroups(table);
    }
  }

  /** Makes each group of radicals one more copy of the group before it. */
  private void removeGroups(int table) {
    int count = font.getInt(table + 12);
    for (int i = 1; i < count; i++) {
      int group = table + 16 + GROUP * i;
      if (!areRadicals(font.getInt(group), font.getInt(group + 4))) continue;
      for (int at = 0; at < GROUP; at += 4) {
        font.putInt(group + at, font.getInt(group - GROUP + at));
      }
    }
  }

  /** Does the same in the older format, where a segment is spread over four lists. */
  private void removeSegments(int table) {
    int size = unsigned(table + 6);
    int ends = table + 14;
    int starts = ends + size + 2;
    for (int at = 2; at < size; at += 2) {
      if (!areRadicals(unsigned(starts + at), unsigned(ends + at))) continue;
      for (int list : new int[] {ends, starts, starts + size}) {
        font.putShort(list + at, font.getShort(list + at - 2));
      }
      int offsets = starts + 2 * size;
      int before = unsigned(offsets + at - 2);
      // An offset counts from its own place, which is now two bytes further on.
      font.putShort(offsets + at, (short) (before == 0 ? 0 : before - 2));
    }
  }

  private static boolean areRadicals(int first, int last) {
    return first >= FIRST && last <= LAST;
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(font.getShort(at));
  }
}
