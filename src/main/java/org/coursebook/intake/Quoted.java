package org.coursebook.intake;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the quotations of a passage begin and end, as far as their marks leave no doubt. */
final class Quoted {
  /** No quotation on a page is longer; a mark that is lacking costs no more time than this. */
  private static final int LONGEST = 20_000;

  private static final char OPEN = '“';
  private static final char CLOSE = '”';

  /** Words that lead from a source to what is quoted from it: "Trotsky wrote:". */
  private static final Pattern LEAD =
      Pattern.compile(
          ",?(?:\\s[^“”‘.!?;:()\\[\\]]{1,80}?)?(?::|\\b" + Speaker.SAYS + ",)\\s" + OPEN);

  private Quoted() {}

  /** Where the quotation begins that ends just before an offset. */
  static OptionalInt beginning(String text, int before) {
    int close = before - 1;
    while (close >= 0 && " .,".indexOf(text.charAt(close)) >= 0) close--;
    if (close < 0 || text.charAt(close) != CLOSE) return OptionalInt.empty();
    int depth = 0;
    for (int i = close; i >= Math.max(0, close - LONGEST); i--) {
      if (text.charAt(i) == CLOSE) depth++;
      if (text.charAt(i) == OPEN && --depth == 0) return OptionalInt.of(i);
    }
    return OptionalInt.empty();
  }

  /**
   * Where the quotation ends that the words from an offset on lead to. One that holds another in
   * marks of the same kind may end anywhere.
   */
  static OptionalInt end(String text, int from) {
    Matcher lead = LEAD.matcher(text).region(from, text.length());
    if (!lead.lookingAt()) return OptionalInt.empty();
    int close = text.indexOf(CLOSE, lead.end());
    int open = text.indexOf(OPEN, lead.end());
    boolean holdsAnother = open >= 0 && open < close;
    return close < 0 || holdsAnother ? OptionalInt.empty() : OptionalInt.of(close + 1);
  }
}
