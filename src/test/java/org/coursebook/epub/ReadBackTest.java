package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.documentnode.epub4j.domain.Author;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.TOCReference;
import io.documentnode.epub4j.epub.EpubReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** An EPUB read by another program than the one that wrote it. */
class ReadBackTest {
  private static final BuiltEpub EPUB = BuiltEpub.of(SampleBook.book());
  private static final String LESSON = "OEBPS/text/lesson-1.xhtml";

  private static Book read() throws IOException {
    return new EpubReader().readEpub(new ByteArrayInputStream(EPUB.bytes()));
  }

  @Test
  void theTextsStandInReadingOrder() throws IOException {
    assertThat(read().getSpine().getSpineReferences())
        .extracting(reference -> reference.getResource().getHref())
        .containsExactly(
            "text/cover.xhtml",
            "text/title-page.xhtml",
            "text/imprint.xhtml",
            "text/contents.xhtml",
            "text/part-1.xhtml",
            "text/lesson-1.xhtml",
            "text/lesson-2.xhtml",
            "text/afterword.xhtml",
            "text/about.xhtml",
            "text/colophon.xhtml");
  }

  @Test
  void theContentsHaveTheirDepth() throws IOException {
    assertThat(outline(read().getTableOfContents().getTocReferences(), ""))
        .containsExactly(
            "Before & after -> text/part-1.xhtml",
            " Lesson 1 Everything -> text/lesson-1.xhtml",
            "  A section -> text/lesson-1.xhtml#a-section",
            "   Below it -> text/lesson-1.xhtml#below-it",
            " Lesson 2 Tragedy in China -> text/lesson-2.xhtml",
            "Afterword -> text/afterword.xhtml",
            "About this course -> text/about.xhtml",
            "Colophon -> text/colophon.xhtml");
  }

  private static List<String> outline(List<TOCReference> entries, String indent) {
    List<String> lines = new ArrayList<>();
    for (TOCReference entry : entries) {
      lines.add(indent + entry.getTitle() + " -> " + entry.getCompleteHref());
      lines.addAll(outline(entry.getChildren(), indent + " "));
    }
    return lines;
  }

  @Test
  void theCatalogueSaysWhatTheCourseSays() throws IOException {
    var metadata = read().getMetadata();

    assertThat(metadata.getTitles()).contains(SampleBook.metadata().title(), "A course");
    assertThat(metadata.getLanguage()).isEqualTo("en-GB");
    assertThat(metadata.getIdentifiers().get(0).getValue())
        .isEqualTo(SampleBook.metadata().identifier());
    assertThat(metadata.getAuthors()).extracting(Author::getLastname).containsExactly("Luxemburg");
    assertThat(metadata.getPublishers()).containsExactly("Marxist Education Portal");
    assertThat(metadata.getSubjects()).containsExactly("History", "Soviet Union");
    assertThat(metadata.getRights()).containsExactly("© the Portal");
    assertThat(metadata.getDescriptions()).containsExactly("How it came about.");
  }

  @Test
  void theCoverIsFound() throws IOException {
    assertThat(read().getCoverImage().getData()).isEqualTo(SampleBook.PIXEL);
    assertThat(read().getCoverImage().getHref()).isEqualTo("book-cover.png");
  }

  @Test
  void everyLinkLeadsToAPlaceThatIsThere() {
    for (String file : EPUB.names("OEBPS/text/")) {
      for (Element element : EPUB.elements(file, "*")) {
        for (String attribute : List.of("href", "src")) {
          String address = element.getAttribute(attribute);
          if (!address.isEmpty() && !address.contains(":")) assertLeadsSomewhere(file, address);
        }
      }
    }
  }

  private static void assertLeadsSomewhere(String file, String address) {
    URI target = URI.create(file).resolve(address);
    String path = target.getPath().isEmpty() ? file : target.getPath();
    assertThat(EPUB.files()).as(address + " in " + file).containsKey(path);
    if (target.getFragment() != null) {
      assertThat(EPUB.elements(path, "*"))
          .as(address + " in " + file)
          .anyMatch(element -> element.getAttribute("id").equals(target.getFragment()));
    }
  }

  @Test
  void everyNoteIsCalledAndLeadsBackToItsFirstCall() {
    List<Element> links = EPUB.elements(LESSON, "a");
    List<Element> calls = withRole(links, "doc-noteref");
    List<Element> backLinks = withRole(links, "doc-backlink");
    List<Element> notes = withRole(EPUB.elements(LESSON, "div"), "doc-footnote");

    assertThat(calls).extracting(Element::getTextContent).containsExactly("1", "2", "1", "3");
    assertThat(backLinks).extracting(Element::getTextContent).containsExactly("1.", "2.", "3.");
    for (int i = 0; i < notes.size(); i++) {
      String noteHref = "#" + notes.get(i).getAttribute("id");
      Element firstCall =
          calls.stream()
              .filter(call -> call.getAttribute("href").equals(noteHref))
              .findFirst()
              .orElseThrow();
      assertThat(backLinks.get(i).getAttribute("href"))
          .isEqualTo("#" + firstCall.getAttribute("id"));
    }
  }

  private static List<Element> withRole(List<Element> elements, String role) {
    return elements.stream().filter(element -> element.getAttribute("role").equals(role)).toList();
  }

  @Test
  void theMenuOfPlacesNamesCoverTitleContentsAndBeginning() {
    assertThat(EPUB.elements("OEBPS/text/contents.xhtml", "a"))
        .filteredOn(link -> link.hasAttribute("epub:type"))
        .extracting(link -> link.getAttribute("epub:type") + " " + link.getAttribute("href"))
        .containsExactly(
            "cover cover.xhtml",
            "titlepage title-page.xhtml",
            "toc contents.xhtml",
            "bodymatter part-1.xhtml");
  }

  @Test
  void olderReadersFindTheSameContents() {
    assertThat(EPUB.elements("OEBPS/toc.ncx", "navPoint")).hasSize(8);
    assertThat(EPUB.elements("OEBPS/toc.ncx", "content"))
        .extracting(content -> content.getAttribute("src"))
        .contains("text/lesson-1.xhtml#below-it");
  }

  @Test
  void onlyPicturesThatAreShownAreShipped() {
    assertThat(EPUB.files().keySet())
        .contains("OEBPS/images/a=20b=20=C3=A9.png", "OEBPS/lessons/map.svg", "OEBPS/cover.png")
        .doesNotContain("OEBPS/unused.png");
  }
}
