package org.coursebook.xhtml;

import org.coursebook.book.Lesson;
import org.coursebook.book.PlainText;
import org.coursebook.language.Labels;

/** How a lesson is named. */
final class LessonLabels {
  private LessonLabels() {}

  /** "Lesson Fourteen", or empty for a lesson without a number. */
  static String inWords(Lesson lesson, Labels labels) {
    return lesson.number().isEmpty()
        ? ""
        : labels.get("lesson.number", String.valueOf(lesson.number().getAsInt()));
  }

  /** "Lesson 14: Tragedy in China". */
  static String full(Lesson lesson, Labels labels) {
    String title = PlainText.of(lesson.title());
    return lesson.number().isEmpty()
        ? title
        : labels.get("lesson.number", String.valueOf(lesson.number().getAsInt())) + ": " + title;
  }
}
