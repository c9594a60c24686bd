package org.coursebook.pdf;

/**
 * Room of an exact width, as characters that travel through the layout engine inside a text: the
 * engine has no other way to hold what the composition of a line has decided. They lie in the last
 * private plane of Unicode, which no text uses; {@link TextMeasure} gives them their widths and
 * paints what they stand for.
 */
final class Spacing {
  /** A hyphen at the end of a line that isn't in the text: seen as a hyphen, read as U+00AD. */
  static final int HYPHEN = 0x102000;

  private static final int FIRST = 0x100000;
  private static final int KERNS = 0x101000;
  private static final int LETTERS = 0x103000;

  /** Between these two, words run from right to left. */
  static final int TO_THE_LEFT = 0x104000;

  static final int TO_THE_RIGHT = 0x104001;

  private static final int SIZE = 0x1000;

  private Spacing() {}

  /**
   * A word space of a width, in thousandths of an em, at most four ems; painted as a space, so that
   * whoever copies or listens gets one.
   */
  static int space(int thousandths) {
    return FIRST + Math.max(0, Math.min(SIZE - 1, thousandths));
  }

  /** A shift to the right, or if negative to the left, by at most two ems; nothing is painted. */
  static int kern(int thousandths) {
    int middle = SIZE / 2;
    return KERNS + middle + Math.max(-middle, Math.min(middle - 1, thousandths));
  }

  /**
   * Letters that are wider, or if negative narrower, by some ten-thousandths from here to the end
   * of the text; spaces and kerns keep their widths.
   */
  static int letters(int tenThousandths) {
    int middle = SIZE / 2;
    return LETTERS + middle + Math.max(-middle, Math.min(middle - 1, tenThousandths));
  }

  static boolean isLetters(int codePoint) {
    return codePoint >= LETTERS && codePoint < LETTERS + SIZE;
  }

  /** What the widths of letters are multiplied by. */
  static float scale(int codePoint) {
    return 1 + (codePoint - LETTERS - SIZE / 2) / 10_000f;
  }

  /** A text whose words run from right to left; it is read as it is. */
  static String toTheLeft(String text) {
    return Character.toString(TO_THE_LEFT) + text + Character.toString(TO_THE_RIGHT);
  }

  /** Whether a code point is one of these. */
  static boolean is(int codePoint) {
    return codePoint >= FIRST;
  }

  static boolean isSpace(int codePoint) {
    return codePoint >= FIRST && codePoint < KERNS;
  }

  static boolean isKern(int codePoint) {
    return codePoint >= KERNS && codePoint < HYPHEN;
  }

  /** The width of a space or a kern, in thousandths of an em. */
  static int width(int codePoint) {
    return isSpace(codePoint) ? codePoint - FIRST : codePoint - KERNS - SIZE / 2;
  }

  /** A text as it was before it was set: spaces for spaces, and nothing for what was added. */
  static String plain(String set) {
    StringBuilder plain = new StringBuilder(set.length());
    set.codePoints()
        .forEach(
            character -> {
              if (!is(character)) plain.appendCodePoint(character);
              else if (isSpace(character)) plain.append(' ');
            });
    return plain.toString();
  }
}
