package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coursebook.book.Book;
import org.coursebook.conformance.EpubCheckRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubConformanceTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aBookOfEveryConstructConforms() throws IOException {
    Path file = Files.write(folder.resolve("book.epub"), BuiltEpub.of(SampleBook.book()).bytes());

    assertThat(EpubCheckRunner.check(file)).isEmpty();
  }

  @Test
  void aCharacterThatXmlCannotHoldSpoilsNothing() throws IOException {
    Book book = SampleBook.of(SampleBook.paragraph("a\u0001b\uFFFEc"));
    Path file = Files.write(folder.resolve("book.epub"), BuiltEpub.of(book).bytes());

    assertThat(EpubCheckRunner.check(file)).isEmpty();
  }

  @Test
  void aBrokenBookIsFoundOut() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.epub"), "no book");

    assertThat(EpubCheckRunner.check(file)).isNotEmpty();
  }
}
