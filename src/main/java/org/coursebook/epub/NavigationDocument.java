package org.coursebook.epub;

import io.documentnode.epub4j.domain.TOCReference;
import java.util.List;
import java.util.Map;
import org.coursebook.language.Labels;
import org.coursebook.xhtml.MarkupBuilder;
import org.coursebook.xhtml.ScreenDocuments;
import org.coursebook.xhtml.TitleWriter;
import org.w3c.dom.Document;

/** The contents as a page of the book, which reading systems also read as their menu. */
final class NavigationDocument {
  private final MarkupBuilder out;
  private final Publication publication;
  private final Labels labels;

  private NavigationDocument(MarkupBuilder out, Publication publication, Labels labels) {
    this.out = out;
    this.publication = publication;
    this.labels = labels;
  }

  static Document of(Publication publication, Labels labels) {
    String language = publication.model().getMetadata().getLanguage();
    MarkupBuilder out =
        MarkupBuilder.document(
            MarkupBuilder.XHTML, "html", Map.of("lang", language, "xml:lang", language));
    new NavigationDocument(out, publication, labels).write();
    return out.document();
  }

  private void write() {
    out.element("head", this::head);
    out.element(
        "body",
        () -> {
          navigation("toc", "doc-toc", "contents", this::contents);
          landmarks();
        });
  }

  private void head() {
    out.element("title", Map.of(), labels.get("contents"));
    out.empty(
        "link",
        Map.of("rel", "stylesheet", "type", "text/css", "href", ScreenDocuments.STYLE_SHEET));
  }

  private void navigation(String type, String role, String label, Runnable content) {
    out.element(
        "nav",
        Map.of("epub:type", type, "role", role, "class", label, "aria-labelledby", type + "-title"),
        () -> {
          out.element("h1", Map.of("id", type + "-title"), labels.get(label));
          content.run();
        });
  }

  private void contents() {
    list(publication.model().getTableOfContents().getTocReferences());
  }

  private void list(List<TOCReference> entries) {
    if (entries.isEmpty()) return;
    out.element("ol", () -> entries.forEach(this::item));
  }

  private void item(TOCReference entry) {
    out.element("li", Map.of("class", kind(entry)), () -> entry(entry));
  }

  /** What the style sheet tells apart: parts hold files, lessons hold places in their own. */
  private static String kind(TOCReference entry) {
    if (isSection(entry)) return "contents-section";
    boolean files = entry.getChildren().stream().anyMatch(child -> !isSection(child));
    return files ? "contents-part" : "contents-lesson";
  }

  private static boolean isSection(TOCReference entry) {
    return entry.getCompleteHref().contains("#");
  }

  private void entry(TOCReference entry) {
    out.element("a", Map.of("href", beside(entry.getCompleteHref())), () -> title(entry));
    list(entry.getChildren());
  }

  private void title(TOCReference entry) {
    if (!(entry instanceof TitledReference titled)) {
      throw new IllegalStateException("an entry is not of our making: " + entry.getTitle());
    }
    out.text(titled.label());
    TitleWriter.write(out, titled.words());
  }

  /** Not shown on the page: a menu of places that every book has. */
  private void landmarks() {
    out.element(
        "nav",
        Map.of("epub:type", "landmarks", "aria-label", labels.get("landmarks"), "hidden", "hidden"),
        () -> {
          out.element("h2", Map.of(), labels.get("landmarks"));
          out.element("ol", () -> publication.landmarks().forEach(this::landmark));
        });
  }

  private void landmark(Publication.Landmark landmark) {
    Map<String, String> link =
        Map.of("epub:type", landmark.type(), "href", beside(landmark.place().getHref()));
    out.element("li", () -> out.element("a", link, landmark.title()));
  }

  /** The address as seen from this file, which lies among the other texts. */
  private static String beside(String href) {
    if (!href.startsWith(Binder.TEXTS)) throw new IllegalStateException(href + " is no text");
    return href.substring(Binder.TEXTS.length());
  }
}
