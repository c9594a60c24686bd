package org.coursebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {
  @TempDir private Path folder;

  @Test
  void aNewCourseHasNothingToMend() {
    Session session = new Session(folder);
    assertThat(session.type("init", "my course")).isEqualTo(Exit.DONE);
    assertThat(session.out()).contains("wrote my course/course.yml");
    assertThat(session.err()).contains("build it with: ./coursebook build 'my course'");
    assertThat(session.type("check", "my course", "--strict")).isEqualTo(Exit.DONE);
    assertThat(session.err()).isEqualToIgnoringNewLines("my course: no problems");
  }

  @Test
  void aNewCourseIsCalledLikeItsFolder() throws IOException {
    new Session(folder).type("init", "the-\"long\"_march");
    assertThat(Files.readString(folder.resolve("the-\"long\"_march/course.yml")))
        .contains("title: \"The \\\"long\\\" march\"");
  }

  @Test
  void theWorkflowSaysWhatMustBeKnownOfTheRelease() throws IOException {
    new Session(folder).type("init", "course");
    assertThat(Files.readString(folder.resolve("course/.github/workflows/book.yml")))
        .contains("COURSEBOOK_VERSION: \"" + Release.current().version() + "\"")
        .contains("sha256sum --check", "if: env.COURSEBOOK_REPOSITORY == ''", "::notice::")
        .doesNotContain("{version}", "{repository}");
  }

  @Test
  void whatIsThereIsNeverOverwritten() throws IOException {
    Session session = new Session(folder);
    Files.writeString(folder.resolve(".gitignore"), "mine\n");
    assertThat(session.type("init", ".")).isEqualTo(Exit.USAGE);
    assertThat(session.err()).contains("already has .gitignore; nothing was written");
    assertThat(names(folder)).containsExactly(".gitignore");
    assertThat(Files.readString(folder.resolve(".gitignore"))).isEqualTo("mine\n");
  }

  @Test
  void filesThatAreNotInTheWayStay() throws IOException {
    Files.writeString(folder.resolve("plan.txt"), "mine\n");
    assertThat(new Session(folder).type("init", ".")).isEqualTo(Exit.DONE);
    assertThat(names(folder)).contains("plan.txt", "course.yml");
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws IOException {
    Files.writeString(folder.resolve("course"), "");
    assertThat(new Session(folder).type("init", "course")).isEqualTo(Exit.USAGE);
  }

  @Test
  void aFolderOfLessonsGetsSettingsAndNothingElse() throws IOException {
    Files.writeString(folder.resolve("02-two.md"), "# Two\n\nText.\n");
    Files.writeString(folder.resolve("10-ten.md"), "# Ten\n\nText.\n");
    Files.writeString(folder.resolve("01 one: a start.md"), "# One\n\nText.\n");
    Session session = new Session(folder);
    assertThat(session.type("init")).isEqualTo(Exit.DONE);
    assertThat(names(folder))
        .containsExactlyInAnyOrder("02-two.md", "10-ten.md", "01 one: a start.md", "course.yml");
    assertThat(Files.readString(folder.resolve("course.yml")))
        .endsWith("lessons:\n  - \"01 one: a start.md\"\n  - 02-two.md\n  - 10-ten.md\n");
    assertThat(session.type("check", ".")).isEqualTo(Exit.DONE);
    assertThat(session.err()).isEqualToIgnoringNewLines(".: no problems");
    assertThat(session.type("init")).isEqualTo(Exit.USAGE);
  }

  @Test
  void anMdBookKeepsItsPartsAndItsOrder() throws IOException {
    Path src = Files.createDirectory(folder.resolve("src"));
    Files.writeString(folder.resolve("book.toml"), "[book]\ntitle = \"Red \\\"October\\\"\"\n");
    Files.writeString(
        src.resolve("SUMMARY.md"),
        "# Summary\n\n[Before](before.md)\n\n# The year\n\n- [Two](b.md)\n- [One](a.md)\n");
    for (String name : List.of("before", "a", "b")) {
      Files.writeString(src.resolve(name + ".md"), "# Of " + name + "\n\nText.\n");
    }
    Session session = new Session(folder);
    assertThat(session.type("init", ".")).isEqualTo(Exit.DONE);
    assertThat(Files.readString(folder.resolve("course.yml")))
        .contains("title: \"Red")
        .endsWith(
            """
            lessons:
              - src/before.md
              - part: "The year"
                lessons:
                  - src/b.md
                  - src/a.md
            """);
    assertThat(session.type("check", ".")).isEqualTo(Exit.DONE);
    assertThat(session.err()).isEqualToIgnoringNewLines(".: no problems");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
