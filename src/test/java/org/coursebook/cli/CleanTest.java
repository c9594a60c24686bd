package org.coursebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanTest {
  @TempDir private Path folder;

  @Test
  void whatABuildMadeGoesAndEverythingElseStays() throws IOException {
    Session session = new Session(folder);
    session.type("init", "course");
    assertThat(session.type("build", "course", "-f", "epub")).isEqualTo(Exit.DONE);
    Path output = folder.resolve("build-output");
    Files.writeString(output.resolve("mine.pdf"), "not of this build");
    assertThat(names(output))
        .containsExactlyInAnyOrder(
            "build-report.json", "certificate.html", "certificate.json", "course.epub", "mine.pdf");
    assertThat(session.type("clean")).isEqualTo(Exit.DONE);
    assertThat(session.out()).contains("removed build-output/course.epub");
    assertThat(names(output)).containsExactly("mine.pdf");
    assertThat(session.type("clean")).isEqualTo(Exit.DONE);
    assertThat(session.err()).contains("nothing to remove");
  }

  @Test
  void whatSeveralBuildsMadeGoesTogetherButNotWhatSomeoneChanged() throws IOException {
    Session session = new Session(folder);
    session.type("init", "course");
    session.type("build", "course", "-f", "epub", "--jobs", "1");
    assertThat(session.type("build", "course", "-f", "epub", "--lessons", "1-2", "-v"))
        .isEqualTo(Exit.DONE);
    assertThat(session.err()).contains("reading: ", "course-lessons-1to2.epub: ");
    Path output = folder.resolve("build-output");
    assertThat(Files.readString(output.resolve("build-report.json")))
        .contains("\"kept\"", "\"file\": \"course.epub\"", "\"flexmark\": \"0.");
    Files.writeString(output.resolve("course.epub"), "mine now");
    session.type("build", "course", "-f", "epub", "--lessons", "1");
    session.type("clean");
    assertThat(names(output)).containsExactly("course.epub");
  }

  @Test
  void aForgedReportReachesNothingOutside() throws IOException {
    Path output = Files.createDirectory(folder.resolve("build-output"));
    Files.writeString(folder.resolve("precious.pdf"), "");
    Files.writeString(
        output.resolve("build-report.json"), "{\"artifacts\":[{\"file\":\"../precious.pdf\"}]}");
    new Session(folder).type("clean");
    assertThat(folder.resolve("precious.pdf")).exists();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
