package org.coursebook.theme;

import java.util.BitSet;

/** The characters that a font has, as its {@code cmap} table lists them. */
public final class Coverage {
  private final BitSet characters = new BitSet();

  private Coverage() {}

  /**
   * The characters of a TrueType file; a file that is none, or that is damaged, covers what could
   * be read of it.
   */
  public static Coverage of(byte[] trueType) {
    Coverage coverage = new Coverage();
    CharacterMap.read(trueType, (character, glyph) -> coverage.characters.set(character));
    return coverage;
  }

  /** Whether the font has a character. */
  public boolean has(int codePoint) {
    return characters.get(codePoint);
  }

  /** How many characters the font has. */
  public int size() {
    return characters.cardinality();
  }
}
