package org.coursebook.theme;

import java.nio.ByteBuffer;
import java.util.SortedMap;

/** Writes a {@code cmap} table: one part, of groups of neighbours (format 12). */
final class CharacterTable {
  private static final int HEADER = 28;
  private static final int PART = 12;
  private static final int GROUP = 12;
  private static final int FULL_UNICODE = 3 << 16 | 10;
  private static final short GROUPS = 12;

  private final ByteBuffer table;
  private int count;
  private int first;
  private int glyph;
  private int length;

  private CharacterTable(int characters) {
    table = ByteBuffer.allocate(HEADER + GROUP * characters).position(HEADER);
  }

  /** The table that leads each character to its glyph. */
  static ByteBuffer of(SortedMap<Integer, Integer> glyphs) {
    CharacterTable written = new CharacterTable(glyphs.size());
    glyphs.forEach(written::character);
    written.endGroup();
    return written.finish();
  }

  private void character(int next, int itsGlyph) {
    if (length == 0 || next != first + length || itsGlyph != glyph + length) {
      endGroup();
      first = next;
      glyph = itsGlyph;
    }
    length++;
  }

  private void endGroup() {
    if (length == 0) return;
    table.putInt(first).putInt(first + length - 1).putInt(glyph);
    count++;
    length = 0;
  }

  private ByteBuffer finish() {
    table.flip();
    table.putShort(2, (short) 1).putInt(4, FULL_UNICODE).putInt(8, PART);
    return table.putShort(PART, GROUPS).putInt(16, table.limit() - PART).putInt(24, count);
  }
}
