package org.coursebook.markdown;

import java.util.Optional;

/**
 * Refuses lessons so large that no one wrote them by hand, so that reading one takes seconds at
 * most, whatever stands in it.
 */
final class SizeGuard {
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final int MOST_LINES = 50_000;
  private static final int LONGEST_RULE = 10_000;

  private SizeGuard() {}

  /** What is too large, and where. */
  record Excess(int at, String message, String hint) {}

  static Optional<Excess> of(String text) {
    if (text.length() > MOST_CHARACTERS) {
      return excess(0, "this lesson has more than 1 MB of text, about 170,000 words");
    }
    int at = lineBehindMost(text);
    if (at >= 0) return excess(at, "this lesson has more than 50,000 lines; here they go on");
    int rule = endlessRule(text);
    if (rule < 0) return Optional.empty();
    String message = "more than 10,000 marks follow each other here";
    return Optional.of(new Excess(rule, message, "write `***` for a rule across the page"));
  }

  private static Optional<Excess> excess(int at, String message) {
    return Optional.of(new Excess(at, message, "split it into several lessons"));
  }

  private static int lineBehindMost(String text) {
    int lines = 0;
    int at = 0;
    while (lines < MOST_LINES) {
      int end = text.indexOf('\n', at);
      if (end < 0) return -1;
      at = end + 1;
      lines++;
    }
    return at < text.length() ? at : -1;
  }

  /** Where so many of the marks that make a rule stand in one line that no parser should see it. */
  private static int endlessRule(String text) {
    int start = 0;
    char mark = '\n';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == mark) {
        if (i - start > LONGEST_RULE && "-_*".indexOf(mark) >= 0) return start;
      } else {
        mark = c;
        start = i;
      }
    }
    return -1;
  }
}
