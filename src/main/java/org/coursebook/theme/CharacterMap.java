package org.coursebook.theme;

/** Reads which glyph a font has for each character: the Unicode parts of its {@code cmap}. */
final class CharacterMap {
  private static final int UNICODE = 0;
  private static final int WINDOWS = 3;

  private final FontTables font;
  private final Reader reader;

  private CharacterMap(FontTables font, Reader reader) {
    this.font = font;
    this.reader = reader;
  }

  /** Who is told of each character; of some of them more than once. */
  interface Reader {
    void character(int codePoint, int glyph);
  }

  /** Tells a reader of every character; of a damaged font, of those before the damage. */
  static void read(byte[] trueType, Reader reader) {
    try {
      CharacterMap map = new CharacterMap(new FontTables(trueType), reader);
      int cmap = map.font.table("cmap");
      if (cmap > 0) map.subtables(cmap);
    } catch (IndexOutOfBoundsException e) {
      // A table that leads out of the file: what was read until here is what the font has.
    }
  }

  private void subtables(int cmap) {
    int subtables = font.unsigned(cmap + 2);
    for (int i = 0; i < subtables; i++) {
      int entry = cmap + 4 + 8 * i;
      int platform = font.unsigned(entry);
      if (platform != UNICODE && platform != WINDOWS) continue;
      int start = cmap + font.integer(entry + 4);
      int format = font.unsigned(start);
      if (format == 4) segments(start);
      if (format == 12) groups(start);
    }
  }

  /** Format 4: segments of the basic plane. */
  private void segments(int start) {
    int length = font.unsigned(start + 6);
    int starts = start + 14 + length + 2;
    for (int segment = 0; segment < length; segment += 2) {
      int last = font.unsigned(start + 14 + segment);
      segment(starts + segment, length, last);
    }
  }

  private void segment(int at, int length, int last) {
    int first = font.unsigned(at);
    int delta = font.unsigned(at + length);
    int offset = font.unsigned(at + 2 * length);
    for (int character = first; character <= last && character < 0xFFFF; character++) {
      int glyph = character;
      if (offset != 0) {
        glyph = font.unsigned(at + 2 * length + offset + 2 * (character - first));
        if (glyph == 0) continue;
      }
      tell(character, (glyph + delta) & 0xFFFF);
    }
  }

  /** Format 12: groups of all planes. */
  private void groups(int start) {
    int groups = font.integer(start + 12);
    for (int i = 0; i < groups; i++) {
      int group = start + 16 + 12 * i;
      int first = font.integer(group);
      int last = Math.min(font.integer(group + 4), Character.MAX_CODE_POINT);
      int glyph = font.integer(group + 8);
      if (first < 0) continue;
      for (int character = first; character <= last; character++) {
        tell(character, glyph + character - first);
      }
    }
  }

  private void tell(int codePoint, int glyph) {
    if (glyph != 0) reader.character(codePoint, glyph);
  }
}
