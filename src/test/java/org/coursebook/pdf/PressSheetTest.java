package org.coursebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.coursebook.book.Paper;
import org.coursebook.book.Printing;
import org.coursebook.diagnostic.Problems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a printer gets: A5 with a bleed of 3 mm, and marks for the knife. */
class PressSheetTest {
  private static final float MM = 72 / 25.4f;
  private static PDDocument pdf = new PDDocument();

  @BeforeAll
  static void print() throws IOException {
    Printing printing = new Printing("", Optional.of(Paper.A5), Set.of(), 3, true);
    PdfOptions options = new PdfOptions(printing, Instant.parse("2026-02-12T10:00:00Z"));
    pdf =
        Loader.loadPDF(
            new PdfExporter()
                .export(SampleBook.whole(), SampleBook.theme(), options, new Problems())
                .bytes());
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  @Test
  void everyPageKeepsItsPlaceOnALargerSheet() {
    for (PDPage page : pdf.getPages()) {
      PDRectangle trim = page.getTrimBox();
      assertThat(trim.getLowerLeftX()).isZero();
      assertThat(trim.getLowerLeftY()).isZero();
      assertThat(trim.getWidth()).isCloseTo(148 * MM, within(0.05f));
      assertThat(trim.getHeight()).isCloseTo(210 * MM, within(0.05f));
      assertThat(page.getBleedBox().getLowerLeftX()).isCloseTo(-3 * MM, within(0.01f));
      assertThat(page.getBleedBox().getWidth()).isCloseTo(154 * MM, within(0.05f));
      assertThat(page.getMediaBox().getLowerLeftX()).isCloseTo(-9 * MM, within(0.01f));
    }
  }

  @Test
  void theCoversColourReachesTheEdgeOfTheBleedAndGoesNoFarther() throws IOException {
    BufferedImage sheet = new PDFRenderer(pdf).renderImage(0);
    int inBleed = Math.round((9 - 2) * MM);
    int beyond = Math.round((9 - 4) * MM);
    int middle = sheet.getHeight() / 2;
    assertThat(sheet.getRGB(inBleed, middle) & 0xFFFFFF).isEqualTo(0x7a1f1f);
    assertThat(sheet.getRGB(sheet.getWidth() / 3, inBleed) & 0xFFFFFF).isEqualTo(0x7a1f1f);
    assertThat(sheet.getRGB(beyond, middle) & 0xFFFFFF).isEqualTo(0xFFFFFF);
  }

  @Test
  void theMarksStandOutsideTheBleedAtTheEdges() throws IOException {
    BufferedImage sheet = new PDFRenderer(pdf).renderImage(2, 4);
    double edge = 9 * MM * 4;
    assertThat(isDark(sheet, edge, 4 * MM * 4)).isTrue();
    assertThat(isDark(sheet, 4 * MM * 4, edge)).isTrue();
    assertThat(isDark(sheet, edge, 8 * MM * 4)).isFalse();
  }

  private static boolean isDark(BufferedImage sheet, double x, double y) {
    for (int dx = -3; dx <= 3; dx++) {
      for (int dy = -3; dy <= 3; dy++) {
        if ((sheet.getRGB((int) x + dx, (int) y + dy) & 0xFF) < 200) return true;
      }
    }
    return false;
  }
}
