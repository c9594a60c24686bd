package org.coursebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.coursebook.CourseSettings;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.Artifact;
import org.coursebook.files.ArtifactStore;
import org.coursebook.files.SourceTree;
import org.coursebook.files.WorkFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code coursebook init}: a course to begin with, or the settings for lessons that are there. */
final class InitCommand implements Command {
  @Override
  public String name() {
    return "init";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Write a course that builds: settings, lessons, a picture, a GitHub workflow.",
            "In a folder that has lessons, write only a course.yml that lists them.",
            "No file is ever overwritten.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .type(String.class)
            .paramLabel("DIR")
            .description("The folder of the course; needed unless this one has lessons.")
            .build());
  }

  @Override
  public Exit run(ParseResult typed, Console console) throws IOException {
    String named = typed.matchedPositionalValue(0, "");
    Path folder = console.here().resolve(named);
    WorkFolder course = new WorkFolder(folder);
    if (course.isBlocked()) {
      throw new UsageException("`%s` is a file; name a folder".formatted(console.shown(folder)));
    }
    if (named.isEmpty() && !hasLessons(folder)) {
      throw new UsageException("`init` needs DIR, the folder of the new course");
    }
    List<Artifact> files = hasLessons(folder) ? settings(folder, console) : template(folder);
    if (files.isEmpty()) return Exit.PROBLEMS;
    refuseToOverwrite(course, files, console);
    for (Path written : ArtifactStore.write(folder, files)) {
      console.result("wrote " + console.shown(written));
    }
    console.say("build it with: " + console.here().command("build", folder));
    return Exit.DONE;
  }

  private static boolean hasLessons(Path folder) {
    return SourceTree.openIfThere(folder).list().stream()
        .anyMatch(file -> file.toLowerCase(Locale.ROOT).endsWith(".md"));
  }

  private static List<Artifact> template(Path folder) {
    return CourseTemplate.files(title(folder), Release.current());
  }

  private static List<Artifact> settings(Path folder, Console console) {
    Problems problems = new Problems();
    List<Artifact> files =
        CourseSettings.draft(SourceTree.open(folder), problems)
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .map(bytes -> new Artifact(CourseSettings.FILE, "application/yaml", bytes))
            .map(List::of)
            .orElse(List.of());
    if (files.isEmpty()) new ProblemPrinter(console, folder).print(problems, "; nothing written");
    return files;
  }

  private static void refuseToOverwrite(WorkFolder course, List<Artifact> files, Console console) {
    List<String> there = files.stream().map(Artifact::name).filter(course::has).toList();
    if (there.isEmpty()) return;
    throw new UsageException(
        "%s already has %s; nothing was written"
            .formatted(console.shown(course.path()), String.join(", ", there)));
  }

  /** The folder's name as a title: {@code my-course} becomes "My course". */
  private static String title(Path folder) {
    Path last = folder.getFileName();
    String words = last == null ? "" : last.toString().replaceAll("[-_\\s]+", " ").strip();
    if (words.isEmpty()) return "A course";
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
