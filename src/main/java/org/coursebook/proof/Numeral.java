package org.coursebook.proof;

import java.util.Locale;

/** The ways in which style sheets number lists: {@code iv} and {@code d} are numerals of 4. */
final class Numeral {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int LETTERS = 26;
  private static final int MOST = 4000;

  private Numeral() {}

  /** Whether a label is that of a number, however it is written. */
  static boolean isOf(String number, String label) {
    if (!number.matches("[0-9]{1,4}")) return false;
    int value = Integer.parseInt(number);
    String small = label.toLowerCase(Locale.ROOT);
    if (digits(label).equals(number)) return true;
    boolean counts = value > 0 && value < MOST;
    return counts && (small.equals(roman(value)) || small.equals(letters(value)));
  }

  private static String roman(int value) {
    StringBuilder numeral = new StringBuilder();
    int left = value;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        numeral.append(SIGNS[i]);
        left -= VALUES[i];
      }
    }
    return numeral.toString();
  }

  private static String letters(int value) {
    StringBuilder label = new StringBuilder();
    for (int left = value; left > 0; left = (left - 1) / LETTERS) {
      label.insert(0, (char) ('a' + (left - 1) % LETTERS));
    }
    return label.toString();
  }

  /** The label in the digits of Europe, without the noughts before it. */
  private static String digits(String label) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      int digit = Character.digit(label.charAt(i), 10);
      if (digit < 0) return "";
      if (digit > 0 || !digits.isEmpty()) digits.append(digit);
    }
    return digits.toString();
  }
}
