package org.coursebook.theme;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.BitSet;

/** The characters that a font has, as its {@code cmap} table lists them. */
public final class Coverage {
  private static final int UNICODE = 0;
  private static final int WINDOWS = 3;

  private final BitSet characters;

  private Coverage(BitSet characters) {
    this.characters = characters;
  }

  /**
   * The characters of a TrueType file; a file that is none, or that is damaged, covers what could
   * be read of it.
   */
  public static Coverage of(byte[] trueType) {
    BitSet characters = new BitSet();
    try {
      ByteBuffer font = ByteBuffer.wrap(trueType);
      int cmap = table(font, "cmap");
      if (cmap > 0) readSubtables(font, cmap, characters);
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      // A table that leads out of the file: what was read until here is what the font has.
    }
    return new Coverage(characters);
  }

  /** Whether the font has a character. */
  public boolean has(int codePoint) {
    return characters.get(codePoint);
  }

  /** How many characters the font has. */
  public int size() {
    return characters.cardinality();
  }

  private static int table(ByteBuffer font, String tag) {
    int tables = font.getShort(4);
    for (int i = 0; i < tables; i++) {
      int entry = 12 + 16 * i;
      boolean same = true;
      for (int k = 0; k < 4; k++) same &= font.get(entry + k) == tag.charAt(k);
      if (same) return font.getInt(entry + 8);
    }
    return 0;
  }

  private static void readSubtables(ByteBuffer font, int cmap, BitSet characters) {
    int subtables = font.getShort(cmap + 2);
    for (int i = 0; i < subtables; i++) {
      int entry = cmap + 4 + 8 * i;
      int platform = font.getShort(entry);
      if (platform != UNICODE && platform != WINDOWS) continue;
      int start = cmap + font.getInt(entry + 4);
      int format = font.getShort(start);
      if (format == 4) readSegments(font, start, characters);
      if (format == 12) readGroups(font, start, characters);
    }
  }

  /** Format 4: segments of the basic plane. */
  private static void readSegments(ByteBuffer font, int start, BitSet characters) {
    int length = unsigned(font, start + 6);
    int ends = start + 14;
    int starts = ends + length + 2;
    int deltas = starts + length;
    int offsets = deltas + length;
    for (int segment = 0; segment < length; segment += 2) {
      int first = unsigned(font, starts + segment);
      int last = unsigned(font, ends + segment);
      int delta = unsigned(font, deltas + segment);
      int offset = unsigned(font, offsets + segment);
      for (int character = first; character <= last && character < 0xFFFF; character++) {
        int glyph = character;
        if (offset != 0) {
          glyph = unsigned(font, offsets + segment + offset + 2 * (character - first));
          if (glyph == 0) continue;
        }
        if (((glyph + delta) & 0xFFFF) != 0) characters.set(character);
      }
    }
  }

  /** Format 12: groups of all planes. */
  private static void readGroups(ByteBuffer font, int start, BitSet characters) {
    int groups = font.getInt(start + 12);
    for (int i = 0; i < groups; i++) {
      int group = start + 16 + 12 * i;
      int first = font.getInt(group);
      int last = Math.min(font.getInt(group + 4), Character.MAX_CODE_POINT);
      if (font.getInt(group + 8) == 0) first++;
      if (first >= 0 && first <= last) characters.set(first, last + 1);
    }
  }

  private static int unsigned(ByteBuffer font, int offset) {
    return font.getShort(offset) & 0xFFFF;
  }
}
