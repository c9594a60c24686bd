package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.coursebook.book.Book;
import org.coursebook.conformance.EpubCheckRunner;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.coursebook.theme.Theme;
import org.coursebook.theme.ThemeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubConformanceTest {
  private static final Instant STAMP = Instant.parse("2026-02-12T00:00:00Z");

  @TempDir private Path folder = Path.of("");

  static byte[] export(Book book) {
    Problems problems = new Problems();
    Theme theme = new ThemeReader().read(SourceTree.open(Path.of("styles")), problems);
    byte[] epub = new EpubExporter().export(book, theme, SampleBook.PIXEL, STAMP, problems);
    assertThat(problems.all()).isEmpty();
    return epub;
  }

  @Test
  void aBookOfEveryConstructConforms() throws IOException {
    Path file = Files.write(folder.resolve("book.epub"), export(SampleBook.book()));

    assertThat(EpubCheckRunner.check(file)).isEmpty();
  }

  @Test
  void aBrokenBookIsFoundOut() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.epub"), "no book");

    assertThat(EpubCheckRunner.check(file)).isNotEmpty();
  }
}
