package org.coursebook.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.coursebook.language.LessonNumbers;

/**
 * Settles each lesson's number and title. A number is taken off the title only where the program
 * prints it again as it was: behind the book's word for a lesson, or alone ("LESSON FOURTEEN:
 * Tragedy in China", "14. Tragedy"). A title that is nothing but a number, or numbers in a word of
 * its own ("Unit 2: More"), is printed as it is written and gets no number above it.
 */
final class NumberPass {
  private final LessonNumbers numbers;
  private final Problems problems;
  private final Map<Integer, Lesson> taken = new HashMap<>();
  private final Map<String, Integer> byFile = new LinkedHashMap<>();

  NumberPass(String language, Problems problems) {
    this.numbers = LessonNumbers.of(language);
    this.problems = problems;
  }

  /** Every numbered lesson's number by its file, also of those whose title alone says it. */
  Map<String, Integer> numbers() {
    return byFile;
  }

  List<Lesson> apply(Course course, List<Lesson> lessons) {
    Map<String, LessonSource> sources = new HashMap<>();
    course.lessons().forEach(source -> sources.put(source.file(), source));
    // Where the lessons number themselves, their places in the list would be a second count.
    boolean byPlace = lessons.stream().noneMatch(lesson -> inTitle(lesson).isPresent());
    List<Lesson> settled = new ArrayList<>();
    for (Lesson lesson : lessons) {
      LessonSource source = sources.get(lesson.file());
      if (source == null) throw new IllegalStateException(lesson.file() + " is no lesson");
      settled.add(settle(lesson, source, byPlace));
    }
    return settled;
  }

  private Optional<LessonNumbers.Found> inTitle(Lesson lesson) {
    return numbers.inHeading(PlainText.of(lesson.title()));
  }

  private Lesson settle(Lesson lesson, LessonSource source, boolean byPlace) {
    Optional<NumberClaim> claim = claim(lesson, source, byPlace);
    if (claim.isEmpty()) return lesson.named(OptionalInt.empty(), lesson.title());
    int number = claim.get().number();
    byFile.put(lesson.file(), number);
    Optional<LessonNumbers.Found> said = inTitle(lesson).filter(f -> f.number() == number);
    boolean inOwnWord = said.isPresent() && !said.get().own();
    if (!inOwnWord) register(claim.get(), lesson);
    if (said.isEmpty()) return lesson.named(OptionalInt.of(number), lesson.title());
    List<Inline> rest = dropFirst(lesson.title(), said.get().titleStart());
    return inOwnWord || PlainText.of(rest).isBlank()
        ? lesson.named(OptionalInt.empty(), lesson.title())
        : lesson.named(OptionalInt.of(number), rest);
  }

  /**
   * The number comes from the front matter, else from the title, else from its place in a list that
   * numbers, else from the file's name. What stands under another lesson, or before and after the
   * numbered ones, has none but in its front matter.
   */
  private Optional<NumberClaim> claim(Lesson lesson, LessonSource source, boolean byPlace) {
    if (lesson.number().isPresent()) {
      return Optional.of(NumberClaim.inFrontMatter(lesson.number().getAsInt(), source));
    }
    if (!source.numbered()) return Optional.empty();
    Optional<LessonNumbers.Found> found = inTitle(lesson);
    if (found.isPresent()) {
      return Optional.of(NumberClaim.inTitle(found.get().number(), lesson));
    }
    if (source.position().isPresent()) {
      return byPlace ? Optional.of(NumberClaim.inList(source)) : Optional.empty();
    }
    OptionalInt named = numbers.inFileName(lesson.file());
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(NumberClaim.inFileName(named.getAsInt(), lesson.file()));
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
      } else if (length > left && inline instanceof Inline.Formatted words) {
        rest.add(
            new Inline.Formatted(
                words.format(),
                dropFirst(words.content(), left),
                words.attributes(),
                words.span()));
      } else if (length > left || length == 0) {
        rest.add(inline);
      }
      left -= length;
    }
    return rest;
  }

  private void register(NumberClaim claim, Lesson lesson) {
    Lesson first = taken.putIfAbsent(claim.number(), lesson);
    if (first == null) return;
    problems.report(
        Code.LESSON_NUMBER_DUPLICATE,
        claim.place(),
        "this is lesson %d, and so is `%s`".formatted(claim.number(), first.file()),
        claim.hint());
  }
}
