package org.coursebook.pdf;

import java.util.Set;

/** Finds where an f and the letters after it are printed as one glyph. */
final class Ligatures {
  /** The languages that tell an i with a dot from one without, so that no dot may be lost. */
  private static final Set<String> DOTTED = Set.of("az", "crh", "kk", "tr", "tt");

  private static final int FF = 0xFB00;
  private static final int FI = 0xFB01;
  private static final int FL = 0xFB02;
  private static final int FFI = 0xFB03;
  private static final int FFL = 0xFB04;

  /** For text whose letters stand apart. */
  static final Ligatures NONE = new Ligatures(false, false);

  private final boolean joins;
  private final boolean joinsDotted;

  private Ligatures(boolean joins, boolean joinsDotted) {
    this.joins = joins;
    this.joinsDotted = joinsDotted;
  }

  /** The ligatures that are right in a language. */
  Ligatures(String language) {
    this(true, !DOTTED.contains(language.split("-", 2)[0]));
  }

  /** Whether a character is the picture of several letters. */
  static boolean is(int character) {
    return character >= FF && character <= FFL;
  }

  /** The letters of such a picture. */
  static String letters(int ligature) {
    return switch (ligature) {
      case FF -> "ff";
      case FI -> "fi";
      case FL -> "fl";
      case FFI -> "ffi";
      case FFL -> "ffl";
      default -> Character.toString(ligature);
    };
  }

  /**
   * The longest ligature with which a text goes on, or 0.
   *
   * @param text at whose place {@code start} an f stands
   */
  int at(String text, int start, Faces faces) {
    Face face = faces.letter('f').face();
    if (!joins || face == null || !face.joins()) return 0;
    int second = following(text, start);
    int third = second == 'f' ? following(text, text.indexOf('f', start + 1)) : 0;
    int longest = joined(third, FFI, FFL);
    if (longest != 0 && face.has(longest)) return longest;
    int shorter = second == 'f' ? FF : joined(second, FI, FL);
    return shorter != 0 && face.has(shorter) ? shorter : 0;
  }

  /** Where a text goes on after a ligature. */
  static int end(String text, int start, int ligature) {
    int end = start;
    for (int letter : letters(ligature).chars().toArray()) end = text.indexOf(letter, end) + 1;
    return end;
  }

  private int joined(int letter, int withI, int withL) {
    if (letter == 'l') return withL;
    return letter == 'i' && joinsDotted ? withI : 0;
  }

  /** The letter after a place, past hyphens that aren't seen. */
  private static int following(String text, int place) {
    int next = place + 1;
    while (next < text.length() && text.charAt(next) == Casting.SOFT_HYPHEN) next++;
    return next < text.length() ? text.charAt(next) : 0;
  }
}
