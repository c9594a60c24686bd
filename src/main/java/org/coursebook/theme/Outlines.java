package org.coursebook.theme;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.BitSet;

/** The drawings of a TrueType file's glyphs: tables {@code glyf} and {@code loca}. */
final class Outlines {
  private static final int LOCATIONS_ARE_LONG = 50;
  private static final int WORDS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;

  private final FontTables font;
  private final int drawings;
  private final int locations;
  private final boolean longLocations;

  Outlines(FontTables font) {
    this.font = font;
    this.drawings = font.table("glyf");
    this.locations = font.table("loca");
    this.longLocations = font.unsigned(font.table("head") + LOCATIONS_ARE_LONG) == 1;
  }

  /** Adds the glyphs that glyphs are put together of. */
  void addParts(BitSet glyphs) {
    BitSet done = new BitSet();
    for (int glyph = glyphs.nextSetBit(0); glyph >= 0; glyph = next(glyphs, done)) {
      done.set(glyph);
      addParts(glyph, glyphs);
    }
  }

  private static int next(BitSet glyphs, BitSet done) {
    BitSet left = (BitSet) glyphs.clone();
    left.andNot(done);
    return left.nextSetBit(0);
  }

  private void addParts(int glyph, BitSet glyphs) {
    if (glyph >= font.glyphs() || start(glyph) == start(glyph + 1)) return;
    int at = drawings + start(glyph);
    if (font.signed(at) >= 0) return;
    at += 10;
    int flags;
    do {
      flags = font.unsigned(at);
      glyphs.set(font.unsigned(at + 2));
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2) + scale(flags);
    } while ((flags & MORE) != 0);
  }

  private static int scale(int flags) {
    if ((flags & SCALE) != 0) return 2;
    if ((flags & TWO_SCALES) != 0) return 4;
    return (flags & MATRIX) != 0 ? 8 : 0;
  }

  /** Puts the drawings of some glyphs into a file; all others are empty, and keep their numbers. */
  void write(BitSet kept, FontFile file) {
    ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    ByteBuffer loca = ByteBuffer.allocate(4 * (font.glyphs() + 1));
    for (int glyph = 0; glyph < font.glyphs(); glyph++) {
      loca.putInt(glyf.size());
      if (!kept.get(glyph)) continue;
      int length = start(glyph + 1) - start(glyph);
      glyf.writeBytes(font.bytes(drawings + start(glyph), length));
      while (glyf.size() % 4 != 0) glyf.write(0);
    }
    loca.putInt(glyf.size());
    byte[] head = font.bytes("head");
    ByteBuffer.wrap(head).putShort(LOCATIONS_ARE_LONG, (short) 1);
    file.put("head", head);
    file.put("loca", loca.array());
    file.put("glyf", glyf.toByteArray());
  }

  private int start(int glyph) {
    return longLocations
        ? font.integer(locations + 4 * glyph)
        : 2 * font.unsigned(locations + 2 * glyph);
  }
}
