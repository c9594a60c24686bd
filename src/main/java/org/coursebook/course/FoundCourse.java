package org.coursebook.course;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coursebook.book.Citing;
import org.coursebook.book.Contributor;
import org.coursebook.book.Course;
import org.coursebook.book.LessonSource;
import org.coursebook.book.Metadata;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Severity;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.SourceTree;

/** Makes a course of a folder without {@code course.yml}: mdBook's, or lessons and nothing else. */
final class FoundCourse {
  /** The course folder, as the place of what concerns no file in it. */
  private static final String FOLDER = ".";

  private final SourceTree tree;
  private final Problems problems;
  private final BookToml toml;
  private final String language;
  private final Workshop workshop;

  FoundCourse(SourceTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
    this.toml = BookToml.read(tree, problems);
    boolean isTag = CourseFile.TAG.matcher(toml.language()).matches();
    this.language = isTag ? Locale.forLanguageTag(toml.language()).toLanguageTag() : "en";
    this.workshop = Workshop.of(language, tree, problems);
  }

  /** A course in the order of its {@code SUMMARY.md}. */
  Course inOrderOf(String summary) {
    Span start = Span.startOf(summary);
    Optional<String> text = tree.text(summary, start, problems);
    SummaryReader reader = new SummaryReader(summary, workshop, problems);
    SummaryReader.Result result = reader.read(text.orElse(""));
    reportUnsettled(start, "the order of the lessons comes from `" + summary + "`");
    if (result.parts().isEmpty() && !problems.has(Severity.ERROR)) {
      problems.report(
          Code.VALUE_MISSING,
          start,
          "no lesson is named here",
          "write a line for each: `- [Title](file.md)`");
    }
    return course(result.title(), result.parts(), start);
  }

  /** A course of all the lessons in the folder. */
  Course ofLessons() {
    List<LessonSource> lessons = workshop.shelf().takeAll(true);
    workshop.shelf().reportBeside();
    Span start = Span.startOf(lessons.isEmpty() ? FOLDER : lessons.get(0).file());
    if (lessons.isEmpty() && !problems.has(Severity.ERROR)) {
      problems.report(
          Code.COURSE_MISSING,
          start,
          "there is no course in this folder: no `course.yml`, no `SUMMARY.md`, no lesson",
          "name the folder of a course, or run `coursebook init` to begin one");
    } else {
      reportUnsettled(start, "the lessons are in the order of their numbers and names");
    }
    return course("", List.of(new Course.Part("", lessons)), start);
  }

  private void reportUnsettled(Span span, String order) {
    problems.report(
        Code.COURSE_UNSETTLED,
        span,
        "this course has no `course.yml`; " + order,
        "run `coursebook init` to settle its title, authors and language");
  }

  private Course course(String heading, List<Course.Part> parts, Span span) {
    String given = toml.title().isBlank() ? heading : toml.title();
    String title = given.isBlank() ? FolderTitle.of(tree) : given;
    List<Course.Part> atLeastOne =
        parts.isEmpty() ? List.of(new Course.Part("", List.of())) : parts;
    return new Course(
        metadata(title, span), atLeastOne, Citing.unsaid(span), List.of(), Optional.empty());
  }

  private Metadata metadata(String title, Span span) {
    CommonValues values = workshop.values();
    return new Metadata(
        values.printed(title),
        "",
        "",
        language,
        toml.authors().stream()
            .map(name -> new Contributor(values.printed(name), "aut", ""))
            .toList(),
        "",
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        "",
        Identifier.of("", "", title),
        List.of(),
        "",
        List.of(),
        Optional.empty(),
        span);
  }
}
