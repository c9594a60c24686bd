package org.coursebook.language;

/**
 * A run of text with what stands just outside it.
 *
 * @param before the code point before it, or -1
 * @param after the code point behind it, or -1
 */
record Run(String text, int before, int after) {
  /** The code point at an offset, which may be just behind the run; -1 where there is none. */
  int at(int offset) {
    if (offset < text.length()) return text.codePointAt(offset);
    return offset == text.length() ? after : -1;
  }

  /** How many times the character at an offset stands there in a row. */
  int repeats(int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) == text.charAt(offset)) end++;
    return end - offset;
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isSpaceOrEdge(int c) {
    return c == -1 || isSpace(c);
  }

  static boolean isLetterOrDigit(int c) {
    return c != -1 && Character.isLetterOrDigit(c);
  }
}
