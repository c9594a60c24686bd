package org.coursebook.transcript;

/**
 * A piece of text on a page.
 *
 * @param page its page, counted from 0
 * @param baseline how far its first letter stands from the foot of the page
 * @param size of its first letter
 */
record Piece(String text, int page, float baseline, float size) {
  static final Piece NONE = new Piece("", 0, 0, 0);

  /** Whether it begins a line of its own after another piece, and isn't just a little higher. */
  boolean isBelow(Piece before) {
    return page != before.page() || Math.abs(baseline - before.baseline()) > 0.7 * size;
  }
}
