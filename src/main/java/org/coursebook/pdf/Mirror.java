package org.coursebook.pdf;

/** Brackets and quotation marks that look the other way where words run from right to left. */
final class Mirror {
  private static final String PAIRS = "()[]{}<>«»‹›≤≥⟨⟩";

  private Mirror() {}

  /** The character whose picture is to be printed for one, mostly the same. */
  static int of(int character) {
    int place = PAIRS.indexOf(character);
    return place < 0 ? character : PAIRS.charAt(place ^ 1);
  }
}
