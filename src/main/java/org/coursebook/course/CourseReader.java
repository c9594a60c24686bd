package org.coursebook.course;

import java.util.List;
import java.util.Optional;
import org.coursebook.book.Course;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;

/**
 * Reads a course folder: its {@code course.yml}; else mdBook's {@code SUMMARY.md}; else whatever
 * lessons are there.
 */
public final class CourseReader {
  static final String FILE = "course.yml";

  private static final List<String> FILES = List.of(FILE, "course.yaml");

  /** Reads a course. After errors it gives what could be read, so that later stages find more. */
  public Course read(SourceTree tree, Problems problems) {
    List<String> files = tree.list();
    Optional<String> settings = FILES.stream().filter(files::contains).findFirst();
    if (settings.isPresent()) return new CourseFile(tree, settings.get(), problems).read();
    FoundCourse found = new FoundCourse(tree, problems);
    return SummaryReader.find(files).map(found::inOrderOf).orElseGet(found::ofLessons);
  }
}
