package org.coursebook.markdown;

import java.util.List;
import java.util.OptionalInt;
import org.coursebook.book.FrontMatter;
import org.coursebook.book.Lesson;
import org.coursebook.book.LessonSource;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;

/** A lesson as someone wrote it, and what was said about it. */
record Written(Lesson lesson, Problems problems) {
  static Written in(String language, String text) {
    return from(language, source("lessons/14-tragedy-in-china.md", text, 0, FrontMatter.NONE, ""));
  }

  /** A lesson that has a title already. */
  static Written body(String text) {
    return in("en-GB", "# A title\n\n" + text);
  }

  static Written from(String language, LessonSource source) {
    Problems problems = new Problems();
    return new Written(new LessonReader(language).read(source, problems), problems);
  }

  static LessonSource source(
      String file, String text, int bodyOffset, FrontMatter frontMatter, String listedTitle) {
    return new LessonSource(
        file,
        text,
        bodyOffset,
        frontMatter,
        listedTitle,
        OptionalInt.empty(),
        1,
        true,
        new Span("course.yml", 9, 5, 20));
  }

  String tree() {
    return TreeText.of(lesson);
  }

  String title() {
    return TreeText.line(lesson.title(), false);
  }

  /** Every problem as {@code line:column code}. */
  List<String> said() {
    return problems.all().stream()
        .map(d -> d.span().line() + ":" + d.span().column() + " " + d.code().slug())
        .toList();
  }

  String told() {
    return String.join("\n", problems.all().stream().map(d -> d.text()).toList());
  }
}
