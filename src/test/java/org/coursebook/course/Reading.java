package org.coursebook.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coursebook.book.Course;
import org.coursebook.book.LessonSource;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;

/** A course read from files in memory, with its problems as {@code file:line:column code}. */
record Reading(Course course, Problems problems) {
  /** Reads files given as name, text, name, text, … */
  static Reading of(String... files) {
    Map<String, String> tree = new LinkedHashMap<>();
    for (int i = 0; i < files.length; i += 2) tree.put(files[i], files[i + 1]);
    return of(SourceTree.of(tree));
  }

  static Reading of(SourceTree tree) {
    Problems problems = new Problems();
    return new Reading(new CourseReader().read(tree, problems), problems);
  }

  /** Reads a {@code course.yml} with one lesson beside it. */
  static Reading yaml(String yaml) {
    return of("course.yml", yaml, "lessons/01-a.md", "# A\n");
  }

  List<String> places() {
    return problems.all().stream().map(p -> p.span() + " " + p.code().slug()).toList();
  }

  List<String> said() {
    return problems.all().stream().map(p -> p.message() + " / " + p.hints().get(0)).toList();
  }

  List<String> lessons() {
    return course.lessons().map(LessonSource::file).toList();
  }
}
