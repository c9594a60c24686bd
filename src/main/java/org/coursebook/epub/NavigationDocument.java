package org.coursebook.epub;

import io.documentnode.epub4j.domain.TOCReference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.coursebook.language.Labels;
import org.coursebook.xhtml.Directions;
import org.coursebook.xhtml.MarkupBuilder;
import org.coursebook.xhtml.PageMarkers.Marker;
import org.coursebook.xhtml.ScreenDocuments;
import org.coursebook.xhtml.TitleWriter;
import org.w3c.dom.Document;

/** The contents as a page of the book, which reading systems also read as their menu. */
final class NavigationDocument {
  /** The id of the contents in both editions. */
  static final String CONTENTS = "contents";

  private final MarkupBuilder out;
  private final Publication publication;
  private final Labels labels;

  private NavigationDocument(MarkupBuilder out, Publication publication, Labels labels) {
    this.out = out;
    this.publication = publication;
    this.labels = labels;
  }

  /**
   * The document.
   *
   * @param paging puts the markers of pages into the book's texts and into the contents, which it
   *     is given, and answers with all of them
   */
  static Document of(
      Publication publication, Labels labels, Function<Document, List<Marker>> paging) {
    String language = publication.model().getMetadata().getLanguage();
    MarkupBuilder out =
        MarkupBuilder.document(
            MarkupBuilder.XHTML, "html", Map.of("lang", language, "xml:lang", language));
    new NavigationDocument(out, publication, labels).write(paging);
    Directions.mark(out.document());
    return out.document();
  }

  private void write(Function<Document, List<Marker>> paging) {
    out.element("head", this::head);
    out.section(CONTENTS);
    out.element(
        "body",
        () -> {
          navigation("toc", "doc-toc", CONTENTS, this::contents);
          out.aside(this::landmarks);
          List<Marker> pages = paging.apply(out.document());
          if (!pages.isEmpty()) out.aside(() -> pageList(pages));
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
          out.passage().element("h1", Map.of("id", type + "-title"), labels.get(label));
          content.run();
        });
  }

  private void contents() {
    list(publication.model().getTableOfContents().getTocReferences());
  }

  private void list(List<TOCReference> entries) {
    if (entries.isEmpty()) return;
    boolean sections = entries.stream().allMatch(NavigationDocument::isSection);
    out.element("ol", hidden(sections), () -> entries.forEach(entry -> item(entry, sections)));
  }

  private void item(TOCReference entry, boolean amongSections) {
    Map<String, String> attributes = new TreeMap<>(hidden(isSection(entry) && !amongSections));
    attributes.put("class", kind(entry));
    out.element("li", attributes, () -> entry(entry));
  }

  /** What is only in the menus and not on the page, as it isn't on the printed one: sections. */
  private static Map<String, String> hidden(boolean hidden) {
    return hidden ? Map.of("hidden", "hidden") : Map.of();
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
    out.passage();
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

  /** Not shown on the page either: what leads to the pages of the print edition. */
  private void pageList(List<Marker> pages) {
    Map<String, String> kind =
        Map.of(
            "epub:type", "page-list",
            "role", "doc-pagelist",
            "aria-label", labels.get("page.list"),
            "hidden", "hidden");
    out.element(
        "nav",
        kind,
        () -> {
          out.element("h2", Map.of(), labels.get("page.list"));
          out.element("ol", () -> pages.forEach(this::page));
        });
  }

  private void page(Marker page) {
    Map<String, String> place = Map.of("href", page.section() + ".xhtml#" + page.id());
    out.element("li", () -> out.element("a", place, page.label()));
  }

  /** The address as seen from this file, which lies among the other texts. */
  private static String beside(String href) {
    if (!href.startsWith(Binder.TEXTS)) throw new IllegalStateException(href + " is no text");
    return href.substring(Binder.TEXTS.length());
  }
}
