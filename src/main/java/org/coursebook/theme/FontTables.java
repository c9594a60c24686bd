package org.coursebook.theme;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a TrueType file, read where they lie. Whoever reads a damaged file meets an {@link
 * IndexOutOfBoundsException}.
 */
final class FontTables {
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private final ByteBuffer file;

  FontTables(byte[] trueType) {
    file = ByteBuffer.wrap(trueType);
  }

  /** Where a table begins, or 0 if the file hasn't got it. */
  int table(String tag) {
    int entry = entry(tag);
    return entry == 0 ? 0 : file.getInt(entry + 8);
  }

  /** How many bytes a table has. */
  long length(String tag) {
    int entry = entry(tag);
    return entry == 0 ? 0 : Integer.toUnsignedLong(file.getInt(entry + 12));
  }

  /** The bytes of a table that the file has; a copy. */
  byte[] bytes(String tag) {
    return bytes(table(tag), Math.toIntExact(length(tag)));
  }

  /** Some bytes; a copy. */
  byte[] bytes(int at, int length) {
    if (length < 0 || length > file.limit() - at) throw new IndexOutOfBoundsException(at);
    byte[] bytes = new byte[length];
    file.get(at, bytes);
    return bytes;
  }

  /** Where the line of a table in the directory begins, or 0. */
  int entry(String tag) {
    int tables = unsigned(4);
    for (int i = 0; i < tables; i++) {
      int entry = DIRECTORY + ENTRY * i;
      if (tag(entry).equals(tag)) return entry;
    }
    return 0;
  }

  /** The names of all tables, in the order of the file. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < unsigned(4); i++) names.add(tag(DIRECTORY + ENTRY * i));
    return names;
  }

  /** The four letters at a place. */
  String tag(int at) {
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 4; i++) tag.append((char) (file.get(at + i) & 0xFF));
    return tag.toString();
  }

  /** Two bytes, without a sign. */
  int unsigned(int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }

  /** Two bytes, with their sign. */
  int signed(int at) {
    return file.getShort(at);
  }

  /** Four bytes. */
  int integer(int at) {
    return file.getInt(at);
  }

  /** How many units make an em. */
  int unitsPerEm() {
    int head = table("head");
    return head == 0 ? 1000 : Math.max(1, unsigned(head + 18));
  }

  /** How many glyphs the font has. */
  int glyphs() {
    int maxp = table("maxp");
    return maxp == 0 ? 0 : unsigned(maxp + 4);
  }
}
