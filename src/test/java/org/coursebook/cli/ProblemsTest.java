package org.coursebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsTest {
  @TempDir private Path folder;
  private Session session;

  @BeforeEach
  void writeACourseWithAMistake() throws IOException {
    Path course = Files.createDirectory(folder.resolve("course"));
    Files.writeString(course.resolve("course.yml"), "title: A course\nlessons: [01-one.md]\n");
    Files.writeString(course.resolve("01-one.md"), "# One\n\nA claim.[^gone]\n");
    session = new Session(folder);
  }

  @Test
  void aProblemStandsWhereSomeoneCanClickOnIt() {
    assertThat(session.type("build", "course")).isEqualTo(Exit.PROBLEMS);
    assertThat(session.out()).isEmpty();
    assertThat(session.err())
        .startsWith("course/01-one.md:3:9: error[note-undefined]: ")
        .contains("\n  help: ")
        .endsWith("1 error; nothing was written" + System.lineSeparator())
        .doesNotContain("\u001B", "\tat ");
    assertThat(folder.resolve("build-output")).doesNotExist();
  }

  @Test
  void insideTheCourseItsPathsAreShort() {
    session = new Session(folder.resolve("course"));
    assertThat(session.type("check")).isEqualTo(Exit.PROBLEMS);
    assertThat(session.err()).startsWith("01-one.md:3:9: ").contains("1 error");
  }

  @Test
  void aProgramGetsAnObjectALine() {
    assertThat(session.type("check", "course", "--diagnostics", "json")).isEqualTo(Exit.PROBLEMS);
    assertThat(session.err()).isEmpty();
    assertThat(session.out().lines()).hasSize(1);
    assertThat(session.out())
        .startsWith("{\"type\":\"problem\",\"severity\":\"error\",\"code\":\"note-undefined\"")
        .contains("\"file\":\"course/01-one.md\",\"line\":3,\"column\":9");
  }

  @Test
  void coloursAreForThoseWhoAskForThem() {
    session.type("check", "course", "--color", "always");
    assertThat(session.err()).contains("\u001B[1;31merror[note-undefined]\u001B[0m");
  }

  @Test
  void silenceStillTellsWhatIsWrong() {
    session.type("check", "course", "-q");
    assertThat(session.err()).contains("error[note-undefined]").doesNotContain("1 error");
  }

  @Test
  void theDiskIsBlamedWhereItIsToBlame() throws IOException {
    Files.writeString(folder.resolve("course/01-one.md"), "# One\n\nText.\n");
    Files.writeString(folder.resolve("taken"), "");
    assertThat(session.type("build", "course", "-o", "taken", "-f", "epub")).isEqualTo(Exit.DISK);
    assertThat(session.err())
        .startsWith("coursebook: `taken`: ")
        .contains("  help: choose another folder with -o")
        .doesNotContain("Exception", "\tat ");
  }

  @Test
  void strictSaysThatItIsTheReason() throws IOException {
    Files.writeString(
        folder.resolve("course/01-one.md"), "# One\n\n## Two\n\n#### Four\n\nText.\n");
    assertThat(session.type("check", "course")).isEqualTo(Exit.DONE);
    assertThat(session.type("check", "course", "--strict")).isEqualTo(Exit.PROBLEMS);
    assertThat(session.err()).contains("1 warning; --strict counts warnings as errors");
    assertThat(session.type("build", "course", "--strict")).isEqualTo(Exit.PROBLEMS);
    assertThat(session.err())
        .contains("1 warning; --strict counts warnings as errors; nothing was written");
  }

  @Test
  void aPlaceOnlyTheProgramKnowsIsNotNamed() {
    IOException refused =
        new AccessDeniedException(folder + "/out/.coursebook-12345/.former/course.pdf");
    Surroundings here =
        new Surroundings(folder, folder, "coursebook", Map.of(), false, System.out, System.err);
    assertThat(DiskWords.of(refused, here)).startsWith("`out`: you have no permission");
  }
}
