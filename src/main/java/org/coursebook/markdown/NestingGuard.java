package org.coursebook.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds lines with so many marks of blocks in front that no parser should be asked to read them.
 */
final class NestingGuard {
  private static final int MOST = 3 * Reading.MOST_BLOCKS;
  private static final Pattern MARK =
      Pattern.compile(
          "[ \\t]*(?:>|[-+*](?=[ \\t]|$)|\\d{1,9}[.)](?=[ \\t]|$)|:(?=[ \\t])|\\[\\^[^\\s\\]]{1,200}\\]:)",
          Pattern.MULTILINE);
  private static final Pattern BREAK =
      Pattern.compile("[ \\t]*(?:[- \\t]+|[* \\t]+)$", Pattern.MULTILINE);

  private NestingGuard() {}

  /** Where the mark stands that is one too many, or -1. */
  static int firstTooDeep(String text) {
    int line = 0;
    while (line < text.length()) {
      int tooDeep = inLine(text, line);
      if (tooDeep >= 0) return tooDeep;
      int end = text.indexOf('\n', line);
      line = end < 0 ? text.length() : end + 1;
    }
    return -1;
  }

  private static int inLine(String text, int start) {
    Matcher mark = MARK.matcher(text).region(start, text.length());
    int deepest = -1;
    int count = 0;
    while (mark.lookingAt()) {
      count++;
      if (count == Reading.MOST_BLOCKS + 1) deepest = mark.end() - 1;
      if (count > MOST) return isBreak(text, start) ? -1 : deepest;
      mark.region(mark.end(), text.length());
    }
    return -1;
  }

  private static boolean isBreak(String text, int start) {
    return BREAK.matcher(text).region(start, text.length()).lookingAt();
  }
}
