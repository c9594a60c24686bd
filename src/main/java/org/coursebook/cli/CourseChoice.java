package org.coursebook.cli;

import java.nio.file.Path;
import org.coursebook.files.WorkFolder;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Which course a command is for. */
final class CourseChoice {
  private CourseChoice() {}

  static PositionalParamSpec parameter() {
    return PositionalParamSpec.builder()
        .index("0")
        .arity("0..1")
        .type(String.class)
        .paramLabel("COURSE")
        .description("The course folder; else the current one if it is a course, else book/.")
        .build();
  }

  /** The folder that was named; else the current one if it is a course; else {@code book/}. */
  static Path folder(ParseResult typed, Surroundings here) {
    String named = typed.matchedPositionalValue(0, "");
    if (!named.isEmpty()) return existing(named, here);
    if (isCourse(here.folder())) return here.folder();
    Path book = here.resolve("book");
    if (new WorkFolder(book).exists()) return book;
    throw new UsageException(
        "there is no course here: neither course.yml nor SUMMARY.md nor a folder book/;"
            + " name the course folder (`.` is this one), or begin one with `coursebook init`");
  }

  /** A folder that was named, which must be there. */
  static Path existing(String named, Surroundings here) {
    Path folder = here.resolve(named);
    if (new WorkFolder(folder).exists()) return folder;
    throw new UsageException(
        new WorkFolder(here.folder()).has(named)
            ? "`%s` is a file; name the course folder".formatted(named)
            : "there is no folder `%s`".formatted(named));
  }

  private static boolean isCourse(Path folder) {
    WorkFolder here = new WorkFolder(folder);
    return here.has("course.yml") || here.has("SUMMARY.md") || here.has("src/SUMMARY.md");
  }
}
