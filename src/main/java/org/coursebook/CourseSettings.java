package org.coursebook;

import java.util.Optional;
import java.util.stream.Collectors;
import org.coursebook.book.Contributor;
import org.coursebook.book.Course;
import org.coursebook.book.LessonSource;
import org.coursebook.book.Metadata;
import org.coursebook.course.CourseReader;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;

/** Writes down as {@code course.yml} what a folder of lessons without one says of itself. */
public final class CourseSettings {
  /** The name of the file. */
  public static final String FILE = "course.yml";

  private CourseSettings() {}

  /**
   * The settings of the course in a folder, or nothing if there is no lesson in it.
   *
   * @param problems what is wrong with the list that the folder has
   */
  public static Optional<String> draft(SourceTree folder, Problems problems) {
    Course course = new CourseReader().read(folder, problems);
    if (course.lessons().findAny().isEmpty()) return Optional.empty();
    return Optional.of(head(course.metadata()) + "\n" + list(course));
  }

  private static String head(Metadata metadata) {
    String authors =
        metadata.authors().stream()
            .map(Contributor::name)
            .map(CourseSettings::quoted)
            .collect(Collectors.joining(", ", "[", "]"));
    return """
        # What the book is called and what it is made of. These values were found in the folder, or
        # guessed; mend them, and take the # away from the lines that you want to fill in.
        title: %s
        # subtitle: …
        language: %s
        %s
        # publisher: …
        # published: 2026-01-31
        # updated: 2026-01-31        # the date in the outputs
        # description: …
        # rights: …
        """
        .formatted(
            quoted(metadata.title()),
            metadata.language(),
            metadata.authors().isEmpty() ? "# authors: [Your Name]" : "authors: " + authors);
  }

  private static String list(Course course) {
    StringBuilder list = new StringBuilder("# The order of the book.\nlessons:\n");
    for (Course.Part part : course.parts()) {
      boolean inPart = !part.title().isEmpty();
      if (inPart && part.lessons().isEmpty()) continue;
      if (inPart) list.append("  - part: ").append(quoted(part.title())).append("\n    lessons:\n");
      for (LessonSource lesson : part.lessons()) {
        list.append(inPart ? "      - " : "  - ").append(quotedIfOdd(lesson.file())).append('\n');
      }
    }
    return list.toString();
  }

  private static String quotedIfOdd(String path) {
    return path.matches("[A-Za-z0-9][\\w./-]*\\.md") ? path : quoted(path);
  }

  /** A text as YAML has it, whatever is in it. */
  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replaceAll("\\p{Cntrl}", " ") + '"';
  }
}
