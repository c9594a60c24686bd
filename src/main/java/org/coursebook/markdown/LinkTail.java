package org.coursebook.markdown;

import java.util.Optional;

/**
 * Where a link leads: what stands behind its text, or in a definition elsewhere.
 *
 * @param title as written, between its quotation marks
 * @param end the index where the text goes on
 */
record LinkTail(String href, Stretch title, int end) {
  private static final int DEEPEST = 32;

  LinkTail endingAt(int newEnd) {
    return new LinkTail(href, title, newEnd);
  }

  /** {@code (destination "title")}. */
  static Optional<LinkTail> inline(Stretch stretch, int start) {
    String text = stretch.text();
    if (start >= text.length() || text.charAt(start) != '(') return Optional.empty();
    int at = skipSpace(text, start + 1);
    int destinationEnd = destinationEnd(text, at);
    if (destinationEnd < 0) return Optional.empty();
    String href = href(text, at, destinationEnd);
    int afterSpace = skipSpace(text, destinationEnd);
    int titleEnd = afterSpace > destinationEnd ? titleEnd(text, afterSpace) : -1;
    Stretch title = titleEnd < 0 ? Stretch.EMPTY : stretch.sub(afterSpace + 1, titleEnd - 1);
    int close = titleEnd < 0 ? afterSpace : skipSpace(text, titleEnd);
    if (close >= text.length() || text.charAt(close) != ')') return Optional.empty();
    return Optional.of(new LinkTail(href, title, close + 1));
  }

  /** The end of {@code [label]}, or -1. */
  static int labelEnd(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '[') return -1;
    int limit = Math.min(text.length(), start + 1001);
    for (int i = start + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') return i + 1;
      if (c == '[') return -1;
      if (c == '\\') i++;
    }
    return -1;
  }

  /** The end of a destination, or -1 if none begins here. */
  static int destinationEnd(String text, int start) {
    if (start < text.length() && text.charAt(start) == '<') return pointedEnd(text, start);
    int depth = 0;
    int i = start;
    while (i < text.length() && text.charAt(i) > ' ') {
      char c = text.charAt(i);
      if (c == '\\'
          && i + 1 < text.length()
          && Entities.ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
        i++;
      } else if (c == '(') {
        if (++depth > DEEPEST) return -1;
      } else if (c == ')' && --depth < 0) {
        return i;
      }
      i++;
    }
    return depth > 0 ? -1 : i;
  }

  private static int pointedEnd(String text, int start) {
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') return i + 1;
      if (c == '<' || c == '\n') return -1;
      if (c == '\\') i++;
    }
    return -1;
  }

  static String href(String text, int start, int end) {
    boolean pointed = end > start && text.charAt(start) == '<';
    return Entities.unescape(
        pointed ? text.substring(start + 1, end - 1) : text.substring(start, end));
  }

  /** The end of a title with its marks, or -1 if none begins here. */
  static int titleEnd(String text, int start) {
    if (start >= text.length()) return -1;
    char open = text.charAt(start);
    if (open != '"' && open != '\'' && open != '(') return -1;
    char close = open == '(' ? ')' : open;
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == close) return i + 1;
      if (c == '(' && open == '(') return -1;
      if (c == '\\') i++;
    }
    return -1;
  }

  static int skipSpace(String text, int start) {
    int i = start;
    while (i < text.length() && " \t\n".indexOf(text.charAt(i)) >= 0) i++;
    return i;
  }
}
