package org.coursebook.typeset;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Says at which spaces no line may end, because what stands on their two sides is read as one. */
final class BoundSpaces {
  static final double NEVER = Double.POSITIVE_INFINITY;
  private static final double AFTER_LETTER = 20;
  private static final int LONGEST = 14;
  private static final Pattern INITIALS =
      Pattern.compile("\\p{Lu}\\p{M}*\\.(-?\\p{Lu}\\p{M}*\\.)*");
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,6}[.,;:!?)]*");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}(\\.|st|nd|rd|th|er|º|°|ª)?");
  private static final Pattern DAY_ALONE = Pattern.compile("\\d{1,2}(st|nd|rd|th)?[^\\p{L}\\d]*");
  private static final Pattern GROUP = Pattern.compile("\\d{1,3}");
  private static final Pattern THREE = Pattern.compile("\\d{3}\\D*");

  private final FlatText text;
  private final int from;
  private final int to;

  BoundSpaces(FlatText text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** How unwelcome the end of a line is at the spaces between two indices. */
  double penalty(int start, int end) {
    if (isMarkApart(start, end)) return NEVER;
    String before = wordBefore(start);
    String after = wordAfter(end);
    if (before.isEmpty() || after.isEmpty()) return 0;
    BoundWords words = BoundWords.of(text.languageAt(start - 1));
    if (isName(before, after, words) || isNumber(before, after, words)) return NEVER;
    if (before.length() > 1 || !Character.isLetter(before.charAt(0))) return 0;
    return words.keepsLetters() ? NEVER : AFTER_LETTER;
  }

  /** A mark that stands apart from its word, as in French, or a dash before its space. */
  private boolean isMarkApart(int start, int end) {
    char next = text.at(end);
    char behind = text.near(end + 1);
    boolean alone = !Character.isLetterOrDigit(behind);
    if (Signs.isClosing(next) && alone) return true;
    if (Signs.isClosingQuote(next) && alone && !Signs.isOpening(behind)) return true;
    if ((Signs.isDash(next) || next == '-') && isEdge(end + 1)) return true;
    char last = text.at(start - 1);
    boolean first = isEdge(start - 2);
    if (Signs.isDash(last) && start - 1 == from) return true;
    return Signs.isOpening(last) && first;
  }

  private boolean isEdge(int index) {
    return index < from || index >= to || Signs.isBlank(text.at(index));
  }

  private static boolean isName(String before, String after, BoundWords words) {
    if (!Character.isLetter(after.charAt(0))) return false;
    if (before.endsWith(".") && INITIALS.matcher(before).matches()) return true;
    return Character.isUpperCase(after.charAt(0)) && words.beforeName().contains(lower(before));
  }

  private static boolean isNumber(String before, String after, BoundWords words) {
    if (Character.isDigit(before.charAt(0))) {
      if (DAY.matcher(before).matches() && has(words.months(), after)) return true;
      if (GROUP.matcher(before).matches() && THREE.matcher(after).matches()) return true;
    }
    if (Character.isDigit(before.charAt(before.length() - 1))) {
      return has(words.afterNumber(), after);
    }
    return isBeforeNumber(before, after, words);
  }

  private static boolean isBeforeNumber(String before, String after, BoundWords words) {
    char first = after.charAt(0);
    if (Character.isDigit(first)) {
      String plain = lower(before);
      if (words.beforeNumber().contains(plain)) return true;
      return words.months().contains(plain) && DAY_ALONE.matcher(after).matches();
    }
    return "IVXLC".indexOf(first) >= 0
        && ROMAN.matcher(after).matches()
        && words.beforeNumber().contains(lower(before));
  }

  /** Whether a word is in a list, with or without the marks behind it. */
  private static boolean has(Set<String> list, String word) {
    String plain = lower(word);
    while (!plain.isEmpty()) {
      if (list.contains(plain)) return true;
      char last = plain.charAt(plain.length() - 1);
      if (!Signs.isClosing(last) && !Signs.isClosingQuote(last)) return false;
      plain = plain.substring(0, plain.length() - 1);
    }
    return false;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The word before an index, without what opens it; empty if it is long. */
  private String wordBefore(int end) {
    int start = end;
    while (start > from && end - start <= LONGEST && !Signs.isBlank(text.at(start - 1))) start--;
    if (end - start > LONGEST) return "";
    while (start < end && isOpeningMark(text.at(start))) start++;
    return text.slice(start, end);
  }

  private static boolean isOpeningMark(char c) {
    return Signs.isOpening(c) || Signs.isClosingQuote(c) || c == '"' || c == '\'';
  }

  /** The word behind an index, with what closes it; empty if it is long. */
  private String wordAfter(int start) {
    int end = start;
    while (end < to && end - start <= LONGEST && !Signs.isBlank(text.at(end))) end++;
    return end - start > LONGEST ? "" : text.slice(start, end);
  }
}
