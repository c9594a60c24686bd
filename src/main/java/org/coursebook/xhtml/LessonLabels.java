package org.coursebook.xhtml;

import java.util.Locale;
import java.util.Optional;
import org.coursebook.book.Book;
import org.coursebook.book.Lesson;
import org.coursebook.book.PlainText;
import org.coursebook.language.Labels;
import org.coursebook.language.Numbers;

/** How a lesson is named. */
final class LessonLabels {
  private final Labels labels;
  private final Optional<Numbers> numbers;
  private final boolean english;

  LessonLabels(Book book) {
    String language = book.metadata().language();
    labels = book.labels();
    numbers = Numbers.of(language);
    english = Locale.forLanguageTag(language).getLanguage().equals("en");
  }

  /** "Lesson Fourteen", or empty for a lesson without a number. */
  String inWords(Lesson lesson) {
    if (lesson.number().isEmpty()) return "";
    int number = lesson.number().getAsInt();
    String words =
        numbers.flatMap(known -> known.inWords(number)).orElseGet(() -> String.valueOf(number));
    return labels.get("lesson.number", english ? capitalised(words) : words);
  }

  /** As English titles have it: {@code Twenty-One}. */
  private static String capitalised(String words) {
    StringBuilder title = new StringBuilder(words);
    for (int i = 0; i < title.length(); i++) {
      if (i == 0 || !Character.isLetter(title.charAt(i - 1))) {
        title.setCharAt(i, Character.toUpperCase(title.charAt(i)));
      }
    }
    return title.toString();
  }

  /** "Lesson 14: Tragedy in China". */
  String full(Lesson lesson) {
    String title = PlainText.of(lesson.title());
    return lesson.number().isEmpty()
        ? title
        : labels.get("lesson.number", String.valueOf(lesson.number().getAsInt())) + ": " + title;
  }
}
