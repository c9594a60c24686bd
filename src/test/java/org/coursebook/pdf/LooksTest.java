package org.coursebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.coursebook.book.Look;
import org.coursebook.book.Paper;
import org.coursebook.book.Printing;
import org.coursebook.diagnostic.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same book on other papers and for other readers. */
class LooksTest {
  private static final Pattern LETTERS = Pattern.compile("[a-z]+");
  private static final Map<Printing, Printed> KEPT = new ConcurrentHashMap<>();

  /** A glyph on paper, with its size in points. */
  private record Glyph(
      String text, String font, double size, int page, double left, double x, double y) {
    boolean isLetter() {
      return LETTERS.matcher(text).matches();
    }
  }

  private record Printed(double width, double height, List<Glyph> glyphs, Set<Integer> blank) {
    /** The size of most letters, which are those of the running text. */
    double type() {
      Map<Double, Integer> sizes = new TreeMap<>();
      for (Glyph glyph : glyphs) sizes.merge(Math.round(glyph.size() * 4) / 4.0, 1, Integer::sum);
      return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    /** Where the lines of running text end, on one page of it. */
    Set<Long> lineEnds(int page) {
      double type = type();
      Map<Long, Double> ends = new TreeMap<>();
      for (Glyph glyph : glyphs) {
        boolean text = glyph.page() == page && Math.abs(glyph.size() - type) < 0.1;
        if (text) ends.merge(Math.round(glyph.y()), glyph.x(), Math::max);
      }
      Set<Long> rounded = new TreeSet<>();
      ends.values().forEach(end -> rounded.add(Math.round(end / 2)));
      return rounded;
    }

    /** A page of a lesson, and nothing but running text. */
    int pageOfText() {
      double type = type();
      Map<Integer, Integer> letters = new TreeMap<>();
      for (Glyph glyph : glyphs) {
        if (Math.abs(glyph.size() - type) < 0.1) letters.merge(glyph.page(), 1, Integer::sum);
      }
      return letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
  }

  private static final class Glyphs extends PDFTextStripper {
    private final List<Glyph> found = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition text) {
      found.add(
          new Glyph(
              text.getUnicode(),
              text.getFont().getName(),
              text.getYScale(),
              getCurrentPageNo(),
              text.getXDirAdj(),
              text.getXDirAdj() + text.getWidthDirAdj(),
              text.getYDirAdj()));
    }
  }

  private static Printing printing(String paper, Look... looks) {
    Optional<Paper> own = paper.isEmpty() ? Optional.empty() : Paper.named(paper);
    return new Printing("", own, Set.of(looks), 0, false);
  }

  private static Printed print(String paper, Look... looks) {
    return KEPT.computeIfAbsent(printing(paper, looks), LooksTest::print);
  }

