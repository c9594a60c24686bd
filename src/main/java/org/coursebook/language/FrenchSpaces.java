package org.coursebook.language;

/**
 * The spaces that French typography wants: a narrow one before {@code ; ! ?}, a full one before
 * {@code :} and inside {@code « »}; no line breaks at either.
 */
final class FrenchSpaces {
  private static final char NO_BREAK = '\u00A0';
  private static final char NARROW_NO_BREAK = '\u202F';
  private static final String CLOSING = ")]}»”’…%°\"'";

  private final boolean wanted;
  private final Run run;
  private final StringBuilder set;

  FrenchSpaces(boolean wanted, Run run, StringBuilder set) {
    this.wanted = wanted;
    this.run = run;
    this.set = set;
  }

  /** Spaces the mark that was set last; it stood at this offset of the run. */
  void settle(int at) {
    if (!wanted || set.length() == 0) return;
    int next = run.at(at + 1);
    switch (set.charAt(set.length() - 1)) {
      case ';', '!', '?' -> {
        if (!Run.isLetterOrDigit(next)) before(NARROW_NO_BREAK);
      }
      case ':' -> {
        if (Run.isSpaceOrEdge(next) || isMark(next)) before(NO_BREAK);
      }
      case '»' -> before(NO_BREAK);
      case '«' -> {
        if (next != -1 && !Run.isSpace(next)) set.append(NO_BREAK);
      }
      case ' ' -> afterSpace(at);
      default -> {}
    }
  }

  private static boolean isMark(int c) {
    return "«»“”’\"'".indexOf(c) >= 0;
  }

  /** A space behind an opening mark, or one that ends the run before a mark. */
  private void afterSpace(int at) {
    int last = set.length() - 1;
    int previous = last == 0 ? run.before() : set.charAt(last - 1);
    boolean endsRun = at + 1 == run.text().length();
    int next = run.at(at + 1);
    if (previous == '«' || (endsRun && next == '»')) {
      set.setCharAt(last, NO_BREAK);
    } else if (endsRun && (next == ';' || next == '!' || next == '?')) {
      set.setCharAt(last, NARROW_NO_BREAK);
    }
  }

  private void before(char space) {
    int mark = set.length() - 1;
    int previous = mark == 0 ? run.before() : set.codePointBefore(mark);
    if (mark > 0 && previous == ' ') {
      set.setCharAt(mark - 1, space);
    } else if (Run.isLetterOrDigit(previous)
        || CLOSING.indexOf(previous) >= 0
        || endsQuoted(previous)) {
      set.insert(mark, space);
    }
  }

  /** Inside a closing mark the space stands behind a full stop or a question mark as well. */
  private boolean endsQuoted(int previous) {
    return set.charAt(set.length() - 1) == '»' && ".,!?;:".indexOf(previous) >= 0;
  }
}
