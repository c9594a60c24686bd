package org.coursebook.theme;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A face made of another: its characters lead to the glyphs that features of the font show for
 * them, so that small capitals are a font like any other, and are copied and read as the letters
 * that they are.
 */
final class DerivedFace {
  private DerivedFace() {}

  /** The changed file, or the same if the font hasn't got the features or is damaged. */
  static byte[] of(byte[] trueType, Set<String> features) {
    if (features.isEmpty()) return trueType;
    try {
      FontTables font = new FontTables(trueType);
      Substitution substitution = Substitution.of(font, features);
      if (substitution.isEmpty() || font.table("cmap") == 0) return trueType;
      SortedMap<Integer, Integer> characters = new TreeMap<>();
      CharacterMap.read(
          trueType,
          (character, glyph) ->
              characters.computeIfAbsent(character, once -> substitution.of(glyph)));
      return withCharacters(trueType, characters);
    } catch (IndexOutOfBoundsException e) {
      return trueType;
    }
  }

  /** Whether the font has any of the features. */
  static boolean has(byte[] trueType, Set<String> features) {
    try {
      return !Substitution.of(new FontTables(trueType), features).isEmpty();
    } catch (IndexOutOfBoundsException e) {
      return false;
    }
  }

  /** The file with a new table of characters at its end, to which the directory leads. */
  private static byte[] withCharacters(byte[] trueType, SortedMap<Integer, Integer> characters) {
    ByteBuffer table = CharacterTable.of(characters);
    int start = (trueType.length + 3) / 4 * 4;
    int length = table.limit();
    int entry = new FontTables(trueType).entry("cmap");
    byte[] changed = Arrays.copyOf(trueType, start + length);
    ByteBuffer file = ByteBuffer.wrap(changed).putInt(entry + 8, start).putInt(entry + 12, length);
    file.position(start).put(table);
    return changed;
  }
}
