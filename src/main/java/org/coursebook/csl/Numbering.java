package org.coursebook.csl;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers: which texts are some, and how they are written (CSL 1.0.2, "Number"). */
final class Numbering {
  /** Numbers with letters around them, and several of them with signs between. */
  private static final Pattern NUMERIC =
      Pattern.compile(
          "\\s*[\\p{L}]{0,4}[0-9]{1,18}[\\p{L}]{0,4}(?:\\s*[-–—,&]\\s*[\\p{L}]{0,4}[0-9]{1,18}[\\p{L}]{0,4}){0,50}\\s*");

  private static final Pattern ROMAN = Pattern.compile("\\s*[ivxlcdmIVXLCDM]{1,15}\\s*");
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,9}");
  private static final Pattern RANGE =
      Pattern.compile("([A-Za-z]?)([0-9]{1,18})\\s*[-–—]{1,2}\\s*([A-Za-z]?)([0-9]{1,18})");
  private static final Pattern SEVERAL =
      Pattern.compile(".*[0-9ivxlcIVXLC]\\s*(?:[-–—,&]|and|et|und)\\s*\\S.*");

  private Numbering() {}

  /** A number with zeros before it, in the same digits whatever the machine's language. */
  static String padded(int number, int width) {
    String digits = String.valueOf(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  static boolean isNumeric(String text) {
    return NUMERIC.matcher(text).matches();
  }

  /** Whether it names more than one. */
  static boolean isPlural(String text) {
    String bare = text.replace("\\-", "");
    return (isNumeric(bare) || ROMAN.matcher(bare.split("[-–—,&]", 2)[0]).matches())
        && SEVERAL.matcher(bare).matches();
  }

  /** The text with every whole number in a form: numeric, ordinal, long-ordinal, roman. */
  static String form(String text, String form, String gender, Terms terms) {
    if (!isNumeric(text)) return text;
    String spaced = text.strip().replaceAll("\\s*([,&])\\s*", "$1 ").replace("& ", " & ");
    Matcher number = PLAIN.matcher(spaced.replaceAll("\\s*[-–—]\\s*", "–"));
    StringBuilder written = new StringBuilder();
    while (number.find()) {
      number.appendReplacement(
          written,
          Matcher.quoteReplacement(one(Integer.parseInt(number.group()), form, gender, terms)));
    }
    return number.appendTail(written).toString();
  }

  private static String one(int number, String form, String gender, Terms terms) {
    return switch (form) {
      case "ordinal" -> number + terms.ordinalSuffix(number, gender);
      case "long-ordinal" ->
          terms
              .longOrdinal(number, gender)
              .orElseGet(() -> number + terms.ordinalSuffix(number, gender));
      case "roman" -> number > 0 && number < 4000 ? roman(number) : String.valueOf(number);
      default -> String.valueOf(number);
    };
  }

  private static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] letters = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < values.length; i++) {
      while (left >= values[i]) {
        roman.append(letters[i]);
        left -= values[i];
      }
    }
    return roman.toString();
  }

  /** Pages with the dash of ranges, shortened as a style wants it ("page-range-format"). */
  static String pages(String text, String format, String delimiter) {
    Matcher range = RANGE.matcher(text.replace("\\-", "\uE000"));
    StringBuilder written = new StringBuilder();
    while (range.find()) {
      String from = range.group(2);
      String to = range.group(4);
      boolean alike = range.group(1).equals(range.group(3)) || range.group(3).isEmpty();
      String shown =
          alike && !format.isEmpty()
              ? shortened(from, to, format, range.group(1))
              : range.group(3) + to;
      range.appendReplacement(
          written, Matcher.quoteReplacement(range.group(1) + from + delimiter + shown));
    }
    range.appendTail(written);
    String done = written.toString();
    if (done.matches("\\s*[ivxlcdm]+\\s*[-–—]{1,2}\\s*[ivxlcdm]+\\s*")) {
      done = done.strip().replaceAll("\\s*[-–—]{1,2}\\s*", delimiter);
    }
    return done.replace("\uE000", "-").replaceAll("\\s*,\\s*", ", ").replaceAll("\\s*&\\s*", " & ");
  }

  private static String shortened(String from, String end, String format, String letter) {
    String to = end;
    if (to.length() < from.length()) to = from.substring(0, from.length() - to.length()) + to;
    if (from.length() != to.length()) return letter + to;
    int same = 0;
    while (same < to.length() - 1 && from.charAt(same) == to.charAt(same)) same++;
    return switch (format) {
      case "expanded" -> letter + to;
      case "minimal" -> to.substring(same);
      case "minimal-two" -> to.length() < 2 ? to : to.substring(Math.min(same, to.length() - 2));
      case "chicago", "chicago-15" -> chicago(from, to, same, true);
      case "chicago-16" -> chicago(from, to, same, false);
      default -> letter + to;
    };
  }

  /** The Chicago Manual of Style: all digits below 100 and after hundreds, else what changes. */
  private static String chicago(String from, String to, int same, boolean fifteenth) {
    int length = from.length();
    if (length < 3 || from.endsWith("00")) return to;
    if (from.charAt(length - 2) == '0') return to.substring(same);
    if (fifteenth && length == 4 && same <= 1) return to;
    return to.substring(Math.min(same, length - 2));
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
