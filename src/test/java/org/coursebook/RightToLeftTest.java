package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.coursebook.book.Book;
import org.coursebook.conformance.VeraPdfRunner;
import org.coursebook.proof.Conservation;
import org.coursebook.proof.PageSync;
import org.coursebook.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that run from right to left are printed so, and are read in their order. */
class RightToLeftTest {
  private static final String ARABIC = "السلام عليكم";
  private static final String HEBREW = "מהפכה";
  private static final String LONG =
      IntStream.range(0, 60)
          .mapToObj(i -> "الثورة مستمرة في البلاد")
          .collect(Collectors.joining(" "));

  @TempDir private Path folder;

  private static byte[] build(String lesson) {
    return artifact(OddCourse.of("one.md", lesson).build(), "pdf");
  }

  private static byte[] artifact(OddCourse course, String ending) {
    return course.report().made().stream()
        .map(BuildReport.Made::artifact)
        .filter(artifact -> artifact.name().endsWith("." + ending))
        .findFirst()
        .orElseThrow()
        .bytes();
  }

  @Test
  void wordsAreHeardInTheirOrderAndOnce() {
    String heard =
        Transcript.of(
            build(
                "# The word %1$s\n\nThey said %1$s and %2$s (a **%1$s** here) then.[^a]\n\n> %3$s\n{lang=ar}\n\n[^a]: See %2$s.\n"
                    .formatted(ARABIC, HEBREW, LONG)));
    assertThat(heard)
        .contains("The word " + ARABIC)
        .contains("They said " + ARABIC + " and " + HEBREW + " (a " + ARABIC + " here) then.")
        .contains("See " + HEBREW + ".")
        .containsOnlyOnce(LONG);
  }

  @Test
  void thePdfKeepsToItsStandards() throws IOException {
    byte[] pdf =
        build("# One\n\nA %s and %s, 1917.\n\n> %s\n{lang=ar}\n".formatted(ARABIC, HEBREW, LONG));
    Path file = Files.write(folder.resolve("book.pdf"), pdf);
    assertThat(VeraPdfRunner.check(file)).isEmpty();
  }

  @Test
  void thePagesOfBothEditionsBeginWithTheSameWords() throws IOException {
    String paragraph = "In %s (%s) they met. %s\n\n".formatted(ARABIC, HEBREW, LONG);
    String quotation = "> %s\n{lang=ar}\n\n".formatted(LONG);
    OddCourse course =
        OddCourse.of("one.md", "# One\n\n" + (paragraph + quotation).repeat(6)).build();
    Book book = course.report().book();
    PageSync.Verdict verdict =
        PageSync.compare(
            Conservation.ofPdf(book, artifact(course, "pdf"), Set.of()),
            Conservation.ofEpub(book, artifact(course, "epub")));
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.proven()).isGreaterThan(5);
  }

  @Test
  void theFirstLetterStandsAtTheRightOfTheNext() throws IOException {
    List<TextPosition> letters = letters(build("# One\n\nSaid " + HEBREW + " twice.\n"));
    float before = x(letters, "d");
    assertThat(List.of(before, x(letters, "ה"), x(letters, "כ"), x(letters, "מ"), x(letters, "t")))
        .isSorted();
  }

  @Test
  void whatIsEmphasisedAmongThemStandsInItsPlace() throws IOException {
    List<TextPosition> letters = letters(build("# One\n\nSaid אב **גד** הו twice.\n"));
    assertThat(
            List.of(
                x(letters, "d"),
                x(letters, "ו"),
                x(letters, "ה"),
                x(letters, "ד"),
                x(letters, "ג"),
                x(letters, "ב"),
                x(letters, "א"),
                x(letters, "t")))
        .isSorted();
  }

  @Test
  void aSentenceInALanguageFromRightToLeftEndsAtTheLeft() throws IOException {
    List<TextPosition> letters = letters(build("# One\n\n> אב גד!\n{lang=he}\n\nx\n"));
    assertThat(List.of(x(letters, "!"), x(letters, "ד"), x(letters, "א"))).isSorted();
    assertThat(x(letters, "א")).isGreaterThan(200);
  }

  @Test
  void theEpubEmbedsWhatJoinsTheLetters() throws IOException {
    OddCourse course = OddCourse.of("one.md", "# One\n\nSaid " + ARABIC + ".\n").build();
    String face = "OEBPS/fonts/noto-naskh-arabic/NotoNaskhArabic_400Regular.ttf";
    byte[] font = course.files().getOrDefault(face, new byte[0]);
    assertThat(new TTFParser(true).parseEmbedded(new ByteArrayInputStream(font)).getTableMap())
        .containsKeys("GSUB", "GPOS");
    assertThat(course.files().keySet()).noneMatch(name -> name.contains("hebrew"));
  }

  /** Where a letter is printed. */
  private static float x(List<TextPosition> letters, String letter) {
    return letters.stream()
        .filter(position -> position.getUnicode().equals(letter))
        .findFirst()
        .orElseThrow()
        .getX();
  }

  /** The letters of the only line in which there is one of a Hebrew word. */
  private static List<TextPosition> letters(byte[] pdf) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {}

            @Override
            protected void processTextPosition(TextPosition text) {
              letters.add(text);
            }
          };
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        Optional<TextPosition> hebrew =
            letters.stream().filter(one -> one.getUnicode().matches("\\p{IsHebrew}")).findFirst();
        if (hebrew.isPresent()) {
          return letters.stream().filter(one -> one.getY() == hebrew.get().getY()).toList();
        }
        letters.clear();
      }
    }
    throw new AssertionError("no Hebrew");
  }
}
