package org.coursebook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coursebook.files.Artifact;

/** The course that {@code coursebook init} writes. */
final class CourseTemplate {
  /** Where each file goes, and the name under which it lies in the program. */
  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "course.yml", "course.yml",
              "lessons/01-reading-together.md", "lessons/01-reading-together.md",
              "lessons/02-keeping-time.md", "lessons/02-keeping-time.md",
              "lessons/03-writing-it-down.md", "lessons/03-writing-it-down.md",
              "images/evening.svg", "images/evening.svg",
              ".gitignore", "gitignore",
              ".github/workflows/book.yml", "book.yml"));

  private CourseTemplate() {}

  /**
   * The files of a new course.
   *
   * @param title what it is called
   */
  static List<Artifact> files(String title, Release release) {
    Map<String, String> values =
        Map.of(
            "{title}", title.replace("\\", "\\\\").replace("\"", "\\\""),
            "{version}", release.version(),
            "{repository}", release.repository());
    return FILES.entrySet().stream()
        .map(file -> filled(file.getKey(), text(file.getValue()), values))
        .toList();
  }

  private static Artifact filled(String path, String template, Map<String, String> values) {
    String text = template;
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace(value.getKey(), value.getValue());
    }
    return new Artifact(path, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String name) {
    try (InputStream in = CourseTemplate.class.getResourceAsStream("template/" + name)) {
      if (in == null) throw new IllegalStateException(name + " is not in the program");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
