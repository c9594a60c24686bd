package org.coursebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void whatAKilledBuildLeftIsTakenAwayByTheNext() throws IOException {
    Files.createDirectory(folder.resolve(".coursebook-1"));
    Files.writeString(folder.resolve(".coursebook-1/.lock"), "");
    Files.writeString(folder.resolve(".coursebook-1/book.pdf"), "half of it");
    Path unlocked = Files.createDirectory(folder.resolve(".coursebook-2"));
    Files.setLastModifiedTime(unlocked, FileTime.fromMillis(1_000_000_000_000L));
    ArtifactStore.write(folder, List.of(Artifact.ofText("book.txt", "A book.")));
    assertThat(names()).containsExactly("book.txt");
  }

  @Test
  void whatAnotherBuildWorksInStays() throws IOException {
    Files.createDirectory(folder.resolve(".coursebook-3"));
    Files.createDirectory(folder.resolve(".coursebook-notes"));
    try (Workshop other = Workshop.open(folder)) {
      ArtifactStore.write(folder, List.of(Artifact.ofText("book.txt", "A book.")));
      assertThat(names())
          .containsExactlyInAnyOrder(
              "book.txt",
              ".coursebook-3",
              ".coursebook-notes",
              other.path().getFileName().toString());
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
