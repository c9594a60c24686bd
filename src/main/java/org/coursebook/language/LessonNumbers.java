package org.coursebook.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the number of a lesson in its heading or in the name of its file. English words are
 * understood beside those of the book's language.
 */
public final class LessonNumbers {
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_BARE_NUMBER = 3;

  /** Beyond this, a roman numeral is rather a word: {@code mix}. */
  private static final int MOST_LESSONS = 1000;

  private final Set<String> languages;
  private final List<Numbers> numbers = new ArrayList<>();
  private final Set<String> lessonWords = new LinkedHashSet<>();

  /** The first word of each language, which the program itself puts before a number. */
  private final Set<String> ownWords = new LinkedHashSet<>();

  private LessonNumbers(String tag) {
    languages = new LinkedHashSet<>(List.of(Locale.forLanguageTag(tag).getLanguage()));
    languages.add("en");
    for (String language : languages) {
      Labels labels = Labels.of(language).orElseGet(Labels::english);
      for (String word : labels.get("lesson.words").split(",", -1)) {
        lessonWords.add(word.strip().toLowerCase(Locale.ROOT));
      }
      ownWords.add(labels.get("lesson.number", "").strip().toLowerCase(Locale.ROOT));
    }
  }

  /** For a book in the language of a BCP 47 tag. */
  public static LessonNumbers of(String tag) {
    return new LessonNumbers(tag);
  }

  /**
   * A number at the beginning of a heading.
   *
   * @param titleStart where the title proper begins, behind the separator; the heading's length if
   *     it has none
   * @param own whether it stands as the program would write it: behind the book's word for a lesson
   *     or alone, not behind a word such as {@code Unit}
   */
  public record Found(int number, int titleStart, boolean own) {}

  /**
   * The number in a heading such as {@code LESSON FOURTEEN: Tragedy in China}, {@code Lesson XIV}
   * or {@code 14. Tragedy}. Without the word for a lesson, only a number of up to three digits with
   * a separator counts: {@code 14 Tragedy} and {@code 1917: a year} are titles.
   */
  public Optional<Found> inHeading(String heading) {
    int start = skipSpaces(heading, 0);
    int behindWord = behindLessonWord(heading, start);
    if (behindWord < 0) return bareNumber(heading, start);
    String word = heading.substring(start, behindWord).toLowerCase(Locale.ROOT);
    return longestNumber(heading, skipSpaces(heading, behindWord), ownWords.contains(word));
  }

  private static Optional<Found> bareNumber(String heading, int start) {
    int end = start;
    while (end < heading.length() && isDigit(heading.charAt(end))) end++;
    if (end == start || end - start > LONGEST_BARE_NUMBER) return Optional.empty();
    int separator = skipSpaces(heading, end);
    if (!isSeparator(heading, separator)) return Optional.empty();
    int number = Integer.parseInt(heading.substring(start, end));
    return Optional.of(new Found(number, skipSpaces(heading, separator + 1), true));
  }

  /** The longest stretch that is a number and stands before a separator: {@code twenty-one}. */
  private Optional<Found> longestNumber(String heading, int start, boolean own) {
    int limit = Math.min(heading.length(), start + LONGEST_NUMBER);
    for (int end = limit; end > start; end--) {
      boolean atEnd = skipSpaces(heading, end) == heading.length();
      if (!atEnd && !isSeparator(heading, end)) continue;
      OptionalInt number = parse(heading.substring(start, end));
      if (number.isPresent() && number.getAsInt() < MOST_LESSONS) {
        int title = atEnd ? heading.length() : skipSpaces(heading, end + 1);
        return Optional.of(new Found(number.getAsInt(), title, own));
      }
    }
    return Optional.empty();
  }

  /**
   * The number in a file's name, such as {@code lessons/14-tragedy-in-china.md}, {@code
   * lesson_XIV.md}, {@code ch03.md} or {@code fourteen.md}; a year is none.
   */
  public OptionalInt inFileName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String base = dot > 0 ? name.substring(0, dot) : name;
    int behindWord = behindLessonWord(base, 0);
    if (behindWord > 0) return numberSteps(base.substring(behindWord));
    OptionalInt number = leadingDigits(base);
    return number.isPresent() ? number : inWordsOnly(base);
  }

  /** As many of the words between hyphens as make a number: {@code -twenty-one-the-war}. */
  private OptionalInt numberSteps(String rest) {
    String steps = rest.replaceAll("[-_. ]+", " ").strip();
    for (int end = steps.length(); end > 0; end = steps.lastIndexOf(' ', end - 1)) {
      OptionalInt number = parse(steps.substring(0, end));
      if (number.isPresent() && number.getAsInt() < MOST_LESSONS) return number;
    }
    return OptionalInt.empty();
  }

  private static OptionalInt leadingDigits(String base) {
    int end = 0;
    while (end < base.length() && isDigit(base.charAt(end))) end++;
    boolean stands = end == base.length() || "-_. ".indexOf(base.charAt(end)) >= 0;
    return end > 0 && end <= LONGEST_BARE_NUMBER && stands
        ? OptionalInt.of(Integer.parseInt(base.substring(0, end)))
        : OptionalInt.empty();
  }

  private OptionalInt inWordsOnly(String base) {
    return Numbers.parseNumeral(base).isPresent() ? OptionalInt.empty() : parse(base);
  }

  /** A number that stands by itself, in words, in digits or as a roman numeral. */
  public OptionalInt parse(String text) {
    return isDigits(text) ? Numbers.parseNumeral(text) : inWords(text);
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> isDigit((char) c));
  }

  private synchronized OptionalInt inWords(String text) {
    if (numbers.isEmpty()) { // read only now: many a book has all its numbers in digits
      languages.forEach(language -> Numbers.of(language).ifPresent(numbers::add));
    }
    return numbers.stream()
        .map(language -> language.parse(text))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElseGet(OptionalInt::empty);
  }

  /** The offset behind a word for a lesson that begins here and ends before no letter, or -1. */
  private int behindLessonWord(String text, int start) {
    for (String word : lessonWords) {
      int end = start + word.length();
      if (end >= text.length()) continue;
      if (!text.substring(start, end).toLowerCase(Locale.ROOT).equals(word)) continue;
      if (Character.isLetter(text.codePointAt(end))) continue;
      return text.charAt(end) == '.' ? end + 1 : end;
    }
    return -1;
  }

  /** Whether a number may end here; none ends in {@code 12:30}, {@code 3.5}, {@code one-sided}. */
  private static boolean isSeparator(String text, int at) {
    if (at >= text.length() || ".:)-–—|".indexOf(text.charAt(at)) < 0) return false;
    boolean spaceBefore = at > 0 && isSpace(text.charAt(at - 1));
    boolean spaceBehind = at + 1 == text.length() || isSpace(text.charAt(at + 1));
    boolean digitBehind = !spaceBehind && isDigit(text.charAt(at + 1));
    boolean digitBefore = at > 0 && isDigit(text.charAt(at - 1));
    boolean joins = text.charAt(at) == '-' && !spaceBefore && !spaceBehind && !digitBefore;
    return !digitBehind && !joins;
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) at++;
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
