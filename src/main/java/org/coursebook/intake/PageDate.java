package org.coursebook.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates as pages write them: {@code February 10, 2026}, {@code 10 Feb 2026}, {@code 2026-02-10}.
 */
final class PageDate {
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("MMMM d, uuuu"),
          form("MMM d, uuuu"),
          form("d MMMM uuuu"),
          form("d MMM uuuu"),
          form("uuuu-MM-dd"));

  private PageDate() {}

  static Optional<LocalDate> read(String text) {
    String plain = text.strip().replaceFirst("(?<=\\d)(st|nd|rd|th)\\b", "").replace(".", "");
    return FORMS.stream().flatMap(form -> read(plain, form).stream()).findFirst();
  }

  private static Optional<LocalDate> read(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
