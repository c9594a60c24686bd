package org.coursebook.epub;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Book;
import org.coursebook.book.ContentsEntry;
import org.coursebook.book.Contributor;
import org.coursebook.book.Evaluation;
import org.coursebook.book.Fact;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.Metadata;
import org.coursebook.book.Note;
import org.coursebook.book.Picture;
import org.coursebook.book.Target;
import org.coursebook.diagnostic.Span;
import org.coursebook.language.Labels;

/** A book with every kind of block and inline there is. */
final class SampleBook {
  /** A PNG of one pixel, which serves as picture and as cover. */
  static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5E"
                  + "rkJggg==");

  static final byte[] DRAWING =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="9" height="9"/></svg>
      """
          .getBytes(StandardCharsets.UTF_8);

  private static final Span HERE = Span.startOf("lessons/one.md");
  private static final Attributes NONE = Attributes.NONE;

  private SampleBook() {}

  static Book book() {
    return with(metadata());
  }

  static Book with(Metadata metadata) {
    return new Book(
        metadata,
        Labels.english(),
        List.of(new Fact("Title", metadata.title()), new Fact("Course ID", "10")),
        contents(),
        List.of(
            new Book.Part("part-1", "Before & after", List.of(everything(), second())),
            new Book.Part("", "", List.of(bare()))),
        List.of(),
        List.of(paragraph("Made for study groups.")),
        List.of(paragraph("Set in EB Garamond.")),
        pictures());
  }

  /** A book of one lesson that holds nothing but these blocks. */
  static Book of(Block... blocks) {
    return of(
        List.of(entry("Lesson 1", "One", "lesson-1", "lesson-1")), pictures(), List.of(blocks));
  }

  /** A book that lists nothing. */
  static Book withoutContents() {
    return of(List.of(), pictures(), List.of(paragraph("Words.")));
  }

  /** A book that shows one picture of its own. */
  static Book showing(Picture picture) {
    return of(
        List.of(), Map.of(picture.path(), picture), List.of(picture(picture.path(), "It moves.")));
  }

  private static Book of(
      List<ContentsEntry> contents, Map<String, Picture> pictures, List<Block> blocks) {
    Lesson lesson =
        new Lesson(
            "lessons/one.md",
            "lesson-1",
            OptionalInt.of(1),
            1,
            words("One"),
            List.of(),
            "",
            blocks,
            List.of(),
            HERE);
    return new Book(
        metadata(),
        Labels.english(),
        List.of(),
        contents,
        List.of(new Book.Part("", "", List.of(lesson))),
        List.of(),
        List.of(),
        List.of(),
        pictures);
  }

  static Metadata metadata() {
    return metadata("en-GB", Optional.empty());
  }

  static Metadata metadata(String language, Optional<Evaluation> evaluation) {
    return new Metadata(
        "The rise of <Stalinism> & what it \"was\"",
        "A course",
        "10",
        language,
        List.of(
            new Contributor("Rosa Luxemburg", "aut", "Luxemburg, Rosa"),
            new Contributor("陈独秀", "trl", ""),
            new Contributor("Someone Else", "edt", "Else, Someone")),
        "Marxist Education Portal",
        Optional.of(LocalDate.of(2026, 2, 10)),
        Optional.of(LocalDate.of(2026, 2, 12)),
        "Second edition",
        "How it came about.",
        "© the Portal",
        "urn:uuid:6ba7b810-9dad-51d1-80b4-00c04fd430c8",
        List.of("History", "Soviet Union"),
        "",
        List.of(),
        evaluation,
        HERE);
  }

  private static List<ContentsEntry> contents() {
    return List.of(
        entry(
            "",
            "Before & after",
            "part-1",
            "part-1",
            entry("Lesson 1", "Everything", "lesson-1", "lesson-1", section()),
            entry("Lesson 2", "Tragedy in China", "lesson-2", "lesson-2")),
        entry("", "Afterword", "afterword", "afterword"),
        entry("", "About this course", "about", "about"),
        entry("", "Colophon", "colophon", "colophon"));
  }

  private static ContentsEntry section() {
    return entry(
        "", "A section", "lesson-1", "a-section", entry("", "Below it", "lesson-1", "below-it"));
  }

  private static ContentsEntry entry(
      String label, String title, String lesson, String anchor, ContentsEntry... children) {
    return new ContentsEntry(
        label, words(title), new Target.InBook(lesson, anchor), List.of(children));
  }

  private static Map<String, Picture> pictures() {
    Map<String, Picture> pictures = new TreeMap<>();
    pictures.put("images/a b é.png", new Picture("images/a b é.png", "image/png", PIXEL, 1, 1));
    pictures.put("cover.png", new Picture("cover.png", "image/png", PIXEL, 1, 1));
    pictures.put(
        "lessons/map.svg", new Picture("lessons/map.svg", "image/svg+xml", DRAWING, 10, 10));
    pictures.put("unused.png", new Picture("unused.png", "image/png", PIXEL, 1, 1));
    return pictures;
  }

  private static Lesson everything() {
    return new Lesson(
        "lessons/one.md",
        "lesson-1",
        OptionalInt.of(1),
        1,
        List.of(text("Every"), formatted(Inline.Format.EMPHASIS, "thing")),
        List.of(new Contributor("Victor Serge", "aut", "")),
        "What there is.",
        List.of(
            new Block.Paragraph(inlines(), NONE, HERE),
            new Block.Heading(2, words("A section"), Attributes.ofId("a-section"), HERE),
            new Block.Heading(3, words("Below it"), Attributes.ofId("below-it"), HERE),
            list(false, 1, true),
            list(true, 3, false),
            new Block.Quotation(
                List.of(paragraph("Who controls the past?")), words("Orwell"), NONE, HERE),
            new Block.CodeBlock("if (a < b) {\n  go();\n}\n", "java", NONE, HERE),
            table(),
            new Block.Figure(
                List.of(new Block.Paragraph(List.of(image("lessons/map.svg")), NONE, HERE)),
                words("A map"),
                new Attributes("map", List.of("wide"), "", Map.of("width", "50%")),
                HERE),
            new Block.Figure(List.of(table()), words("A table as a figure"), NONE, HERE),
            new Block.DefinitionList(
                List.of(
                    new Block.Definition(
                        List.of(words("NEP"), words("НЭП")),
                        List.of(
                            List.of(paragraph("The New Economic Policy.")),
                            List.of(paragraph("One."), paragraph("Two."))),
                        HERE)),
                NONE,
                HERE),
            new Block.Alert(
                Block.AlertKind.WARNING, List.of(paragraph("Mind the gap.")), NONE, HERE),
            new Block.ThematicBreak(HERE),
            new Block.Division(
                List.of(paragraph("Ensemble.")),
                new Attributes("", List.of("aside"), "fr", Map.of()),
                HERE)),
        List.of(
            new Note("a", List.of(paragraph("My Life, chap. 42.")), HERE),
            new Note(
                "b",
                List.of(
                    paragraph("Two paragraphs,"), paragraph("and a list:"), list(false, 1, true)),
                HERE),
            new Note("c", List.of(new Block.CodeBlock("bare\n", "", NONE, HERE)), HERE)),
        HERE);
  }

  private static List<Inline> inlines() {
    return List.of(
        text("Text & <more>, Троцкий, 陈独秀"),
        new Inline.NoteCall("a", HERE),
        formatted(Inline.Format.STRONG, "strong"),
        formatted(Inline.Format.STRIKETHROUGH, "struck"),
        formatted(Inline.Format.INSERTED, "inserted"),
        formatted(Inline.Format.SUBSCRIPT, "2"),
        formatted(Inline.Format.SUPERSCRIPT, "3"),
        formatted(Inline.Format.SMALL, "small"),
        formatted(Inline.Format.MARKED, "marked"),
        formatted(Inline.Format.KEYBOARD, "Ctrl"),
        formatted(Inline.Format.QUOTED, "quoted"),
        formatted(Inline.Format.CITED, "Capital"),
        new Inline.Formatted(
            Inline.Format.SPAN,
            words("bonjour"),
            new Attributes("span-id", List.of("foreign"), "fr", Map.of()),
            HERE),
        new Inline.Abbreviation(words("NEP"), "New Economic Policy", HERE),
        new Inline.Code("a < b", NONE, HERE),
        new Inline.LineBreak(HERE),
        new Inline.Link(
            words("out"), new Target.Web("https://example.org/?a=1&b=2"), "A title", NONE, HERE),
        link("lesson-2", "lesson-2"),
        link("lesson-1", "below-it"),
        link("lesson-1", "lesson-1"),
        image("images/a b é.png"),
        image("cover.png"),
        new Inline.NoteCall("b", HERE),
        new Inline.NoteCall("a", HERE),
        new Inline.NoteCall("c", HERE));
  }

  private static Lesson second() {
    List<Inline> words = List.of(link("lesson-1", "a-section"), new Inline.NoteCall("a", HERE));
    return new Lesson(
        "lessons/two.md",
        "lesson-2",
        OptionalInt.of(2),
        1,
        words("Tragedy in China"),
        List.of(),
        "",
        List.of(new Block.Paragraph(words, NONE, HERE)),
        List.of(new Note("a", List.of(paragraph("Isaacs, chap. 3.")), HERE)),
        HERE);
  }

  private static Lesson bare() {
    return new Lesson(
        "lessons/afterword.md",
        "afterword",
        OptionalInt.empty(),
        1,
        words("Afterword"),
        List.of(),
        "",
        List.of(paragraph("The end.")),
        List.of(),
        HERE);
  }

  private static Block list(boolean ordered, int start, boolean tight) {
    return new Block.ItemList(
        ordered,
        start,
        tight,
        List.of(
            new Block.Item(List.of(paragraph("One")), HERE),
            new Block.Item(List.of(paragraph("Two"), paragraph("and on")), HERE),
            new Block.Item(List.of(), HERE)),
        NONE,
        HERE);
  }

  private static Block table() {
    return new Block.Table(
        List.of(Block.Alignment.LEFT, Block.Alignment.RIGHT),
        List.of(row(cell(true, 1, "Year"), cell(true, 1, "Tons"))),
        List.of(
            row(cell(true, 1, "1913"), cell(false, 1, "9.2")), row(cell(false, 2, "no figures"))),
        words("Output of coal"),
        NONE,
        HERE);
  }

  private static Block.Row row(Block.Cell... cells) {
    return new Block.Row(List.of(cells), HERE);
  }

  private static Block.Cell cell(boolean header, int columns, String words) {
    return new Block.Cell(
        header, columns, 1, Block.Alignment.NONE, List.of(paragraph(words)), HERE);
  }

  static Block.Paragraph paragraph(String words) {
    return new Block.Paragraph(words(words), NONE, HERE);
  }

  private static List<Inline> words(String words) {
    return List.of(text(words));
  }

  private static Inline text(String words) {
    return new Inline.Text(words, HERE);
  }

  static Inline formatted(Inline.Format format, String words) {
    return new Inline.Formatted(format, words(words), NONE, HERE);
  }

  private static Inline link(String lesson, String anchor) {
    return new Inline.Link(words("see there"), new Target.InBook(lesson, anchor), "", NONE, HERE);
  }

  static Block picture(String path, String alternative) {
    return new Block.Paragraph(
        List.of(new Inline.Image(path, alternative, "", NONE, HERE)), NONE, HERE);
  }

  static Block code(String text) {
    return new Block.CodeBlock(text, "", NONE, HERE);
  }

  private static Inline image(String path) {
    return new Inline.Image(path, "What it shows", "", NONE, HERE);
  }
}
