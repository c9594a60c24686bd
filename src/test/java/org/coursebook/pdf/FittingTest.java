package org.coursebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Book;
import org.coursebook.book.Printing;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Problems;
import org.junit.jupiter.api.Test;

/** What is wider than the page is set whole, or reported. */
class FittingTest {
  private final Problems problems = new Problems();

  private String print(Block... blocks) throws IOException {
    Book book =
        SampleBook.of(
            SampleBook.metadata("A book", ""),
            List.of(
                new Book.Part(
                    "", "", List.of(SampleBook.lesson(1, "One", List.of(blocks), List.of())))),
            Map.of());
    PdfOptions options = new PdfOptions(Printing.PLAIN, Instant.parse("2026-02-12T10:00:00Z"));
    byte[] bytes = new PdfExporter().export(book, SampleBook.theme(), options, problems).bytes();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new WithinThePaper().getText(pdf).replaceAll("[\\s\u00AD-]", "");
    }
  }

  /** Reads only what is printed within the margins of the paper. */
  private static final class WithinThePaper extends PDFTextStripper {
    @Override
    protected void processTextPosition(TextPosition letter) {
      if (letter.getX() + letter.getWidth() < letter.getPageWidth() - 25) {
        super.processTextPosition(letter);
      }
    }
  }

  private static Block table(int columns, String stem) {
    List<Block.Cell> cells =
        IntStream.range(0, columns)
            .mapToObj(
                i ->
                    new Block.Cell(
                        false,
                        1,
                        1,
                        Block.Alignment.NONE,
                        List.of(SampleBook.paragraph(SampleBook.text(stem + i))),
                        SampleBook.SPAN))
            .toList();
    List<Block.Row> rows = List.of(new Block.Row(cells, SampleBook.SPAN));
    List<Block.Alignment> aligned =
        IntStream.range(0, columns).mapToObj(i -> Block.Alignment.NONE).toList();
    return new Block.Table(aligned, List.of(), rows, List.of(), Attributes.NONE, SampleBook.SPAN);
  }

  @Test
  void aTableOfLongWordsKeepsAllItsColumns() throws IOException {
    String text = print(table(9, "Industrialisation"));
    assertThat(problems.all()).extracting(Diagnostic::text).isEmpty();
    for (int i = 0; i < 9; i++) assertThat(text).contains("ation" + i);
  }

  @Test
  void aTableThatCanNotFitIsReportedAndNotCutOffInSilence() throws IOException {
    print(table(100, "19"));
    assertThat(problems.all())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code().slug()).isEqualTo("page-overflow");
              assertThat(problem.message()).contains("`190 | 191 | 192");
            });
  }

  @Test
  void aWordWiderThanThePageIsTornAndReported() throws IOException {
    String word = "Q".repeat(150);
    assertThat(print(SampleBook.paragraph(SampleBook.text("A word " + word)))).contains(word);
    assertThat(problems.all())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code().slug()).isEqualTo("line-overfull");
              assertThat(problem.message()).contains("torn without a hyphen");
            });
  }

  @Test
  void aWordThatWouldReachTheEdgeOfThePaperIsTornThoughItIsShort() throws IOException {
    String word = "Q".repeat(60);
    assertThat(print(SampleBook.paragraph(SampleBook.text("A word " + word)))).contains(word);
    assertThat(problems.all()).extracting(p -> p.code().slug()).containsExactly("line-overfull");
  }

  @Test
  void chineseWordsAreNotCopiedAsRadicals() throws IOException {
    assertThat(print(SampleBook.paragraph(SampleBook.text("革命 and 日本")))).contains("革命and日本");
  }
}
