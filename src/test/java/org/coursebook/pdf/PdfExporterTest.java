package org.coursebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.assertj.core.api.SoftAssertions;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Book;
import org.coursebook.book.Inline;
import org.coursebook.book.Picture;
import org.coursebook.book.Printing;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Problems;
import org.coursebook.theme.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfExporterTest {
  private static final PdfOptions OPTIONS =
      new PdfOptions(Printing.PLAIN, Instant.parse("2026-02-12T10:00:00Z"));
  private static final Problems PROBLEMS = new Problems();
  private static byte[] bytes = {};
  private static PDDocument pdf = new PDDocument();
  private static String[] labels = {};
  private static final List<String> PAGES = new ArrayList<>();

  @BeforeAll
  static void print() throws IOException {
    bytes = export(SampleBook.whole(), PROBLEMS);
    pdf = Loader.loadPDF(bytes);
    labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) PAGES.add(text(pdf, page));
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  private static byte[] export(Book book, Problems problems) {
    return new PdfExporter().export(book, SampleBook.theme(), OPTIONS, problems).bytes();
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    // The engine paints the words of a line before the words in its elements.
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).strip();
  }

  private static int pageLabelled(String label) {
    return List.of(labels).indexOf(label);
  }

  private static int pageOf(String words) {
    for (int page = pageLabelled("1"); page < PAGES.size(); page++) {
      if (PAGES.get(page).replaceAll("\\s+", " ").contains(words)) return page;
    }
    throw new AssertionError("on no page: " + words);
  }

  @Test
  void aSoundBookIsPrintedWithoutAMessage() {
    assertThat(PROBLEMS.all()).extracting(Diagnostic::text).isEmpty();
  }

  @Test
  void everyNoteStandsAtTheFootOfThePageThatCallsIt() {
    SoftAssertions softly = new SoftAssertions();
    for (int number = 1; number <= 12; number++) {
      String page = PAGES.get(pageOf("Note " + number + ": E. H. Carr")).replaceAll("\\s+", " ");
      softly.assertThat(page).contains("table" + number + ".");
      softly.assertThat(page).contains(number + " Note " + number + ":");
    }
    softly.assertAll();
  }

  @Test
  void pagesAreLabelledCoverThenRomanThenArabicFromTheFirstPart() {
    assertThat(labels[0]).isEqualTo("Cover");
    assertThat(labels[2]).isEqualTo("i");
    assertThat(PAGES.get(pageLabelled("v"))).startsWith("Contents");
    assertThat(PAGES.get(pageLabelled("1"))).contains("The isolated revolution");
  }

  @Test
  void lessonsPartsAndTitlesBeginOnRightHandPages() {
    for (String words :
        List.of("The prison of the peoples 1", "Terrible losses, and", "The machine", "matter 3")) {
      String beginning = words.replaceAll(" 1$", "");
      assertThat(pageOf(beginning) % 2).as(words).isZero();
    }
    assertThat(pageLabelled("i") % 2).isZero();
    assertThat(pageLabelled("iii") % 2).isZero();
  }

  @Test
  void runningHeadsNameTheCourseOnTheLeftAndTheLessonOnTheRight() {
    assertThat(PAGES.get(pageLabelled("4"))).startsWith("The rise of Stalinism");
    assertThat(PAGES.get(pageLabelled("5"))).startsWith("The prison of the peoples");
  }

  @Test
  void openingsHaveNoRunningHeadAndBlankPagesHaveNothing() {
    assertThat(PAGES.get(pageLabelled("3"))).startsWith("Lesson").endsWith("3");
    assertThat(PAGES.get(pageLabelled("1"))).isEqualTo("The isolated revolution");
    assertThat(PAGES.get(pageLabelled("2"))).isEmpty();
    assertThat(PAGES.get(1)).isEmpty();
  }

  @Test
  void theContentsGiveThePagesOnWhichLessonsBegin() {
    String contents = PAGES.get(pageLabelled("v")).replaceAll("\\s*(\\.\\s*){2,}", " -> ");
    assertThat(contents)
        .contains("The prison of the peoples -> 3")
        .contains("Lesson about matter 4 -> " + labels[pageOf("Lesson about matter 4")]);
  }

  @Test
  void aLinkToAnotherLessonSaysOnWhichPageItIs() {
    assertThat(PAGES.get(pageOf("As said in"))).contains("Lesson One (page 3)");
  }

  @Test
  void theHeadOfALongTableIsRepeatedOnEveryPage() {
    int first = pageOf("Table 1. Years and events");
    assertThat(PAGES.get(first + 1)).contains("Year Event Number").contains("1930");
    assertThat(PAGES.get(first + 2)).contains("Year Event Number");
  }

  @Test
  void theOutlineHoldsPartsAndTheirLessons() {
    PDOutlineItem part = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
    assertThat(part.getTitle()).isEqualTo("The isolated revolution");
    assertThat(part.getFirstChild().getTitle()).isEqualTo("1 The prison of the peoples");
    assertThat(part.getNextSibling().getTitle()).isEqualTo("The machine");
  }

  @Test
  void callsLeadToNotesAndNotesLeadBack() throws IOException {
    PDPage page = pdf.getPage(pageLabelled("3"));
    assertThat(page.getAnnotations()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(page.getAnnotations()).allMatch(PDAnnotationLink.class::isInstance);
  }

  @Test
  void theDocumentSaysWhatItIs() throws Exception {
    assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("The rise of Stalinism");
    assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("A. N. Author");
    assertThat(pdf.getDocumentInformation().getKeywords()).isEqualTo("history, Soviet Union");
    assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
    XMPMetadata xmp =
        new DomXmpParser()
            .parse(new ByteArrayInputStream(pdf.getDocumentCatalog().getMetadata().toByteArray()));
    assertThat(xmp.getDublinCoreSchema().getTitle()).isEqualTo("The rise of Stalinism");
    assertThat(xmp.getXMPBasicSchema().getCreateDate().toInstant()).isEqualTo(OPTIONS.stamp());
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        names.add(font.getName().replaceAll("^[A-Z]{6}\\+", ""));
      }
    }
    assertThat(names)
        .containsExactly(
            "EBGaramond-Italic",
            "EBGaramond-Regular",
            "JetBrainsMono-Regular",
            "NotoSerifSC-Regular");
  }

  @Test
  void theSameBookGivesTheSameBytes() {
    assertThat(export(SampleBook.whole(), new Problems())).isEqualTo(bytes);
  }

  @Test
  void nothingIsFetchedFromTheNetwork() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(200);
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
      Problems problems = new Problems();
      Theme theme =
          new Theme(
              "@import url('"
                  + address
                  + "a.css');\n"
                  + SampleBook.theme().printCss()
                  + "\nbody { background-image: url('"
                  + address
                  + "b.png'); }",
              "",
              Map.of(),
              List.of(),
              SampleBook.theme().fonts());
      new PdfExporter().export(withPicture(address + "c.png", Map.of()), theme, OPTIONS, problems);
      assertThat(problems.all()).anyMatch(d -> d.message().contains(address + "c.png"));
      assertThat(connects(server)).isFalse();
    }
  }

  @Test
  void anSvgFetchesNothingEither() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(200);
      String svg =
          "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
              + " width='10' height='10'><image width='5' height='5' xlink:href='http://127.0.0.1:"
              + server.getLocalPort()
              + "/x.png'/></svg>";
      Picture picture =
          new Picture("x.svg", "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8), 10, 10);
      Problems problems = new Problems();
      export(withPicture("x.svg", Map.of("x.svg", picture)), problems);
      assertThat(problems.all()).isNotEmpty();
      assertThat(connects(server)).isFalse();
    }
  }

  private static boolean connects(ServerSocket server) {
    try {
      server.accept().close();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Book withPicture(String source, Map<String, Picture> pictures) {
    Inline image = new Inline.Image(source, "x", "", Attributes.NONE, SampleBook.SPAN);
    List<Block> blocks = List.of(SampleBook.paragraph(image));
    return SampleBook.of(
        SampleBook.metadata("A book", ""),
        List.of(new Book.Part("", "", List.of(SampleBook.lesson(1, "One", blocks, List.of())))),
        pictures);
  }
}
