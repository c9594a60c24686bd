package org.coursebook.epub;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text after its sentences, by its marks alone: the JDK's own rules differ from one JDK to
 * the next, and a book must not.
 */
final class Sentences {
  private static final String ENDS = ".!?…";
  private static final String ENDS_WITHOUT_BLANK = "。！？";
  private static final String CLOSERS = "\"'”’»›)]」』）";

  private Sentences() {}

  /** The sentences in order, each with the blanks behind it; together they are the text. */
  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      int end = end(text, at);
      if (end <= at) continue;
      sentences.add(text.substring(start, end));
      start = end;
      at = end - 1;
    }
    if (start < text.length()) sentences.add(text.substring(start));
    return sentences;
  }

  /**
   * The place behind the sentence whose last mark stands at a place, or that place if none does.
   */
  private static int end(String text, int at) {
    char mark = text.charAt(at);
    boolean alone = ENDS_WITHOUT_BLANK.indexOf(mark) >= 0;
    if (!alone && (ENDS.indexOf(mark) < 0 || isInitial(text, at))) return at;
    int closed = at + 1;
    while (closed < text.length() && CLOSERS.indexOf(text.charAt(closed)) >= 0) closed++;
    int next = closed;
    while (next < text.length() && isBlank(text.charAt(next))) next++;
    if (next == closed && !alone) return at;
    boolean goesOn = next < text.length() && Character.isLowerCase(text.codePointAt(next));
    return goesOn ? at : next;
  }

  /** Whether the full stop is that of a name's first letter: E. H. Carr. */
  private static boolean isInitial(String text, int at) {
    if (text.charAt(at) != '.' || at == 0 || !Character.isUpperCase(text.charAt(at - 1))) {
      return false;
    }
    boolean closed = at + 1 < text.length() && CLOSERS.indexOf(text.charAt(at + 1)) >= 0;
    return !closed && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }
}
