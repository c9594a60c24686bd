package org.coursebook.pdf;

import java.lang.Character.UnicodeScript;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;

/**
 * Finds runs of characters that can't be printed. Those of one script that have nothing but spaces
 * and signs between them are one run, so that a sentence in Arabic is one problem.
 */
final class MissingRuns {
  private static final int QUOTED = 24;

  private final IntPredicate printable;

  MissingRuns(IntPredicate printable) {
    this.printable = printable;
  }

  /** Hands each run of a text to someone, with the place where it begins. */
  void in(String text, ObjIntConsumer<String> reader) {
    for (int start = 0; start < text.length(); ) {
      int character = text.codePointAt(start);
      if (printable.test(character)) {
        start += Character.charCount(character);
      } else {
        int end = end(text, start);
        reader.accept(text.substring(start, end), start);
        start = end;
      }
    }
  }

  /** As much of a run as a message has room for. */
  static String quoted(String run) {
    if (run.codePointCount(0, run.length()) <= QUOTED) return run;
    return run.substring(0, run.offsetByCodePoints(0, QUOTED)).strip() + "…";
  }

  private int end(String text, int start) {
    UnicodeScript script = UnicodeScript.of(text.codePointAt(start));
    int end = start;
    for (int i = start; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      boolean missing = !printable.test(character);
      if (missing && belongs(character, script)) end = i;
      else if (missing || !Character.isSpaceChar(character)) break;
    }
    return end;
  }

  private static boolean belongs(int character, UnicodeScript script) {
    UnicodeScript own = UnicodeScript.of(character);
    return own == script || own == UnicodeScript.INHERITED || own == UnicodeScript.COMMON;
  }
}
