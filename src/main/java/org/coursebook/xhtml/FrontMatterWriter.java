package org.coursebook.xhtml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coursebook.book.Book;
import org.coursebook.book.Contributor;
import org.coursebook.book.Fact;
import org.coursebook.book.Metadata;

/** Writes what stands before the first lesson: cover, titles and imprint. */
final class FrontMatterWriter {
  private static final int MOST_ON_COVER = 240;

  private final MarkupBuilder out;
  private final Metadata metadata;
  private final Book book;

  FrontMatterWriter(MarkupBuilder out, Book book) {
    this.out = out;
    this.book = book;
    this.metadata = book.metadata();
  }

  /** The cover: the course's own picture, or words for the style sheet to compose. */
  void cover() {
    if (!metadata.cover().isEmpty()) {
      out.empty(
          "img", Map.of("class", "cover-image", "src", metadata.cover(), "alt", metadata.title()));
      return;
    }
    line("div", "cover-publisher", metadata.publisher());
    line("h1", "cover-title", fitting(metadata.title()));
    line("p", "cover-subtitle", fitting(metadata.subtitle()));
    line("p", "cover-authors", authors());
  }

  /** As many words as there is room for on a cover; the title page has them all. */
  private static String fitting(String words) {
    if (words.length() <= MOST_ON_COVER) return words;
    int space = words.lastIndexOf(' ', MOST_ON_COVER);
    return words.substring(0, space < 0 ? MOST_ON_COVER : space) + "…";
  }

  void titlePage() {
    line("p", "title-authors", authors());
    line("h1", "book-title", metadata.title());
    line("p", "book-subtitle", metadata.subtitle());
    line("p", "title-edition", metadata.edition());
    line("p", "title-publisher", metadata.publisher());
  }

  void imprint() {
    line("p", "imprint-description", metadata.description());
    out.element("dl", Map.of("class", "facts"), () -> book.imprint().forEach(this::fact));
  }

  private void fact(Fact fact) {
    out.element(
        "div",
        Map.of("class", "definition"),
        () -> {
          out.passage().element("dt", Map.of(), fact.label());
          out.passage().element("dd", Map.of(), fact.value());
        });
  }

  /** The authors, unless they are the publisher, who is named already. */
  private String authors() {
    List<Contributor> authors =
        metadata.authors().stream().filter(author -> author.role().equals("aut")).toList();
    String names = authors.stream().map(Contributor::name).collect(Collectors.joining(", "));
    return names.equals(metadata.publisher()) ? "" : names;
  }

  void line(String element, String kind, String text) {
    if (!text.isEmpty()) out.passage().element(element, Map.of("class", kind), text);
  }
}
