package org.coursebook.markdown;

/** Where a URL that stands in running text ends. */
final class Urls {
  private Urls() {}

  static int end(String text, int start) {
    int end = start;
    while (end < text.length() && isPart(text.charAt(end))) end++;
    int open = count(text, '(', start, end);
    int close = count(text, ')', start, end);
    while (end > start) {
      char last = text.charAt(end - 1);
      boolean trimmed = last == ')' ? close > open : "?!.,:;*_~'\"".indexOf(last) >= 0;
      if (!trimmed) break;
      if (last == ')') close--;
      end--;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return c > ' '
        && "<>[]`{}|\\^\"“”‘’«»„‚…".indexOf(c) < 0
        && !Character.isWhitespace(c)
        && c != '\u00A0';
  }

  private static int count(String text, char c, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) if (text.charAt(i) == c) count++;
    return count;
  }
}
