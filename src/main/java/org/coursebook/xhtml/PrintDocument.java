package org.coursebook.xhtml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coursebook.book.Block;
import org.coursebook.book.Book;
import org.coursebook.book.ContentsEntry;
import org.coursebook.book.Lesson;
import org.coursebook.book.Metadata;
import org.coursebook.book.PlainText;
import org.w3c.dom.Document;

/** The whole book as one XHTML document for the print edition. */
public final class PrintDocument {
  /** In words: "Part Twenty-One", "Erster Teil". */
  private final Book book;

  private final MarkupBuilder out;
  private final FrontMatterWriter frontMatter;
  private final LessonLabels names;

  private PrintDocument(Book book) {
    this.book = book;
    this.names = new LessonLabels(book);
    Map<String, String> language = new TreeMap<>();
    AttributeMap.putLanguage(language, book.metadata().language());
    this.out = MarkupBuilder.document(MarkupBuilder.XHTML, "html", language).keepingPlaces();
    this.frontMatter = new FrontMatterWriter(out, book);
  }

  /** Writes the book; its pictures are named by their paths in {@link Book#pictures()}. */
  public static Document of(Book book) {
    PrintDocument document = new PrintDocument(book);
    document.head();
    document.out.at(book.metadata().span());
    document.out.element("body", document::body);
    return document.out.document();
  }

  private void head() {
    Metadata metadata = book.metadata();
    out.element(
        "head",
        () -> {
          out.element("title", Map.of(), metadata.title());
          String authors =
              String.join(", ", metadata.authors().stream().map(a -> a.name()).toList());
          meta("author", authors);
          meta("description", metadata.description());
          meta("subject", metadata.subtitle());
          meta("keywords", String.join(", ", metadata.subjects()));
          out.element("bookmarks", () -> book.contents().forEach(this::bookmark));
        });
  }

  private void meta(String name, String content) {
    if (!content.isEmpty()) out.empty("meta", Map.of("name", name, "content", content));
  }

  private void bookmark(ContentsEntry entry) {
    String title = PlainText.of(entry.title());
    String name = entry.label().isEmpty() ? title : entry.label() + " " + title;
    out.element(
        "bookmark",
        Map.of("name", name, "href", "#" + entry.target().anchor()),
        () -> entry.children().forEach(this::bookmark));
  }

  private void body() {
    section("cover", "cover", frontMatter::cover);
    section(
        "half-title",
        "half-title",
        () -> frontMatter.line("p", "half-title-title", book.metadata().title()));
    section("title-page", "title-page", frontMatter::titlePage);
    section("imprint", "imprint", frontMatter::imprint);
    section("contents", "contents", this::contents);
    Lesson first = book.lessons().findFirst().orElseThrow();
    for (Book.Part part : book.parts()) {
      if (!part.id().isEmpty()) partOpening(part);
      for (Lesson lesson : part.lessons()) lesson(lesson, lesson.equals(first));
    }
    matter("sources", book.sources());
    matter("about", book.about());
    matter("colophon", book.colophon());
  }

  private void section(String kind, String id, Runnable content) {
    out.section(id);
    out.element("section", Map.of("class", kind, "id", id), content);
  }

  private void contents() {
    out.passage().element("h1", Map.of(), book.labels().get("contents"));
    // What is wider than the column of numbers would be printed twice where a page ends.
    int digits = longestLabel(book.contents());
    if (digits <= 2) contentsList(book.contents());
    else {
      String width = digits == 3 ? "three-digits" : "more-digits";
      out.element("div", Map.of("class", width), () -> contentsList(book.contents()));
    }
  }

  private static int longestLabel(List<ContentsEntry> entries) {
    int longest = 0;
    for (ContentsEntry entry : entries) {
      longest = Math.max(longest, entry.label().length());
      longest = Math.max(longest, longestLabel(entry.children()));
    }
    return longest;
  }

  private void contentsList(List<ContentsEntry> entries) {
    if (entries.isEmpty()) return;
    out.element(
        "ol",
        Map.of("class", "contents-list"),
        () -> {
          for (ContentsEntry entry : entries) {
            out.element(
                "li",
                Map.of("class", "contents-" + kindOf(entry)),
                () -> {
                  contentsLine(entry);
                  contentsList(entry.children());
                });
          }
        });
  }

  private String kindOf(ContentsEntry entry) {
    String anchor = entry.target().anchor();
    if (!anchor.equals(entry.target().lesson())) return "section";
    Optional<Book.Part> part =
        book.parts().stream().filter(candidate -> candidate.id().equals(anchor)).findFirst();
    return part.isPresent() ? "part" : "lesson";
  }

  private void contentsLine(ContentsEntry entry) {
    Map<String, String> place = Map.of("href", "#" + entry.target().anchor());
    out.passage();
    out.element(
        "p",
        Map.of("class", "contents-line"),
        () -> out.element("a", place, () -> contentsWords(entry)));
  }

  private void contentsWords(ContentsEntry entry) {
    if (!entry.label().isEmpty()) {
      out.element("span", Map.of("class", "contents-label"), entry.label()).text(" ");
    }
    out.element("span", Map.of("class", "contents-title"), PlainText.of(entry.title()));
  }

  private void partOpening(Book.Part part) {
    out.section(part.id());
    out.element(
        "section",
        Map.of("class", "part-opening", "id", part.id()),
        () ->
            out.passage()
                .element(
                    "h1", Map.of("class", "part-title"), () -> PartTitle.write(out, part.title())));
  }

  private void lesson(Lesson lesson, boolean first) {
    out.at(lesson.span());
    out.element(
        "section",
        Map.of("class", first ? "lesson first-lesson" : "lesson", "id", lesson.id()),
        () -> {
          runningHead(PlainText.of(lesson.title()));
          new LessonWriter(out, Profile.PRINT, book, names, lesson).write();
        });
  }

  private void runningHead(String words) {
    out.aside(() -> out.element("div", Map.of("class", "running-head-lesson"), words));
  }

  private void matter(String kind, List<Block> blocks) {
    if (blocks.isEmpty()) return;
    section(
        kind,
        kind,
        () -> {
          runningHead(book.labels().get(kind));
          out.passage().element("h1", Map.of(), book.labels().get(kind));
          Lesson none = Matter.lesson(kind, blocks);
          new BlockWriter(out, new LessonContext(Profile.PRINT, book.labels(), none)).write(blocks);
        });
  }
}
