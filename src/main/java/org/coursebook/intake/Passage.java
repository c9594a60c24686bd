package org.coursebook.intake;

import java.util.List;

/**
 * A run of words on a page.
 *
 * @param text the words, to the letter, with single spaces; a line feed is a line that ends here by
 *     the author's will
 * @param marks what is set off, outer marks before inner ones; they nest and never cross
 */
record Passage(String text, List<Mark> marks) {
  Passage {
    marks = List.copyOf(marks);
  }

  static Passage plain(String text) {
    return new Passage(text, List.of());
  }

  /** The same words without line ends. */
  Passage onOneLine() {
    return new Passage(text.replace('\n', ' '), marks);
  }

  /** How a stretch is set off. */
  enum Kind {
    EMPHASIS,
    STRONG,
    SUPERSCRIPT,
    SUBSCRIPT,
    LINK
  }

  /**
   * A stretch that is set off.
   *
   * @param start the offset of its first character
   * @param end the offset after its last
   * @param href where a link leads, or empty
   */
  record Mark(Kind kind, int start, int end, String href) {}
}
