package org.coursebook.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * A language's numbers in words, from 0 to 99; its words stand in {@code
 * numbers/<language>.properties}.
 */
public final class Numbers {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}");
  private static final Pattern ROMAN =
      Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
  private static final Pattern EDGES = Pattern.compile("^[\\h\\s]+|[\\h\\s]+$");
  private static final String NO_WORD = "-";

  private final Map<Integer, String> words = new HashMap<>();
  private final Map<String, Integer> values = new HashMap<>();

  private Numbers(Properties rows) {
    rows.stringPropertyNames().forEach(key -> readRow(key, rows.getProperty(key)));
  }

  private void readRow(String key, String row) {
    int dot = key.indexOf('.');
    int number = Integer.parseInt(dot < 0 ? key : key.substring(0, dot));
    for (String word : row.split(",", -1)) {
      if (!word.strip().equals(NO_WORD)) {
        if (dot < 0) words.put(number, word.strip());
        values.put(fold(word), number);
      }
      number++;
    }
  }

  /**
   * The numbers of a language.
   *
   * @param tag a BCP 47 tag
   * @return nothing if the language's numbers are not known here
   */
  public static Optional<Numbers> of(String tag) {
    return Resource.load("numbers", tag).map(Numbers::new);
  }

  /** The number in words, in lower case ({@code twenty-one}), or nothing beyond 99. */
  public Optional<String> inWords(int number) {
    return Optional.ofNullable(words.get(number));
  }

  /**
   * A number as people write one: in words (cardinal or ordinal, whatever the case, with hyphens,
   * spaces or closed up), in digits, or as a roman numeral. Only for places where a number is
   * expected: {@code mix} is one.
   */
  public OptionalInt parse(String text) {
    Integer value = values.get(fold(text));
    return value == null ? parseNumeral(text) : OptionalInt.of(value);
  }

  /** A number in digits, up to six of them, or a roman numeral up to 3999. */
  public static OptionalInt parseNumeral(String text) {
    String numeral = EDGES.matcher(text).replaceAll("");
    if (DIGITS.matcher(numeral).matches()) return OptionalInt.of(Integer.parseInt(numeral));
    String roman = numeral.toUpperCase(Locale.ROOT);
    boolean isRoman = !roman.isEmpty() && ROMAN.matcher(roman).matches();
    return isRoman ? OptionalInt.of(romanValue(roman)) : OptionalInt.empty();
  }

  private static int romanValue(String roman) {
    int total = 0;
    for (int i = 0; i < roman.length(); i++) {
      int value = romanDigit(roman.charAt(i));
      boolean smallBeforeGreat = i + 1 < roman.length() && value < romanDigit(roman.charAt(i + 1));
      total += smallBeforeGreat ? -value : value;
    }
    return total;
  }

  private static int romanDigit(char letter) {
    return switch (letter) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      case 'C' -> 100;
      case 'D' -> 500;
      case 'M' -> 1000;
      default -> throw new IllegalArgumentException("no roman digit: " + letter);
    };
  }

  /** Letters only, in lower case and without accents, which capitals often lack. */
  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('ς', 'σ');
    boolean plain = lower.chars().allMatch(c -> c < 0x80);
    String unaccented = plain ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(lower.length());
    unaccented
        .codePoints()
        .filter(c -> Character.isLetter(c) || Character.isDigit(c))
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
