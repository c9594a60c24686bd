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
    return Optional.of(head(course.metadata()) + "\n" + losses(course) + list(course));
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

  /** What the folder's own list says and this one can't, in comments. */
  private static String losses(Course course) {
    StringBuilder losses = new StringBuilder("# The order of the book.\n");
    if (course.lessons().anyMatch(lesson -> lesson.depth() > 1)) {
      losses.append(
          """
          # Here all lessons stand side by side: those that stood under another one no longer do.
          """);
    }
    if (course.lessons().anyMatch(lesson -> lesson.position().isPresent())) {
      losses.append(
          """
          # They are no longer numbered by their places: a number comes from a lesson's title, from
          # `number: 3` between two lines `---` at its top, or from its file's name.
          """);
    }
    if (course.lessons().anyMatch(lesson -> !lesson.listedTitle().isEmpty())) {
      losses.append(
          """
          # A lesson's title is its first heading; the names in SUMMARY.md are no longer read.
          """);
    }
    return losses.toString();
  }

  private static String list(Course course) {
    StringBuilder list = new StringBuilder("lessons:\n");
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
