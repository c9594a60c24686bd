package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.coursebook.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The heads of tables that go on from page to page, in the finished PDF. */
class TableHeadsTest {
  private static final int TABLES = 12;

  @TempDir private Path folder;

  /** Tables with headings among their rows, which must not end a page. */
  private byte[] pdf() throws IOException {
    StringBuilder lesson = new StringBuilder("# Tables\n\n");
    for (int table = 1; table <= TABLES; table++) {
      lesson.append("Some words.\n\n".repeat(table));
      lesson.append("| Day | Event |\n|---|---|\n");
      for (int row = 1; row <= 60; row++) {
        if (row % 4 == 1) lesson.append("| Year ").append(row).append(" | |\n");
        lesson.append("| table").append(table).append(" | event ").append(row).append(" |\n");
      }
      lesson.append('\n');
    }
    Path course = Files.createDirectories(folder.resolve("course"));
    Files.writeString(course.resolve("course.yml"), "title: Tables\nlanguage: en-GB\n");
    Files.writeString(course.resolve("one.md"), lesson);
    BuildRequest request =
        new BuildRequest(
            course,
            folder.resolve("out"),
            Set.of(Edition.PDF),
            PrintWish.NONE,
            EpubWish.NONE,
            Set.of(),
            false,
            1,
            OptionalLong.empty());
    Press press = new Press(SourceTree.open(Path.of("styles")), "Coursebook test");
    return press.build(request, new Problems()).made().get(0).artifact().bytes();
  }

  @Test
  void everyPageOfATableShowsItsHeadOnce() throws IOException {
    Pattern head = Pattern.compile("Day\\s+Event");
    Pattern row = Pattern.compile("table(\\d+)");
    try (PDDocument pdf = Loader.loadPDF(pdf())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        // A head that is painted twice in one place is bolder than the others.
        stripper.setSuppressDuplicateOverlappingText(false);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf);
        Set<String> tables = new TreeSet<>();
        row.matcher(text).results().forEach(hit -> tables.add(hit.group(1)));
        assertThat(head.matcher(text).results().count())
            .as("heads on page %d", page)
            .isEqualTo(tables.size());
      }
    }
  }

  @Test
  void aHeadIsHeardOnce() throws IOException {
    String heard = Transcript.of(pdf());
    assertThat(Pattern.compile("\\[header] Day\n").matcher(heard).results().count())
        .isEqualTo(TABLES);
  }
}
