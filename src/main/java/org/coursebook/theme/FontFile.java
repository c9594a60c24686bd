package org.coursebook.theme;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a TrueType file: a directory, and the tables behind it by name. */
final class FontFile {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int SUM_IN_HEAD = 8;

  /** What the sum of a whole file and the number in its {@code head} make together. */
  private static final int WHOLE = 0xB1B0AFBA;

  private final SortedMap<String, byte[]> tables = new TreeMap<>();

  /** Adds a table as another file has it, if that has it. */
  void copy(FontTables from, String tag) {
    if (from.table(tag) != 0) tables.put(tag, from.bytes(tag));
  }

  /** Adds a table, in place of one of that name. */
  void put(String tag, byte[] table) {
    tables.put(tag, table);
  }

  /** The file. */
  byte[] bytes() {
    byte[] head = tables.get("head");
    if (head == null) throw new IndexOutOfBoundsException("a font has a head");
    ByteBuffer.wrap(head).putInt(SUM_IN_HEAD, 0);
    int size = HEADER + ENTRY * tables.size();
    for (byte[] table : tables.values()) size += padded(table.length);
    ByteBuffer file = ByteBuffer.allocate(size);
    header(file);
    int at = HEADER + ENTRY * tables.size();
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      file.put(at, table.getValue());
      int length = table.getValue().length;
      file.putInt(sum(file, at, padded(length))).putInt(at).putInt(length);
      at += padded(length);
    }
    int headAt = new FontTables(file.array()).table("head");
    file.putInt(headAt + SUM_IN_HEAD, WHOLE - sum(file, 0, size));
    return file.array();
  }

  private void header(ByteBuffer file) {
    int power = Integer.highestOneBit(tables.size());
    file.putInt(TRUE_TYPE).putShort((short) tables.size());
    file.putShort((short) (power * ENTRY));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) ((tables.size() - power) * ENTRY));
  }

  private static int sum(ByteBuffer file, int at, int length) {
    int sum = 0;
    for (int i = 0; i < length; i += 4) sum += file.getInt(at + i);
    return sum;
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }
}
