package org.coursebook.course;

import java.util.Comparator;
import java.util.Locale;

/** File names in the order in which people count: 2 before 10. */
final class NaturalOrder implements Comparator<String> {
  @Override
  public int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int endA = endOfStretch(a, i);
      int endB = endOfStretch(b, j);
      int order = compareStretches(a.substring(i, endA), b.substring(j, endB));
      if (order != 0) return order;
      i = endA;
      j = endB;
    }
    int byLength = Integer.compare(a.length() - i, b.length() - j);
    return byLength != 0 ? byLength : a.compareTo(b);
  }

  /** Digits compare as numbers of any length, anything else letter by letter. */
  private static int compareStretches(String a, String b) {
    if (!isDigit(a.charAt(0)) || !isDigit(b.charAt(0))) {
      return a.toLowerCase(Locale.ROOT).compareTo(b.toLowerCase(Locale.ROOT));
    }
    String numberA = a.replaceFirst("^0+", "");
    String numberB = b.replaceFirst("^0+", "");
    int byLength = Integer.compare(numberA.length(), numberB.length());
    return byLength != 0 ? byLength : numberA.compareTo(numberB);
  }

  private static int endOfStretch(String text, int from) {
    int end = from;
    boolean digits = isDigit(text.charAt(from));
    while (end < text.length() && isDigit(text.charAt(end)) == digits) end++;
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
