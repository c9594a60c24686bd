package org.coursebook.pdf;

import com.openhtmltopdf.extend.Hyphenator;
import java.util.HashMap;
import java.util.Map;
import org.coursebook.typeset.HyphenationPatterns;

/**
 * Puts soft hyphens into words where they may be parted, by patterns as F. M. Liang found them
 * ("Word Hy-phen-a-tion by Com-put-er", 1983): each pattern votes for or against the places between
 * its letters, and the highest vote wins.
 */
final class Hyphenation implements Hyphenator {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final int SHORTEST_WORD = 5;
  private static final int REMEMBERED = 20_000;

  private final HyphenationPatterns patterns;
  private final Map<String, String> known = new HashMap<>();

  Hyphenation(HyphenationPatterns patterns) {
    this.patterns = patterns;
  }

  @Override
  public String hyphenateText(String text) {
    if (text.indexOf(SOFT_HYPHEN) >= 0) return text;
    StringBuilder result = new StringBuilder(text.length() + text.length() / 4);
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && patterns.know(text.charAt(end))) end++;
      if (end - start >= SHORTEST_WORD
          && standsAlone(text, start, end)
          && !isInAddress(text, start, end)) {
        result.append(known(text.substring(start, end)));
      } else {
        result.append(text, start, end);
      }
      if (end < text.length()) result.append(text.charAt(end));
      start = end + 1;
    }
    return result.toString();
  }

  private static boolean standsAlone(String text, int start, int end) {
    return (start == 0 || isBorder(text.charAt(start - 1)))
        && (end == text.length() || isBorder(text.charAt(end)));
  }

  /** A hyphen would become a part of the address for whoever copies it. */
  private static boolean isInAddress(String text, int start, int end) {
    int first = start;
    while (first > 0 && !Character.isWhitespace(text.charAt(first - 1))) first--;
    int last = end;
    while (last < text.length() && !Character.isWhitespace(text.charAt(last))) last++;
    return last - first > end - start && LineBreaker.isAddress(text.substring(first, last));
  }

  private static boolean isBorder(char c) {
    return !Character.isLetterOrDigit(c)
        && Character.getType(c) != Character.NON_SPACING_MARK
        && "-_/@&=".indexOf(c) < 0;
  }

  private String known(String word) {
    if (known.size() > REMEMBERED) known.clear();
    return known.computeIfAbsent(word, this::hyphenate);
  }

  private String hyphenate(String word) {
    int[] votes = patterns.votes(word);
    StringBuilder result = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      boolean inside = i >= patterns.before() && i <= word.length() - patterns.after();
      if (inside && votes[i] % 2 == 1) result.append(SOFT_HYPHEN);
      result.append(word.charAt(i));
    }
    return result.toString();
  }
}
