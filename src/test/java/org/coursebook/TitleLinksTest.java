package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson's title may have an id, and links find it by that in both editions. */
class TitleLinksTest {
  private static final OddCourse MADE =
      OddCourse.of("1.md", "# The first {#start}\n\nw1x, see [the end](2.md#end).\n")
          .with("2.md", "# Lesson 2: The *last* {#end .odd}\n\nw2x, see [here](#end).\n")
          .build();

  @TempDir private Path folder;

  @Test
  void theEbookHasThePlaceOnceAndTheLinksToIt() throws IOException {
    MADE.isSound(folder, List.of("w1x", "w2x"));
    assertThat(MADE.problems()).isEmpty();
    assertThat(MADE.file("text/lesson-2.xhtml"))
        .containsOnlyOnce("id=\"lesson-2-end\"")
        .contains("href=\"#lesson-2-end\"");
    assertThat(MADE.file("text/lesson-1.xhtml")).contains("href=\"lesson-2.xhtml#lesson-2-end\"");
  }

  @Test
  void thePrintedLinksLeadToThePageOfTheTitle() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(MADE.edition("pdf"))) {
      PDFTextStripper stripper = new PDFTextStripper();
      List<String> reached = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation one : page.getAnnotations()) {
          if (!one.getContents().matches("the end|here")) continue;
          int number = target((PDAnnotationLink) one);
          stripper.setStartPage(number);
          stripper.setEndPage(number);
          reached.add(stripper.getText(pdf).replaceAll("\\s+", " "));
        }
      }
      assertThat(reached).hasSize(2).allMatch(text -> text.contains("The last w2x"));
    }
  }

  private static int target(PDAnnotationLink link) throws IOException {
    PDActionGoTo action = (PDActionGoTo) link.getAction();
    return ((PDPageDestination) action.getDestination()).retrievePageNumber() + 1;
  }
}
