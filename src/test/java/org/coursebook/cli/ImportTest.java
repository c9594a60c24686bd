package org.coursebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
  @TempDir private Path folder;

  @BeforeEach
  void savePage() throws IOException {
    Files.writeString(
        folder.resolve("page.txt"),
        """
        LESSON ONE: The mill

        It stood (Quill, ‘The Wet Year’, Chap.5).

        About this course

        Title: The mill and the town
        """);
  }

  @Test
  void eachSourceThatBecameACitationIsListedWithWhatIsToBeFilledIn() {
    Session session = new Session(folder);
    assertThat(session.type("import", "page.txt", "-o", "course")).isEqualTo(Exit.DONE);
    assertThat(session.out())
        .isEqualToNormalizingNewlines(
            """
            course/lessons/01-the-mill.md: new, from page.txt; 1 source became a citation
              course/lessons/01-the-mill.md:6:10
                before: It stood (Quill, ‘The Wet Year’, Chap.5).
                after:  It stood [@quill-wet-year, chap. 5].
                source: quill-wet-year
            """);
    assertThat(session.err())
        .contains(
            "course/sources.yml:3: warning: new source `quill-wet-year`; fill in: "
                + "first name of the author, date, place, publisher");
  }

  @Test
  void ofThePortalsOwnPageExactlyItsFourFaultsAreReported() {
    Path real = Path.of("../shared/inputs/portal-lesson-14.txt").toAbsolutePath().normalize();
    assumeThat(real).exists();
    Session session = new Session(folder);
    session.type("import", real.toString(), "-o", "course");
    session.type("check", "course", "--diagnostics=json");
    Pattern report = Pattern.compile("\"code\":\"([a-z-]+)\".*\"line\":(\\d+),\"column\":(\\d+),");
    assertThat(session.out().lines().filter(line -> line.contains("lessons/14")))
        .map(line -> report.matcher(line).results().map(ImportTest::fault).findFirst().orElse(line))
        .containsExactlyInAnyOrder(
            "quote-unbalanced 20:613",
            "quote-unsourced 20:172",
            "quote-unsourced 22:264",
            "quote-nesting 30:1068");
  }

  private static String fault(MatchResult found) {
    return found.group(1) + " " + found.group(2) + ":" + found.group(3);
  }

  @Test
  void whatIsToBeFilledInIsSaidToWhoeverWantsProblemsOnly() {
    Session session = new Session(folder);
    session.type("import", "page.txt", "-o", "course", "--quiet");
    assertThat(session.out().lines()).hasSize(1);
    assertThat(session.err().lines()).singleElement().asString().contains("`quill-wet-year`");
  }

  @Test
  void aProgramReadsAnObjectALine() {
    Session session = new Session(folder);
    session.type("import", "page.txt", "-o", "course", "--diagnostics=json");
    assertThat(session.out())
        .contains("\"column\":10,", "\"source\":\"quill-wet-year\"}")
        .contains("{\"type\":\"source\",\"file\":\"course/sources.yml\",\"line\":3,")
        .contains("\"missing\":[\"first name of the author\",\"date\",\"place\",\"publisher\"]}");
    assertThat(session.err()).isEmpty();
  }

  @Test
  void whatAPageSaysOfASourceThatIsThereIsTold() throws IOException {
    Files.createDirectory(folder.resolve("course"));
    Files.writeString(folder.resolve("course/sources.yml"), "wet:\n  title: The Wet Year\n");
    Session session = new Session(folder);
    session.type("import", "page.txt", "-o", "course");
    assertThat(session.out()).contains("It stood [@wet, chap. 5].");
    assertThat(session.err())
        .contains("course/sources.yml:1: warning: `wet` has no `author`; page.txt says `Quill`");
    session.type("import", "page.txt", "-o", "course", "--diagnostics=json");
    assertThat(session.out())
        .contains("{\"type\":\"gap\",\"file\":\"course/sources.yml\",\"line\":1,\"key\":\"wet\",");
  }
}
