package org.coursebook.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the straight marks of a line that measure feet and inches: {@code 5'10"}, a 12" pipe. */
final class Primes {
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,'\"]|\"x)(?:\\d{1,3}')?\\d{1,3}(?:[.,/]\\d+)?\""
              + "(?:[x×]\\d{1,3}\")*(?!\\p{L})");

  private Primes() {}

  /**
   * The line with primes, character for character. Behind an opening mark that is still open, the
   * mark may close a quotation, and is left alone.
   */
  static String set(String line) {
    StringBuilder set = new StringBuilder(line);
    Matcher found = MEASURE.matcher(line);
    boolean straight = false;
    int curly = 0;
    int at = 0;
    while (found.find()) {
      for (; at < found.start(); at++) {
        char c = line.charAt(at);
        if (c == '"') straight = !straight;
        if ("“„«".indexOf(c) >= 0) curly++;
        if ("”»".indexOf(c) >= 0 && curly > 0) curly--;
      }
      if (straight || curly > 0) continue;
      at = found.end();
      for (int i = found.start(); i < at; i++) {
        if (line.charAt(i) == '\'') set.setCharAt(i, '′');
        if (line.charAt(i) == '"') set.setCharAt(i, '″');
      }
    }
    return set.toString();
  }
}
