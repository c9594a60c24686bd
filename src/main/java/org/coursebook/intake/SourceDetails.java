package org.coursebook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind a title: the place in the work, its date and the collection that holds it.
 *
 * @param locator as a citation has it: {@code chap. 5}, {@code vol. 3, pp. 4, 7–9}
 * @param date as {@code sources.yml} has it
 */
record SourceDetails(String locator, String date, String container) {
  private static final Pattern PART =
      Pattern.compile(
          "[,;:]?\\s?(?:(?<locator>(?i:"
              + SourceGrammar.LOCATOR
              + "))|(?<date>"
              + SourceGrammar.DATE
              + ")|(?:in\\s)?(?<works>"
              + SourceGrammar.WORKS
              + "))");
  private static final Pattern LABEL = Pattern.compile("(?<label>\\p{L}+)\\.?\\s?(?<rest>.*)");
  private static final Pattern SHORT =
      Pattern.compile("chaps?|chs?|pp?|vols?|pts?|sects?|nos?", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_BEHIND_PAGES =
      Pattern.compile("(?<pages>[Pp].*\\b\\d{1,3}), (?<year>(?:1[5-9]|20)\\d\\d)");
  private static final Pattern YEARS = Pattern.compile("(\\d\\d)(\\d\\d)[-–](\\d\\d)?(\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("(?<month>\\p{L}+) (?<year>\\d{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /**
   * The parts of a text in order, or nothing if it gives two dates or collections, or no clear
   * date.
   */
  static Optional<SourceDetails> read(String text) {
    List<String> locators = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    List<String> works = new ArrayList<>();
    Matcher part = PART.matcher(text.strip());
    while (part.lookingAt()) {
      Optional.ofNullable(part.group("locator"))
          .ifPresent(words -> addPlace(words, locators, dates));
      Optional.ofNullable(part.group("date")).map(SourceDetails::date).ifPresent(dates::add);
      Optional.ofNullable(part.group("works")).ifPresent(works::add);
      part.region(part.end(), part.regionEnd());
    }
    if (dates.size() > 1 || dates.contains("") || works.size() > 1) return Optional.empty();
    return Optional.of(
        new SourceDetails(
            String.join(", ", locators), String.join("", dates), String.join("", works)));
  }

  private static void addPlace(String words, List<String> locators, List<String> dates) {
    Matcher year = YEAR_BEHIND_PAGES.matcher(words);
    locators.add(place(year.matches() ? group(year, "pages") : words));
    if (year.matches()) dates.add(group(year, "year"));
  }

  /** "Chap.5" as a citation has it: {@code chap. 5}. */
  private static String place(String words) {
    Matcher label = LABEL.matcher(words);
    if (!label.matches()) return words;
    String name = group(label, "label").toLowerCase(Locale.ROOT);
    String rest = group(label, "rest");
    return (name + (SHORT.matcher(name).matches() ? "." : "") + " " + rest).strip();
  }

  /** A date as {@code sources.yml} has it, or empty if it can't be said so. */
  private static String date(String words) {
    Matcher years = YEARS.matcher(words);
    if (years.matches()) {
      String century = Optional.ofNullable(years.group(3)).orElse(years.group(1));
      return years.group(1) + years.group(2) + "/" + century + years.group(4);
    }
    if (YEAR.matcher(words).matches()) return words;
    Matcher month = MONTH.matcher(words);
    if (month.matches()) {
      String name = group(month, "month").toLowerCase(Locale.ROOT).substring(0, 3);
      return "%s-%02d".formatted(group(month, "year"), MONTHS.indexOf(name) + 1);
    }
    return PageDate.read(words).map(Object::toString).orElse("");
  }

  private static String group(Matcher found, String name) {
    return Optional.ofNullable(found.group(name)).orElse("");
  }
}
