package org.coursebook.xhtml;

import java.util.Map;
import java.util.TreeMap;
import org.coursebook.book.Book;
import org.w3c.dom.Document;

/** The cover alone, to be painted as a picture. */
public final class CoverDocument {
  private CoverDocument() {}

  /** Writes {@code html > body > section.cover}, as in the print edition. */
  public static Document of(Book book) {
    Map<String, String> language = new TreeMap<>();
    AttributeMap.putLanguage(language, book.metadata().language());
    MarkupBuilder out = MarkupBuilder.document(MarkupBuilder.XHTML, "html", language);
    out.element("head", () -> out.element("title", Map.of(), book.metadata().title()));
    out.element(
        "body",
        () ->
            out.element(
                "section",
                Map.of("class", "cover", "id", "cover"),
                new FrontMatterWriter(out, book)::cover));
    return out.document();
  }
}
