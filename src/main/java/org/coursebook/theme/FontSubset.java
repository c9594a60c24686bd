package org.coursebook.theme;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
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

  private FontSubset() {}

  /**
   * A TrueType file with these characters alone, as far as the face has them. Kerning and ligatures
   * are lost.
   *
   * @throws IOException if the face's file is damaged
   */
  public static byte[] of(Font font, Set<Integer> characters) throws IOException {
    try (TrueTypeFont whole =
        new TTFParser(true).parseEmbedded(new ByteArrayInputStream(font.bytes()))) {
      TTFSubsetter subsetter = new TTFSubsetter(whole, TABLES);
      subsetter.addAll(new TreeSet<>(characters));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return out.toByteArray();
    }
  }
}
