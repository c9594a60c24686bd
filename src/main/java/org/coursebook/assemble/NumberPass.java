package org.coursebook.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.coursebook.book.Course;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.LessonSource;
import org.coursebook.book.PlainText;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.language.Labels;
import org.coursebook.language.LessonNumbers;

/**
 * Settles each lesson's number and title: the number comes from the front matter, else from the
 * heading ("LESSON FOURTEEN: Tragedy in China"), else from its place in a list that numbers, else
 * from the file's name.
 */
final class NumberPass {
  private final LessonNumbers numbers;
  private final Labels labels;
  private final Problems problems;
  private final Map<Integer, Lesson> taken = new HashMap<>();

  NumberPass(String language, Labels labels, Problems problems) {
    this.numbers = LessonNumbers.of(language);
    this.labels = labels;
    this.problems = problems;
  }

  List<Lesson> apply(Course course, List<Lesson> lessons) {
    Map<String, LessonSource> sources = new HashMap<>();
    course.lessons().forEach(source -> sources.put(source.file(), source));
    List<Lesson> settled = new ArrayList<>();
    for (Lesson lesson : lessons) {
      LessonSource source = sources.get(lesson.file());
      if (source == null) throw new IllegalStateException(lesson.file() + " is no lesson");
      Lesson numbered = settle(lesson, source);
      numbered.number().ifPresent(number -> claim(number, numbered));
      settled.add(numbered);
    }
    return settled;
  }

  private Lesson settle(Lesson lesson, LessonSource source) {
    Optional<LessonNumbers.Found> heading = numbers.inHeading(PlainText.of(lesson.title()));
    OptionalInt number = lesson.number();
    if (number.isEmpty() && heading.isPresent()) {
      number = OptionalInt.of(heading.get().number());
    }
    if (number.isEmpty()) number = source.position();
    if (number.isEmpty() && source.numbered()) number = numbers.inFileName(lesson.file());
    return new Lesson(
        lesson.file(),
        lesson.id(),
        number,
        lesson.depth(),
        title(lesson, number, heading),
        lesson.authors(),
        lesson.summary(),
        lesson.blocks(),
        lesson.notes(),
        lesson.span());
  }

  /** The title without the number in front of it, if that is the lesson's number. */
  private List<Inline> title(
      Lesson lesson, OptionalInt number, Optional<LessonNumbers.Found> heading) {
    if (heading.isEmpty() || number.isEmpty() || heading.get().number() != number.getAsInt()) {
      return lesson.title();
    }
    List<Inline> title = dropFirst(lesson.title(), heading.get().titleStart());
    if (!PlainText.of(title).isBlank()) return title;
    String label = labels.get("lesson.number", String.valueOf(number.getAsInt()));
    return List.of(new Inline.Text(label, lesson.span()));
  }

  private static List<Inline> dropFirst(List<Inline> content, int characters) {
    List<Inline> rest = new ArrayList<>();
    int left = characters;
    for (Inline inline : content) {
      int length = PlainText.of(List.of(inline)).length();
      if (left <= 0) {
        rest.add(inline);
      } else if (length > left && inline instanceof Inline.Text text) {
        rest.add(new Inline.Text(text.text().substring(left), text.span()));
      } else if (length > left || length == 0) {
        rest.add(inline);
      }
      left -= length;
    }
    return rest;
  }

  private void claim(int number, Lesson lesson) {
    Lesson first = taken.putIfAbsent(number, lesson);
    if (first == null) return;
    problems.report(
        Code.LESSON_NUMBER_DUPLICATE,
        lesson.span(),
        "this is lesson %d, and so is `%s`".formatted(number, first.file()),
        "give one of the two another `number:` in its front matter");
  }
}
