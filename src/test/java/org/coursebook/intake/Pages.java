package org.coursebook.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Problems;

/** A portal's pages and a course folder on the disk. */
final class Pages {
  static final ImportOptions PLAIN = new ImportOptions(false, false);

  private final Path folder;
  private Problems problems = new Problems();

  Pages(Path folder) {
    this.folder = folder;
  }

  static String resource(String name) {
    try (InputStream file = Pages.class.getResourceAsStream(name)) {
      if (file == null) throw new IllegalStateException(name);
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page of the course with ID 42. */
  static String lesson(String heading, String... paragraphs) {
    return "Riverside\n\nLearning House\n\nThe mill and the town\n\n"
        + heading
        + "\n\n"
        + String.join("\n\n", paragraphs)
        + "\n\nAbout this course\n\nTitle: The mill and the town\nPublished: March 3, 2025\n"
        + "Updated: April 11, 2025\nCourse ID: 42";
  }

  Path course() {
    return folder.resolve("course");
  }

  Path page(String name, String text) {
    return page(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path page(String name, byte[] bytes) {
    return write(folder.resolve(name), bytes);
  }

  Path inCourse(String name, String text) {
    return write(course().resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Path write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImportReport importAll(ImportOptions options, Path... pages) {
    problems = new Problems();
    try {
      return new Importer().importPages(List.of(pages), course(), options, problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImportReport importAll(Path... pages) {
    return importAll(PLAIN, pages);
  }

  List<Code> codes() {
    return problems.all().stream().map(Diagnostic::code).toList();
  }

  List<Diagnostic> problems() {
    return problems.all();
  }

  String read(String name) {
    try {
      return Files.readString(course().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What lies in the course folder; nothing if there is no such folder. */
  List<String> files() {
    if (!Files.exists(course())) return List.of();
    try (Stream<Path> files = Files.walk(course())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> course().relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
