package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.coursebook.book.Lesson;
import org.coursebook.conformance.EpubCheckRunner;
import org.coursebook.conformance.VeraPdfRunner;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample course in {@code book/}: a real book, made whole. */
class SampleCourseTest {
  @TempDir private Path output;

  @Test
  void theSampleIsMadeWithoutAMessageAndPassesTheChecker() throws Exception {
    Problems problems = new Problems();
    BuildRequest request =
        new BuildRequest(
            Path.of("book"),
            output,
            Set.of(Edition.values()),
            PrintWish.NONE,
            EpubWish.NONE,
            Set.of(),
            false,
            2,
            OptionalLong.empty());
    BuildReport report =
        new Press(SourceTree.open(Path.of("styles")), "Coursebook test").build(request, problems);
    assertThat(problems.all()).isEmpty();
    List<Lesson> lessons = report.book().lessons().toList();
    assertThat(lessons).hasSize(15);
    assertThat(lessons.stream().mapToInt(lesson -> lesson.notes().size()).sum())
        .isGreaterThanOrEqualTo(90);
    assertThat(EpubCheckRunner.check(output.resolve("the-rise-of-stalinism.epub"))).isEmpty();
    assertThat(VeraPdfRunner.check(output.resolve("the-rise-of-stalinism.pdf"))).isEmpty();
    assertThat(Files.readString(output.resolve("build-report.json"))).contains("\"pages\"");
    lessonFourteenBeginsOnARightHandPageWithItsNumber();
  }

  private void lessonFourteenBeginsOnARightHandPageWithItsNumber() throws Exception {
    byte[] bytes = Files.readAllBytes(output.resolve("the-rise-of-stalinism.pdf"));
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      int found = 0;
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf);
        if (!text.contains("Lesson Fourteen\n") && !text.contains("Lesson Fourteen\r\n")) continue;
        assertThat(page % 2).isEqualTo(1);
        assertThat(text).contains("Tragedy in China", "General Chiang Kai-shek", "蒋介石");
        found++;
      }
      assertThat(found).isEqualTo(1);
    }
  }
}
