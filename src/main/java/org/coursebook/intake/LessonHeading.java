package org.coursebook.intake;

import java.util.Locale;
import java.util.Optional;
import org.coursebook.language.LessonNumbers;
import org.coursebook.language.Slug;

/**
 * A heading such as {@code LESSON FOURTEEN: Tragedy in China}.
 *
 * @param title what stands behind the number; empty if that is another line
 */
record LessonHeading(int number, String title) {
  private static final LessonNumbers NUMBERS = LessonNumbers.of("en");
  private static final int LONGEST = 200;

  /** The heading that a line is, if it begins with a word for a lesson and a number. */
  static Optional<LessonHeading> of(String line) {
    if (line.isEmpty() || line.length() > LONGEST || !Character.isLetter(line.codePointAt(0))) {
      return Optional.empty();
    }
    return NUMBERS
        .inHeading(line)
        .map(
            found -> new LessonHeading(found.number(), line.substring(found.titleStart()).strip()));
  }

  LessonHeading withTitle(String newTitle) {
    return new LessonHeading(number, newTitle);
  }

  /** The name of the lesson's file: {@code lessons/14-tragedy-in-china.md}. */
  String file() {
    return String.format(Locale.ROOT, "lessons/%02d-%s.md", number, Slug.of(title, "lesson"));
  }
}
