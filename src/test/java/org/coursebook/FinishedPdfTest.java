package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.coursebook.conformance.VeraPdfRunner;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished PDF of a book of every construct: what it keeps to, and where its links lead. */
class FinishedPdfTest {
  private static final Path COURSE = Path.of("src/test/resources/golden/every-construct/course");

  @TempDir private static Path output;

  private static Path file = Path.of("");
  private static PDDocument pdf = new PDDocument();
  private static final List<Link> LINKS = new ArrayList<>();
  private static final List<String> PAGES = new ArrayList<>();

  /**
   * A link: what it says of itself, the page that it stands on, and the page or URL it leads to.
   */
  private record Link(String words, int from, int to, String url) {}

  @BeforeAll
  static void make() throws IOException {
    file = build(COURSE, PrintWish.NONE);
    pdf = Loader.loadPDF(file.toFile());
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    for (int page = 0; page < pdf.getNumberOfPages(); page++) {
      stripper.setStartPage(page + 1);
      stripper.setEndPage(page + 1);
      PAGES.add(stripper.getText(pdf).replaceAll("\\s+", " "));
      for (PDAnnotation one : pdf.getPage(page).getAnnotations()) {
        LINKS.add(link((PDAnnotationLink) one, page));
      }
    }
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  private static Path build(Path course, PrintWish prints) throws IOException {
    BuildRequest request =
        new BuildRequest(
            course,
            output,
            Set.of(Edition.PDF),
            prints,
            EpubWish.NONE,
            Set.of(),
            false,
            1,
            OptionalLong.empty());
    BuildReport report =
        new Press(SourceTree.open(Path.of("styles")), "Coursebook test")
            .build(request, new Problems());
    return output.resolve(report.made().get(0).artifact().name());
  }

  private static Link link(PDAnnotationLink link, int from) throws IOException {
    if (link.getAction() instanceof PDActionURI action) {
      return new Link(link.getContents(), from, -1, action.getURI());
    }
    PDActionGoTo action = (PDActionGoTo) link.getAction();
    PDPageDestination place = (PDPageDestination) action.getDestination();
    return new Link(link.getContents(), from, place.retrievePageNumber(), "");
  }

  private static List<Link> linksThatSay(String pattern) {
    List<Link> found = LINKS.stream().filter(link -> link.words().matches(pattern)).toList();
    assertThat(found).as(pattern).isNotEmpty();
    return found;
  }

  @Test
  void itKeepsToTheStandardsThatItClaims() {
    assertThat(VeraPdfRunner.check(file)).isEmpty();
  }

  @Test
  void aFileThatIsNoPdfIsFoundOut() throws IOException {
    Path broken = Files.writeString(output.resolve("broken.pdf"), "no PDF");

    assertThat(VeraPdfRunner.check(broken)).isNotEmpty();
  }

  @Test
  void aPictureThatNobodyDescribedTakesTheClaimsAway() throws IOException {
    Path course = Files.createDirectories(output.resolve("undescribed"));
    Files.copy(COURSE.resolve("images/dot.png"), course.resolve("dot.png"));
    Files.writeString(course.resolve("one.md"), "# One\n\nWords. ![](dot.png)\n");
    try (PDDocument one = Loader.loadPDF(build(course, PrintWish.NONE).toFile())) {
      assertThat(metadata(one)).doesNotContain("pdfuaid").doesNotContain("pdfaid");
    }
    assertThat(metadata(pdf)).contains("<pdfuaid:part>1<", "<pdfaid:conformance>A<");
  }

  private static String metadata(PDDocument of) throws IOException {
    return new String(of.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void theContentsLeadToTheHeadingsThatTheyName() {
    for (String title : List.of("1 Words and marks", "2 Blocks", "14 Notes and links")) {
      for (Link link : linksThatSay(title)) {
        assertThat(PAGES.get(link.to())).contains(title.replaceFirst("\\d+ ", ""));
      }
    }
  }

  @Test
  void aPageReferenceLeadsToThePageThatItNames() throws IOException {
    String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
    for (Link link : linksThatSay("page \\d+")) {
      assertThat("page " + labels[link.to()]).isEqualTo(link.words());
    }
  }

  @Test
  void aCallLeadsToItsNoteAndTheNoteBack() {
    for (Link call : linksThatSay("Note \\d+")) assertThat(call.to()).isEqualTo(call.from());
    for (Link back : linksThatSay("Back to note \\d+")) {
      assertThat(LINKS)
          .anyMatch(
              call ->
                  back.words().endsWith("to n" + call.words().substring(1))
                      && call.from() == back.to());
    }
  }

  @Test
  void aLinkToTheWebSaysWhereItLeads() {
    for (Link link : linksThatSay("(https?|mailto):.*")) {
      assertThat(link.url()).isEqualTo(link.words());
    }
  }

  @Test
  void everyLinkIsATagsOwnAndSaysSomething() throws IOException {
    for (int page = 0; page < pdf.getNumberOfPages(); page++) {
      for (PDAnnotation one : pdf.getPage(page).getAnnotations()) {
        assertThat(one.getStructParent()).isNotNegative();
        assertThat(one.getContents()).isNotBlank();
      }
    }
  }

  @Test
  void everyHeadingHasANamedDestinationOnItsPage() throws IOException {
    Map<String, ? extends PDPageDestination> places =
        pdf.getDocumentCatalog().getNames().getDests().getNames();
    Map<String, String> headings =
        Map.of(
            "lesson-1", "Words and marks",
            "lesson-2", "Blocks",
            "lesson-2-lists", "Lists",
            "lesson-2-quotations", "Quotations",
            "lesson-2-tables", "Tables",
            "lesson-2-figures", "Figures",
            "lesson-2-a-third-level", "A third level",
            "lesson-14", "Notes and links");
    assertThat(places).containsKeys(headings.keySet().toArray(new String[0]));
    places.forEach(
        (name, place) -> {
          String heading = headings.getOrDefault(name, "");
          assertThat(PAGES.get(place.retrievePageNumber())).as(name).contains(heading);
        });
  }

  @Test
  void everyPaperAndLookKeepsToTheStandards() throws IOException {
    Path course = Files.createDirectories(output.resolve("small"));
    Files.writeString(
        course.resolve("one.md"),
        "# One\n\nWords.[^a]\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n[^a]: A note.\n");
    List<PrintWish> wishes = new ArrayList<>();
    for (String paper : List.of("a6", "a4", "letter", "half-letter", "b5", "6x9in", "150x210mm")) {
      wishes.add(PrintWish.onPaper(paper));
    }
    for (String look : PrintWish.knownLooks()) {
      wishes.add(new PrintWish(Set.of(), "a5", Set.of(look), "", false));
    }
    wishes.add(new PrintWish(Set.of(), "a5", Set.of(), "3mm", true));
    for (PrintWish wish : wishes) {
      assertThat(VeraPdfRunner.check(build(course, wish))).as(wish.toString()).isEmpty();
    }
  }
}
