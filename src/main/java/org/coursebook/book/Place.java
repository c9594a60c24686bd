package org.coursebook.book;

/**
 * A place in a book's running text, the same for every edition however it is written: what the text
 * is broken into, and how many spaces stand between its words, has no say in it. Notes and the
 * numbers that call them are no running text, nor is what one edition adds to it.
 *
 * @param section the id of the lesson, the part, or the page of front or back matter
 * @param passage which paragraph, heading, term, cell, caption or other passage of words of the
 *     section, in reading order, from 0
 * @param character how many characters of the passage stand before it, as {@link #counts} counts
 */
public record Place(String section, int passage, int character) {
  public Place {
    if (passage < 0 || character < 0) throw new IllegalArgumentException("a place is in a text");
  }

  /** This place, or one as many characters behind it. */
  public Place plus(int characters) {
    return characters == 0 ? this : new Place(section, passage, character + characters);
  }

  /** Whether a character is seen: no space, and none that only tells how to set others. */
  public static boolean counts(int codePoint) {
    return !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && !Character.isISOControl(codePoint)
        && Character.getType(codePoint) != Character.FORMAT;
  }

  /** How many characters of a text are seen. */
  public static int count(CharSequence text) {
    return (int) text.codePoints().filter(Place::counts).count();
  }
}
