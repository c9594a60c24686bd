package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Book;
import org.coursebook.book.Evaluation;
import org.coursebook.book.Inline;
import org.coursebook.book.Picture;
import org.coursebook.conformance.EpubCheckRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every claim is there because the content is: without the one, the other is gone. */
class AccessibilityTest {
  private static final String PACKAGE = "OEBPS/package.opf";

  /** A GIF of one pixel and one frame, and the bytes of such a frame. */
  private static final byte[] GIF =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

  @TempDir private Path folder = Path.of("");

  private static List<String> said(Book book, String name) {
    return BuiltEpub.of(book).elements(PACKAGE, "meta").stream()
        .filter(meta -> meta.getAttribute("property").equals(name))
        .map(meta -> meta.getTextContent())
        .toList();
  }

  private static List<String> features(Book book) {
    return said(book, "schema:accessibilityFeature");
  }

  private static String summary(Book book) {
    return said(book, "schema:accessibilitySummary").get(0);
  }

  private static Book showing(Picture picture) {
    return SampleBook.showing(picture);
  }

  private static final Book PLAIN = SampleBook.of(SampleBook.paragraph("Words."));

  @Test
  void describedPicturesNeedNotBeSeen() {
    Book book = SampleBook.of(SampleBook.picture("cover.png", "what it shows"));

    assertThat(said(book, "schema:accessMode")).containsExactly("textual", "visual");
    assertThat(said(book, "schema:accessModeSufficient"))
        .containsExactly("textual", "textual,visual");
    assertThat(features(book)).contains("alternativeText");
    assertThat(summary(book)).contains("Every picture has an alternative text.");
  }

  @Test
  void onePictureWithoutAnAlternativeTakesTheClaimAway() {
    Book book =
        SampleBook.of(
            SampleBook.picture("cover.png", "what it shows"), SampleBook.picture("cover.png", " "));

    assertThat(said(book, "schema:accessModeSufficient")).containsExactly("textual,visual");
    assertThat(features(book)).doesNotContain("alternativeText");
    assertThat(summary(book)).contains("Some pictures have no alternative text.");
  }

  @Test
  void aBookWithoutPicturesIsTextAlone() {
    assertThat(said(PLAIN, "schema:accessMode")).containsExactly("textual");
    assertThat(said(PLAIN, "schema:accessModeSufficient")).containsExactly("textual");
    assertThat(features(PLAIN)).doesNotContain("alternativeText");
    assertThat(summary(PLAIN)).contains("There are no pictures but the cover.");
  }

  @Test
  void aBookWithoutContentsDoesNotClaimThem() {
    assertThat(features(PLAIN)).contains("tableOfContents");
    assertThat(features(SampleBook.withoutContents())).doesNotContain("tableOfContents");
  }

  @Test
  void notesAreNamedWhereThereAreAny() {
    assertThat(summary(SampleBook.book())).contains("Notes are linked both ways.");
    assertThat(summary(PLAIN)).doesNotContain("Notes");
  }

  @Test
  void wordsInOtherLanguagesAreNamedWhereThereAreAny() {
    assertThat(summary(SampleBook.of(inLanguage("fr")))).contains("other languages");
    assertThat(summary(SampleBook.of(inLanguage("en-US")))).doesNotContain("other languages");
    assertThat(summary(PLAIN)).doesNotContain("other languages");
  }

  private static Block inLanguage(String language) {
    Attributes attributes = new Attributes("", List.of(), language, Map.of());
    Inline words = SampleBook.formatted(Inline.Format.EMPHASIS, "mot");
    return new Block.Paragraph(List.of(words), attributes, words.span());
  }

  @Test
  void pagesAndLongDescriptionsAreNotClaimedWhereThereAreNone() {
    assertThat(features(PLAIN))
        .doesNotContain("pageBreakMarkers", "pageNavigation", "longDescription");
    assertThat(summary(PLAIN)).doesNotContain("printed edition").doesNotContain("description");
  }

