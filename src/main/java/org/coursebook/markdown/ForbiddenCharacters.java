package org.coursebook.markdown;

import org.coursebook.diagnostic.Code;

/** Puts U+FFFD in the place of what may not stand in a book, and says where. */
final class ForbiddenCharacters {
  private ForbiddenCharacters() {}

  /** The text with every forbidden character replaced; every offset stays as it was. */
  static String replace(String text, int from, LessonProblems problems) {
    StringBuilder clean = new StringBuilder(text);
    int i = from;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && isForbiddenAt(text, end)) end++;
      if (end > i) {
        report(text.charAt(i), i, end, problems);
        for (int j = i; j < end; j++) clean.setCharAt(j, '\uFFFD');
      }
      i = Math.max(end, i + 1);
    }
    return clean.toString().replace('\r', '\n');
  }

  /** The same for a text that came from elsewhere: all of it stands at one place. */
  static String replaceAt(int start, int end, String text, LessonProblems problems) {
    StringBuilder clean = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (!isForbiddenAt(text, i)) continue;
      report(text.charAt(i), start, end, problems);
      clean.setCharAt(i, '\uFFFD');
    }
    return clean.toString();
  }

  /** Reports a character that was written by its number. */
  static void reportReference(String reference, int start, int end, LessonProblems problems) {
    problems.report(
        Code.CHARACTER_FORBIDDEN,
        start,
        end,
        "the character `%s` can't stand in a book".formatted(reference),
        "delete it");
  }

  private static void report(char c, int start, int end, LessonProblems problems) {
    problems.report(
        Code.CHARACTER_FORBIDDEN,
        start,
        end,
        "the character U+%04X can't stand in a book".formatted((int) c),
        "delete it; most often it came in when text was copied from elsewhere");
  }

  private static boolean isForbiddenAt(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return isForbidden(c);
  }

  /** Whether XML has no place for a character, or Unicode says that it is none. */
  static boolean isForbidden(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    return control || c == 0x7F || c == 0xFFFE || c == 0xFFFF || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
