package org.coursebook.epub;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.TOCReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coursebook.xhtml.MarkupBuilder;
import org.w3c.dom.Document;

/** The contents in the form of EPUB 2, for older reading systems. */
final class NcxDocument {
  private static final String NAMESPACE = "http://www.daisy.org/z3986/2005/ncx/";

  private final MarkupBuilder out;
  private final Book model;

  /** Entries that lead to the same place must bear the same number. */
  private final Map<String, Integer> order = new HashMap<>();

  private int points;

  private NcxDocument(MarkupBuilder out, Book model) {
    this.out = out;
    this.model = model;
  }

  static Document of(Book model) {
    MarkupBuilder out =
        MarkupBuilder.document(
            NAMESPACE,
            "ncx",
            Map.of("version", "2005-1", "xml:lang", model.getMetadata().getLanguage()));
    new NcxDocument(out, model).write();
    return out.document();
  }

  private void write() {
    out.element("head", this::head);
    labelled("docTitle", model.getMetadata().getFirstTitle());
    out.element("navMap", () -> points(model.getTableOfContents().getTocReferences()));
  }

  private void head() {
    meta("dtb:uid", model.getMetadata().getIdentifiers().get(0).getValue());
    meta("dtb:depth", String.valueOf(model.getTableOfContents().calculateDepth()));
    meta("dtb:totalPageCount", "0");
    meta("dtb:maxPageNumber", "0");
  }

  private void meta(String name, String content) {
    out.empty("meta", Map.of("name", name, "content", content));
  }

  private void points(List<TOCReference> entries) {
    entries.forEach(this::point);
  }

  private void point(TOCReference entry) {
    String href = entry.getCompleteHref();
    int number = order.computeIfAbsent(href, place -> order.size() + 1);
    points++;
    out.element(
        "navPoint",
        Map.of("id", "point-" + points, "playOrder", String.valueOf(number)),
        () -> {
          labelled("navLabel", entry.getTitle());
          out.empty("content", Map.of("src", href));
          points(entry.getChildren());
        });
  }

  private void labelled(String name, String text) {
    out.element(name, () -> out.element("text", Map.of(), text));
  }
}