  private static Printed print(Printing printing) {
    PdfOptions options = new PdfOptions(printing, Instant.parse("2026-02-12T10:00:00Z"));
    byte[] bytes =
        new PdfExporter()
            .export(SampleBook.whole(), SampleBook.theme(), options, new Problems())
            .bytes();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      Glyphs glyphs = new Glyphs();
      glyphs.getText(pdf);
      Set<Integer> blank = new TreeSet<>();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) blank.add(page);
      for (Glyph glyph : glyphs.found) blank.remove(glyph.page());
      PDPage first = pdf.getPage(0);
      return new Printed(
          first.getMediaBox().getWidth(), first.getMediaBox().getHeight(), glyphs.found, blank);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a6, 297.64, 419.53, 9.5",
    "half-letter, 396, 612, 10.75",
    "a5, 419.53, 595.28, 11",
    "6x9in, 432, 648, 11.25",
    "b5, 498.9, 708.66, 12",
    "letter, 612, 792, 13.25",
    "a4, 595.28, 841.89, 13",
    "400x250mm, 1133.86, 708.66, 14",
    "80x120mm, 226.77, 340.16, 9.5",
  })
  void everyPaperHasItsPageAndATypeThatCanBeRead(
      String paper, float width, float height, double type) {
    Printed printed = print(paper);
    assertThat(printed.width()).isBetween(width - 0.1, width + 0.1);
    assertThat(printed.height()).isBetween(height - 0.1, height + 0.1);
    assertThat(printed.type()).isEqualTo(type);
  }

  @Test
  void largePrintIsLargeRaggedAndOnA4() {
    Printed printed = print("", Look.LARGE_PRINT);
    assertThat(printed.width()).isBetween(595.0, 595.5);
    assertThat(printed.type()).isEqualTo(18);
    assertThat(printed.lineEnds(printed.pageOfText())).hasSizeGreaterThan(6);
    assertThat(printed.glyphs().stream().filter(Glyph::isLetter).filter(g -> g.page() > 7))
        .allMatch(glyph -> glyph.size() >= 14);
  }

  @Test
  void largePrintStaysLargeOnSmallPaper() {
    assertThat(print("a6", Look.LARGE_PRINT).type()).isEqualTo(16);
    assertThat(print("a5", Look.LARGE_PRINT).width()).isBetween(419.0, 420.0);
  }

  @Test
  void forReadingWithDyslexiaEveryLetterIsLexendsAndNothingSlants() {
    Printed printed = print("", Look.DYSLEXIA);
    assertThat(printed.type()).isEqualTo(12);
    assertThat(printed.lineEnds(printed.pageOfText())).hasSizeGreaterThan(6);
    assertThat(printed.glyphs().stream().filter(Glyph::isLetter).map(Glyph::font).distinct())
        .allMatch(font -> font.contains("Lexend") || font.contains("JetBrains"));
  }

  @Test
  void thePlainEditionIsJustifiedAndOpensNoFaceOfAnotherLook() {
    Printed printed = print("");
    assertThat(printed.lineEnds(printed.pageOfText())).hasSizeLessThan(7);
    assertThat(printed.glyphs()).noneMatch(glyph -> glyph.font().contains("Lexend"));
  }

  @Test
  void onAScreenNoPageIsBlankAndTheMarginsAreOfOneWidth() {
    assertThat(print("").blank()).isNotEmpty();
    assertThat(print("", Look.SCREEN).blank()).isEmpty();
    PageDesign design = PageDesign.of(printing("", Look.SCREEN));
    assertThat(design.inner()).isEqualTo(design.outer());
  }

  @Test
  void wordsStandFurtherApartForReadersWithDyslexia() {
    Printed printed = print("", Look.DYSLEXIA);
    double type = printed.type();
    int page = printed.pageOfText();
    int spaces = 0;
    for (int i = 1; i + 1 < printed.glyphs().size(); i++) {
      Glyph before = printed.glyphs().get(i - 1);
      Glyph space = printed.glyphs().get(i);
      Glyph after = printed.glyphs().get(i + 1);
      boolean within =
          before.page() == page && before.y() == after.y() && after.left() > before.x();
      if (!space.text().equals(" ") || !before.isLetter() || !after.isLetter() || !within) continue;
      if (Math.abs(before.size() - type) > 0.1 || Math.abs(after.size() - type) > 0.1) continue;
      double natural = space.x() - space.left();
      assertThat(after.left() - before.x()).isGreaterThan(natural + 0.12 * type);
      spaces++;
    }
    assertThat(spaces).isGreaterThan(100);
  }

  @Test
  void looksGoTogether() {
    Printed printed = print("letter", Look.LARGE_PRINT, Look.DYSLEXIA, Look.SCREEN);
    assertThat(printed.width()).isEqualTo(612);
    assertThat(printed.type()).isEqualTo(16);
    assertThat(printed.blank()).isEmpty();
    assertThat(printed.glyphs()).anyMatch(glyph -> glyph.font().contains("Lexend"));
  }
}
