package org.coursebook.theme;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A face cut down to the characters that a book uses. */
public final class FontSubset {
  /**
   * The tables kept. Without {@code cmap}, {@code post} and {@code OS/2} browsers refuse a font.
   */
  private static final List<String> TABLES =
      List.of(
          "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp", "cmap",
          "name", "post", "OS/2");

  /** Tables that speak of glyphs by their numbers, which stay, or of no glyph at all. */
  private static final List<String> KEPT =
      List.of(
          "hhea", "maxp", "cvt ", "prep", "fpgm", "gasp", "name", "OS/2", "BASE", "GDEF", "GPOS",
          "GSUB", "kern");

  private static final int NO_NAMES = 0x00030000;
  private static final int POST_WITHOUT_NAMES = 32;

  private FontSubset() {}

  /**
   * A TrueType file with these characters alone, as far as the face has them. Kerning and ligatures
   * are lost.
   *
   * @throws IOException if the face's file is damaged
   */
  public static byte[] letters(Font font, Set<Integer> characters) throws IOException {
    try (TrueTypeFont whole =
        new TTFParser(true).parseEmbedded(new ByteArrayInputStream(font.bytes()))) {
      TTFSubsetter subsetter = new TTFSubsetter(whole, TABLES);
      subsetter.addAll(new TreeSet<>(characters));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return out.toByteArray();
    }
  }

  /**
   * A TrueType file that shows these characters just as the whole one does, with its kerning, its
   * ligatures and what else it makes of them. Glyphs keep their numbers, so that the tables that
   * say all that can stay as they are; those that can't come up are empty.
   *
   * @param css the style sheet, which may ask for small capitals and other features
   * @throws IOException if the face's file is damaged
   */
  public static byte[] shaped(Font font, Set<Integer> characters, String css) throws IOException {
    try {
      return shaped(new FontTables(font.bytes()), font, characters, css);
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("a table leads out of the file", e);
    }
  }

  private static byte[] shaped(FontTables tables, Font font, Set<Integer> characters, String css) {
    NavigableMap<Integer, Integer> glyphs = new TreeMap<>();
    CharacterMap.read(font.bytes(), glyphs::putIfAbsent);
    BitSet kept = new BitSet();
    kept.set(0);
    glyphs.forEach(
        (character, glyph) -> {
          if (characters.contains(character)) kept.set(glyph);
        });
    ReachableGlyphs.addTo(kept, tables, new ShownFeatures(css, characters));
    Outlines outlines = new Outlines(tables);
    outlines.addParts(kept);
    FontFile file = new FontFile();
    KEPT.forEach(tag -> file.copy(tables, tag));
    outlines.write(kept, file);
    // A ligature may be a character, too, and is fitted to a screen's pixels only where it is one.
    glyphs.values().removeIf(glyph -> !kept.get(glyph));
    ByteBuffer cmap = CharacterTable.of(glyphs);
    byte[] map = new byte[cmap.limit()];
    cmap.get(0, map);
    file.put("cmap", map);
    file.put("hmtx", widths(tables, kept));
    file.put("post", withoutNames(tables));
    return file.bytes();
  }

  /** The widths, with nothing where a glyph is empty, for that packs well. */
  private static byte[] widths(FontTables font, BitSet kept) {
    byte[] widths = font.bytes("hmtx");
    ByteBuffer table = ByteBuffer.wrap(widths);
    int full = font.unsigned(font.table("hhea") + 34);
    for (int glyph = 0; glyph < full - 1; glyph++) {
      if (!kept.get(glyph)) table.putInt(4 * glyph, 0);
    }
    return widths;
  }

  private static byte[] withoutNames(FontTables font) {
    byte[] post = font.bytes(font.table("post"), POST_WITHOUT_NAMES);
    ByteBuffer.wrap(post).putInt(0, NO_NAMES);
    return post;
  }
}