  @Test
  void aPictureThatMayMoveIsNoPromiseOfSafety() {
    assertThat(said(SampleBook.book(), "schema:accessibilityHazard")).containsExactly("none");
    assertThat(said(showing(svg("<animate/>")), "schema:accessibilityHazard"))
        .containsExactly("unknown");
    assertThat(summary(showing(svg("<animate/>")))).contains("Some pictures may move.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false | <rect/>",
        "false | <text>settled animals</text>",
        "true | <animateTransform/>",
        "true | <x:set xmlns:x='http://www.w3.org/2000/svg'/>",
        "true | <style>rect { animation: turn 2s }</style>",
        "true | <style>@keyframes turn {}</style>",
      })
  void aDrawingMovesIfItIsAnimated(boolean moves, String drawing) {
    assertThat(Motion.isIn(svg(drawing))).isEqualTo(moves);
  }

  private static Picture svg(String content) {
    String drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + content + "</svg>";
    byte[] bytes = drawing.getBytes(StandardCharsets.UTF_8);
    return new Picture("images/drawing.svg", "image/svg+xml", bytes, 9, 9);
  }

  @Test
  void aPictureOfSeveralFramesMoves() {
    byte[] frame = Arrays.copyOfRange(GIF, 19, GIF.length - 1);
    byte[] two = Arrays.copyOf(GIF, GIF.length + frame.length);
    System.arraycopy(frame, 0, two, GIF.length - 1, frame.length);
    two[two.length - 1] = ';';

    assertThat(Motion.isIn(gif(GIF))).isFalse();
    assertThat(Motion.isIn(gif(two))).isTrue();
    assertThat(Motion.isIn(gif(Arrays.copyOf(GIF, 30)))).isFalse();
    assertThat(Motion.isIn(new Picture("a.png", "image/png", SampleBook.PIXEL, 1, 1))).isFalse();
  }

  private static Picture gif(byte[] bytes) {
    return new Picture("a.gif", "image/gif", bytes, 1, 1);
  }

  @ParameterizedTest
  @CsvSource({"de, de, Lesereihenfolge", "pt-BR, pt-BR, ordem", "cy, en, reading order"})
  void theSummaryIsInTheBooksLanguageIfItCanBe(String language, String said, String words) {
    Book book = SampleBook.with(SampleBook.metadata(language, Optional.empty()));

    assertThat(BuiltEpub.of(book).elements(PACKAGE, "meta"))
        .filteredOn(meta -> meta.getAttribute("property").endsWith("accessibilitySummary"))
        .singleElement()
        .satisfies(meta -> assertThat(meta.getAttribute("xml:lang")).isEqualTo(said))
        .satisfies(meta -> assertThat(meta.getTextContent()).contains(words));
  }

  @Test
  void conformanceIsNeverClaimedByTheProgramItself() {
    assertThat(BuiltEpub.of(SampleBook.book()).text(PACKAGE))
        .doesNotContain("conformsTo", "certifie", "a11y:");
  }

  @Test
  void whatPeopleSayOfItIsSaidInTheirName() throws IOException {
    Evaluation evaluation =
        new Evaluation("2.2", "AA", "Jane & Co", "Certified", "https://example.org/a?b=c#d");
    BuiltEpub epub =
        BuiltEpub.of(SampleBook.with(SampleBook.metadata("en", Optional.of(evaluation))));

    assertThat(epub.text(PACKAGE).lines().map(String::strip))
        .containsSubsequence(
            "<meta id=\"conformance\" property=\"dcterms:conformsTo\">"
                + "EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>",
            "<meta id=\"certifier\" property=\"a11y:certifiedBy\" refines=\"#conformance\">"
                + "Jane &amp; Co</meta>",
            "<meta property=\"a11y:certifierCredential\" refines=\"#certifier\">Certified</meta>",
            "<link href=\"https://example.org/a?b=c#d\" refines=\"#certifier\""
                + " rel=\"a11y:certifierReport\"/>");
    Path file = Files.write(folder.resolve("book.epub"), epub.bytes());
    assertThat(EpubCheckRunner.check(file)).isEmpty();
  }

  @Test
  void credentialAndReportAreLeftOutWhereThereAreNone() {
    Evaluation evaluation = new Evaluation("2.1", "A", "Jane", "", "");
    BuiltEpub epub =
        BuiltEpub.of(SampleBook.with(SampleBook.metadata("en", Optional.of(evaluation))));

    assertThat(epub.text(PACKAGE))
        .contains(">EPUB Accessibility 1.1 - WCAG 2.1 Level A<", ">Jane<")
        .doesNotContain("certifierCredential", "certifierReport");
  }
}
