package org.coursebook.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A character as a face prints it.
 *
 * @param face none if the character isn't printed at all
 * @param glyph its number in the face
 * @param advance its width, in thousandths of an em
 * @param text what is handed to the face, mostly the character itself
 */
record Letter(@Nullable Face face, int glyph, float advance, String text) {
  /** Whether it is a space, which is as wide beside every letter: words are measured singly. */
  boolean isSpace() {
    return !text.isEmpty() && Character.isSpaceChar(text.charAt(0));
  }

  /** A character without a picture. */
  static Letter unseen(float advance) {
    return new Letter(null, 0, advance, "");
  }
}
