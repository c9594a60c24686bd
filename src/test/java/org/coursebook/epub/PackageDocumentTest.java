package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coursebook.book.Contributor;
import org.coursebook.book.Metadata;
import org.coursebook.diagnostic.Span;
import org.junit.jupiter.api.Test;

class PackageDocumentTest {
  private static final String PACKAGE = "OEBPS/package.opf";
  private static final BuiltEpub EPUB = BuiltEpub.of(SampleBook.book());

  @Test
  void whoHadAHandInItIsSaidWithHisRole() {
    assertThat(EPUB.text(PACKAGE).lines().map(String::strip))
        .containsSubsequence(
            "<dc:creator id=\"creator-1\">Rosa Luxemburg</dc:creator>",
            "<meta property=\"role\" refines=\"#creator-1\" scheme=\"marc:relators\">aut</meta>",
            "<meta property=\"file-as\" refines=\"#creator-1\">Luxemburg, Rosa</meta>",
            "<dc:contributor id=\"contributor-1\">陈独秀</dc:contributor>",
            "<meta property=\"role\" refines=\"#contributor-1\" scheme=\"marc:relators\">trl</meta>",
            "<dc:contributor id=\"contributor-2\">Someone Else</dc:contributor>");
  }

  @Test
  void titleAndSubtitleAreToldApart() {
    assertThat(EPUB.text(PACKAGE).lines().map(String::strip))
        .containsSubsequence(
            "<dc:title id=\"title\">The rise of &lt;Stalinism&gt; &amp; what it \"was\"</dc:title>",
            "<meta property=\"title-type\" refines=\"#title\">main</meta>",
            "<dc:title id=\"subtitle\">A course</dc:title>",
            "<meta property=\"title-type\" refines=\"#subtitle\">subtitle</meta>");
  }

  @Test
  void theBookSaysWhenItWasPublishedAndMade() {
    assertThat(EPUB.text(PACKAGE))
        .contains("<dc:date>2026-02-10</dc:date>")
        .contains("<meta property=\"dcterms:modified\">2026-02-12T00:00:00Z</meta>");
  }

  @Test
  void editionAndSourceAreSaid() {
    assertThat(EPUB.text(PACKAGE))
        .contains("<meta property=\"schema:bookEdition\">Second edition</meta>")
        .contains("<dc:source>Marxist Education Portal, Course ID 10</dc:source>");
  }

  @Test
  void theCoverIsMarkedForOldAndNewReaders() {
    assertThat(EPUB.text(PACKAGE))
        .contains("<meta content=\"cover-image\" name=\"cover\"/>")
        .contains("id=\"cover-image\" media-type=\"image/png\" properties=\"cover-image\"/>");
  }

  @Test
  void whatWasNotSaidIsLeftOut() {
    Metadata scant =
        new Metadata(
            "Scant",
            "",
            "",
            "en",
            List.<Contributor>of(),
            "",
            Optional.<LocalDate>empty(),
            Optional.<LocalDate>empty(),
            "",
            "",
            "",
            "urn:uuid:6ba7b810-9dad-51d1-80b4-00c04fd430c8",
            List.<String>of(),
            "",
            List.<String>of(),
            Optional.empty(),
            Span.startOf("course.yml"));

    assertThat(BuiltEpub.of(SampleBook.with(scant)).text(PACKAGE))
        .contains("<dc:title id=\"title\">Scant</dc:title>")
        .doesNotContain("dc:date", "dc:creator", "dc:source", "subtitle", "dc:rights", "Edition");
  }
}
