package org.coursebook.course;

import java.util.List;
import java.util.Optional;
import org.coursebook.book.Course;
import org.coursebook.book.LessonSource;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Severity;
import org.coursebook.diagnostic.Span;
import org.coursebook.yaml.Fields;
import org.coursebook.yaml.Yaml;

/** Reads {@code lessons:} in {@code course.yml}, or finds the lessons where there is no list. */
final class LessonList {
  private static final String EXAMPLE =
      "write `- lessons/01-first.md`, or `- part: …` with its own `lessons:` below";

  private final String file;
  private final Workshop workshop;
  private final Problems problems;
  private final Parts parts = new Parts();

  LessonList(String file, Workshop workshop, Problems problems) {
    this.file = file;
    this.workshop = workshop;
    this.problems = problems;
  }

  /** The parts of the course, each with its lessons. */
  List<Course.Part> read(Fields fields) {
    Optional<Yaml> list = fields.value("lessons");
    if (list.isEmpty()) {
      findLessons();
    } else if (list.get() instanceof Yaml.Items items && !items.values().isEmpty()) {
      for (Yaml item : items.values()) readItem(fields, item);
      workshop.shelf().reportMissing();
      workshop.shelf().reportUnlisted(file);
    } else if (list.get() instanceof Yaml.Items items) {
      reportNoLessons(items.span());
    } else {
      reportNoList(list.get());
    }
    return parts.finished();
  }

  private void findLessons() {
    List<LessonSource> lessons = workshop.shelf().takeAll(false);
    if (lessons.isEmpty() && !problems.has(Severity.ERROR)) {
      reportNoLessons(Span.startOf(file));
    }
    lessons.forEach(parts::add);
  }

  private void readItem(Fields fields, Yaml item) {
    if (item instanceof Yaml.Entries entries) {
      readPart(new Fields(entries, List.of("part", "lessons"), problems));
    } else {
      parts.leave();
      readLesson(fields, item);
    }
  }

  private void readPart(Fields part) {
    String title =
        part.required("part", part.span(), "write `part: The title of the part`").orElse("");
    parts.enter(workshop.values().printed(title));
    Optional<Yaml> lessons = part.value("lessons");
    if (lessons.isEmpty()) {
      reportEmptyPart(title, part.span());
    } else if (lessons.get() instanceof Yaml.Items items && !items.values().isEmpty()) {
      for (Yaml item : items.values()) readLesson(part, item);
    } else if (lessons.get() instanceof Yaml.Items items) {
      reportEmptyPart(title, items.span());
    } else {
      reportNoList(lessons.get());
    }
  }

  private void readLesson(Fields fields, Yaml item) {
    fields
        .text(item, EXAMPLE)
        .flatMap(path -> workshop.shelf().take(Listing.plain(file, path, item.span())))
        .ifPresent(parts::add);
  }

  private void reportEmptyPart(String title, Span span) {
    problems.report(
        Code.VALUE_MISSING,
        span,
        title.isEmpty() ? "this part has no lessons" : "the part `" + title + "` has no lessons",
        "list them under its `lessons:`, a line for each: `- lessons/01-first.md`");
  }

  private void reportNoLessons(Span span) {
    problems.report(
        Code.VALUE_MISSING,
        span,
        "there are no lessons here",
        "write a lesson into the folder `lessons`: a text file whose name ends in `.md`");
  }

  private void reportNoList(Yaml value) {
    problems.report(
        Code.VALUE_WRONG, value.span(), "a list is wanted here, not " + value.kind(), EXAMPLE);
  }
}
