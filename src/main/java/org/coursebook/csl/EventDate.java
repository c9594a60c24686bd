package org.coursebook.csl;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date, or the time between two.
 *
 * @param year negative before our era; 0 if only words are known
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0
 * @param end where a range ends
 * @param circa whether it is only about right
 * @param season 1 spring to 4 winter, or 0
 * @param literal words that say it, or empty
 */
public record EventDate(
    int year,
    int month,
    int day,
    Optional<EventDate> end,
    boolean circa,
    int season,
    String literal) {
  private static final Pattern DAY =
      Pattern.compile("(-?[0-9]{1,4})(?:-([0-9]{1,2}))?(?:-([0-9]{1,2}))?([~?%]?)");
  private static final Pattern ABOUT = Pattern.compile("(?:c\\.|ca\\.|circa)\\s*(.+)");
  private static final int LAST_MONTH = 12;
  private static final int FIRST_SEASON = 21;

  /** Words in place of a date. */
  public static EventDate literal(String words) {
    return new EventDate(0, 0, 0, Optional.empty(), false, 0, words);
  }

  /** A day, month (day 0) or year (month 0); 13 to 16 and 21 to 24 stand for seasons. */
  public static EventDate of(int year, int month, int day) {
    boolean isMonth = month >= 1 && month <= LAST_MONTH;
    boolean season = month > LAST_MONTH && month < FIRST_SEASON + 4;
    int which = season ? (month - 1) % 4 + 1 : 0;
    return new EventDate(year, isMonth ? month : 0, day, Optional.empty(), false, which, "");
  }

  /**
   * A date as people and EDTF (ISO 8601-2) write it: {@code 1930}, {@code 1930-05-12}, {@code
   * 1920/1924}, {@code c. 1930}, {@code 1930~}, {@code 1930-21} for a season. Nothing if it is
   * none.
   */
  public static Optional<EventDate> parse(String written) {
    Matcher about = ABOUT.matcher(written.strip());
    if (!about.matches()) return range(written.strip());
    return range(about.group(1)).map(date -> date.withEnd(date.end, true));
  }

  private static Optional<EventDate> range(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) return day(text);
    Optional<EventDate> end = day(text.substring(slash + 1));
    if (end.isEmpty() && slash + 1 < text.length()) return Optional.empty();
    return day(text.substring(0, slash)).map(from -> from.withEnd(open(end), from.circa));
  }

  /** A range without an end is open. */
  private static Optional<EventDate> open(Optional<EventDate> end) {
    return end.isPresent() ? end : Optional.of(literal(""));
  }

  private static Optional<EventDate> day(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) return Optional.empty();
    int month = number(day.group(2));
    int date = number(day.group(3));
    boolean season = month >= FIRST_SEASON && month < FIRST_SEASON + 4;
    if ((month > 12 && !season) || date > 31) return Optional.empty();
    return Optional.of(
        new EventDate(
            number(day.group(1)),
            season ? 0 : month,
            date,
            Optional.empty(),
            !day.group(4).isEmpty(),
            season ? month - FIRST_SEASON + 1 : 0,
            ""));
  }

  @SuppressWarnings("NullAway") // A group that did not match is null.
  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The same, with another end. */
  public EventDate withEnd(Optional<EventDate> newEnd, boolean isCirca) {
    return new EventDate(year, month, day, newEnd, isCirca, season, literal);
  }

  /** The same year, in a season. */
  public EventDate in(int newSeason) {
    return new EventDate(year, 0, 0, end, circa, newSeason, literal);
  }

  boolean isLiteral() {
    return year == 0;
  }
}
