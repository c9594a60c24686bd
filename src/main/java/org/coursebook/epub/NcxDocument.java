package org.coursebook.epub;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.TOCReference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coursebook.xhtml.MarkupBuilder;
import org.coursebook.xhtml.PageMarkers.Marker;
import org.w3c.dom.Document;

/** The contents in the form of EPUB 2, for older reading systems. */
final class NcxDocument {
  private static final String NAMESPACE = "http://www.daisy.org/z3986/2005/ncx/";

  private final MarkupBuilder out;
  private final Book model;
  private final List<Marker> pages;
  private final String pageList;
  private int points;

  private NcxDocument(MarkupBuilder out, Book model, List<Marker> pages, String pageList) {
    this.out = out;
    this.model = model;
    this.pages = pages;
    this.pageList = pageList;
  }

  /**
   * The document.
   *
   * @param pages of the print edition
   * @param pageList what the list of them is called
   */
  static Document of(Book model, List<Marker> pages, String pageList) {
    MarkupBuilder out =
        MarkupBuilder.document(
            NAMESPACE,
            "ncx",
            Map.of("version", "2005-1", "xml:lang", model.getMetadata().getLanguage()));
    new NcxDocument(out, model, pages, pageList).write();
    return out.document();
  }

  private void write() {
    out.element("head", this::head);
    labelled("docTitle", model.getMetadata().getFirstTitle());
    out.element("navMap", () -> points(model.getTableOfContents().getTocReferences()));
    if (!pages.isEmpty()) out.element("pageList", this::pages);
  }

  private void head() {
    meta("dtb:uid", model.getMetadata().getIdentifiers().get(0).getValue());
    meta("dtb:depth", String.valueOf(model.getTableOfContents().calculateDepth()));
    meta("dtb:totalPageCount", String.valueOf(pages.size()));
    int last =
        pages.stream().filter(NcxDocument::isOfBody).mapToInt(NcxDocument::number).max().orElse(0);
    meta("dtb:maxPageNumber", String.valueOf(last));
  }

  private void meta(String name, String content) {
    out.empty("meta", Map.of("name", name, "content", content));
  }

  private void points(List<TOCReference> entries) {
    entries.forEach(this::point);
  }

  private void point(TOCReference entry) {
    String href = entry.getCompleteHref();
    points++;
    out.element(
        "navPoint",
        Map.of("id", "point-" + points),
        () -> {
          labelled("navLabel", entry.getTitle());
          out.empty("content", Map.of("src", href));
          points(entry.getChildren());
        });
  }

  private void pages() {
    labelled("navLabel", pageList);
    pages.forEach(this::page);
  }

  private void page(Marker page) {
    Map<String, String> attributes = new TreeMap<>();
    attributes.put("id", "target-" + page.label());
    attributes.put("type", isOfBody(page) ? "normal" : "front");
    if (isOfBody(page)) attributes.put("value", page.label());
    String place = Binder.TEXTS + page.section() + ".xhtml#" + page.id();
    out.element(
        "pageTarget",
        attributes,
        () -> {
          labelled("navLabel", page.label());
          out.empty("content", Map.of("src", place));
        });
  }

  /** Whether a page bears an arabic number: those before the text bear roman ones. */
  private static boolean isOfBody(Marker page) {
    return page.label().chars().allMatch(Character::isDigit);
  }

  private static int number(Marker page) {
    return Integer.parseInt(page.label());
  }

  private void labelled(String name, String text) {
    out.element(name, () -> out.element("text", Map.of(), text));
  }
}
