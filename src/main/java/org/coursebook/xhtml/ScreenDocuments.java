package org.coursebook.xhtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coursebook.book.Block;
import org.coursebook.book.Book;
import org.coursebook.book.Lesson;
import org.w3c.dom.Document;

/**
 * The book as XHTML files for the e-book edition, in reading order. Files lie in {@code text/}, the
 * style sheet is {@code styles/screen.css} beside that folder, and pictures lie there too, see
 * {@link EpubPath}.
 */
public final class ScreenDocuments {
  /** The style sheet's address, as seen from every file. */
  public static final String STYLE_SHEET = "../styles/screen.css";

  private final Book book;
  private final LessonLabels names;
  private final List<ScreenDocument> documents = new ArrayList<>();

  private ScreenDocuments(Book book) {
    this.book = book;
    this.names = new LessonLabels(book);
  }

  /**
   * Writes all files.
   *
   * @param coverImage the address of the cover's picture as seen from {@code text/}
   */
  public static List<ScreenDocument> of(Book book, String coverImage) {
    ScreenDocuments screen = new ScreenDocuments(book);
    screen.frontMatter(coverImage);
    screen.body();
    screen.backMatter();
    return List.copyOf(screen.documents);
  }

  private void frontMatter(String coverImage) {
    String title = book.metadata().title();
    add(
        ScreenDocument.Kind.COVER,
        "cover",
        book.labels().get("cover"),
        section("cover", "", "cover"),
        out -> out.empty("img", Map.of("src", coverImage, "alt", title, "role", "doc-cover")));
    add(
        ScreenDocument.Kind.TITLE_PAGE,
        "title-page",
        book.labels().get("title.page"),
        section("titlepage", "", "title-page"),
        out -> new FrontMatterWriter(out, book).titlePage());
    add(
        ScreenDocument.Kind.IMPRINT,
        "imprint",
        book.labels().get("imprint"),
        section(book.metadata().rights().isEmpty() ? "imprint" : "copyright-page", "", "imprint"),
        out -> new FrontMatterWriter(out, book).imprint());
  }

  private void body() {
    for (Book.Part part : book.parts()) {
      if (!part.id().isEmpty()) part(part);
      part.lessons().forEach(this::lesson);
    }
  }

  private void part(Book.Part part) {
    add(
        ScreenDocument.Kind.PART,
        part.id(),
        part.title(),
        section("part", "doc-part", "part-opening"),
        out ->
            out.passage()
                .element(
                    "h1", Map.of("class", "part-title"), () -> PartTitle.write(out, part.title())));
  }

  private void lesson(Lesson lesson) {
    Map<String, String> attributes = new TreeMap<>(Semantics.of(lesson));
    attributes.put("class", "lesson");
    attributes.put("aria-labelledby", LessonWriter.titleId(lesson));
    add(
        ScreenDocument.Kind.LESSON,
        lesson.id(),
        names.full(lesson),
        attributes,
        out -> new LessonWriter(out, Profile.SCREEN, book, names, lesson).write());
  }

  private void backMatter() {
    matter(
        ScreenDocument.Kind.SOURCES,
        "sources",
        section("bibliography", "doc-bibliography", "sources"),
        book.sources());
    matter(
        ScreenDocument.Kind.ABOUT,
        "about",
        section("afterword", "doc-afterword", "about"),
        book.about());
    matter(
        ScreenDocument.Kind.COLOPHON,
        "colophon",
        section("colophon", "doc-colophon", "colophon"),
        book.colophon());
  }

  private void matter(
      ScreenDocument.Kind kind, String id, Map<String, String> attributes, List<Block> blocks) {
    if (blocks.isEmpty()) return;
    String title = book.labels().get(id);
    add(
        kind,
        id,
        title,
        attributes,
        out -> {
          out.passage().element("h1", Map.of(), title);
          Lesson none = Matter.lesson(id, blocks);
          new BlockWriter(out, new LessonContext(Profile.SCREEN, book.labels(), none))
              .write(blocks);
        });
  }

  private static Map<String, String> section(String type, String role, String kind) {
    Map<String, String> attributes = new TreeMap<>();
    attributes.put("epub:type", type);
    attributes.put("class", kind);
    if (!role.isEmpty()) attributes.put("role", role);
    return attributes;
  }

  /** What is written inside a document's section. */
  private interface Content {
    void write(MarkupBuilder out);
  }

  private void add(
      ScreenDocument.Kind kind,
      String id,
      String title,
      Map<String, String> attributes,
      Content content) {
    Map<String, String> language = new TreeMap<>();
    AttributeMap.putLanguage(language, book.metadata().language());
    MarkupBuilder out = MarkupBuilder.document(MarkupBuilder.XHTML, "html", language);
    head(out, title);
    out.section(id);
    out.element(
        "body",
        Semantics.of(kind),
        () -> out.element("section", attributes, () -> content.write(out)));
    Document document = out.document();
    Directions.mark(document);
    documents.add(new ScreenDocument(kind, id, title, document));
  }

  private static void head(MarkupBuilder out, String title) {
    out.element(
        "head",
        () ->
            out.element("title", Map.of(), title)
                .empty(
                    "link", Map.of("rel", "stylesheet", "type", "text/css", "href", STYLE_SHEET)));
  }
}
