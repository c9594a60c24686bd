package org.coursebook.pdf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Book;
import org.coursebook.book.ContentsEntry;
import org.coursebook.book.Contributor;
import org.coursebook.book.Fact;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.Metadata;
import org.coursebook.book.Note;
import org.coursebook.book.Picture;
import org.coursebook.book.Target;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.SourceTree;
import org.coursebook.language.Labels;
import org.coursebook.theme.Theme;
import org.coursebook.theme.ThemeReader;

/** A small book of every kind of page, and what tests need to print it. */
final class SampleBook {
  static final Span SPAN = Span.startOf("lessons/one.md");
  private static final String WORDS =
      "The delegates who came to Moscow in the spring found a city of queues and placards, and a"
          + " party that no longer argued in the open. “Don’t wait for a vote,” said one of them;"
          + " “it’s been taken.” Between 1924 and 1927 the share of members who had joined before"
          + " the revolution fell from a third to less than a tenth. What had been a discussion"
          + " became an announcement, and those who asked for the older habits were told that the"
          + " times were hard. Trade, transport and the harvest were the matters of the day: who"
          + " was to pay for the new works, and at what pace they were to rise.";

  private SampleBook() {}

  static Theme theme() {
    return new ThemeReader().read(SourceTree.open(Path.of("styles")), new Problems());
  }

  static Inline.Text text(String text) {
    return new Inline.Text(text, SPAN);
  }

  static Inline emphasis(String text) {
    return new Inline.Formatted(Inline.Format.EMPHASIS, List.of(text(text)), Attributes.NONE, SPAN);
  }

  static Block.Paragraph paragraph(Inline... content) {
    return new Block.Paragraph(List.of(content), Attributes.NONE, SPAN);
  }

  static Lesson lesson(int number, String title, List<Block> blocks, List<Note> notes) {
    return new Lesson(
        "lessons/" + number + ".md",
        "lesson-" + number,
        OptionalInt.of(number),
        1,
        List.of(text(title)),
        List.of(),
        "",
        blocks,
        notes,
        SPAN);
  }

  static Book of(Metadata metadata, List<Book.Part> parts, Map<String, Picture> pictures) {
    List<ContentsEntry> contents = new ArrayList<>();
    for (Book.Part part : parts) {
      List<ContentsEntry> lessons = new ArrayList<>();
      for (Lesson lesson : part.lessons()) {
        lessons.add(
            new ContentsEntry(
                String.valueOf(lesson.number().orElse(0)),
                lesson.title(),
                new Target.InBook(lesson.id(), lesson.id()),
                List.of()));
      }
      if (part.title().isEmpty()) contents.addAll(lessons);
      else {
        Target.InBook target = new Target.InBook(part.id(), part.id());
        contents.add(new ContentsEntry("", List.of(text(part.title())), target, lessons));
      }
    }
    return new Book(
        metadata,
        Labels.english(),
        List.of(
            new Fact("Title", metadata.title()),
            new Fact("Course ID", "10"),
            new Fact("Published", "10 February 2026"),
            new Fact("Identifier", metadata.identifier())),
        contents,
        parts,
        List.of(),
        List.of(paragraph(text(WORDS))),
        List.of(paragraph(text("Set in EB Garamond. Made with Coursebook."))),
        pictures);
  }

  static Metadata metadata(String title, String subtitle) {
    return new Metadata(
        title,
        subtitle,
        "10",
        "en-GB",
        List.of(new Contributor("A. N. Author", "aut", "Author, A. N.")),
        "Marxist Education Portal",
        Optional.of(LocalDate.of(2026, 2, 10)),
        Optional.of(LocalDate.of(2026, 2, 12)),
        "First edition",
        "Fifteen lessons on how a revolution was lost.",
        "",
        "urn:uuid:0b1d7b6e-7f0a-5c39-9d8e-2d6b1f0a3c11",
        List.of("history", "Soviet Union"),
        "",
        List.of(),
        Optional.empty(),
        Span.startOf("course.yml"));
  }

  static Book whole() {
    List<Lesson> lessons = List.of(first(), second(), plain(3, 14), plain(4, 6));
    Picture chart =
        new Picture(
            "images/chart.svg", "image/svg+xml", SVG.getBytes(StandardCharsets.UTF_8), 400, 180);
    return of(
        metadata("The rise of Stalinism", "From the revolution to the purges"),
        List.of(
            new Book.Part("part-1", "The isolated revolution", lessons.subList(0, 2)),
            new Book.Part("part-2", "The machine", lessons.subList(2, 4))),
        Map.of("images/chart.svg", chart));
  }

  private static Lesson first() {
    List<Block> blocks = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      if (i == 4 || i == 9) blocks.add(heading(2, i == 4 ? "The party before 1924" : "A debt"));
      if (i == 10) blocks.add(heading(3, "What the peasants paid"));
      blocks.add(noted(i, notes));
      if (i == 5) blocks.add(quotation());
      if (i == 7) blocks.add(list());
    }
    return lesson(1, "The prison of the peoples", blocks, notes);
  }

  private static Block heading(int level, String text) {
    return new Block.Heading(
        level, List.of(text(text)), Attributes.ofId("h-" + text.hashCode()), SPAN);
  }

  private static Block noted(int number, List<Note> notes) {
    String id = "n" + number;
    notes.add(
        new Note(
            id,
            List.of(
                paragraph(
                    text("Note " + number + ": E. H. Carr, "),
                    emphasis("Socialism in One Country 1924–1926"),
                    text(", vol. 1, chap. " + number + ", on the matter of who was to pay."))),
            SPAN));
    return paragraph(
        text(WORDS + " The word was "),
        emphasis("bureaucracy"),
        text("; in Russian бюрократия, in Chinese 官僚主义. See the table"),
        new Inline.NoteCall(id, SPAN),
        text(". " + WORDS));
  }

  private static Block quotation() {
    return new Block.Quotation(
        List.of(paragraph(text(WORDS))),
        List.of(text("Victor Serge, "), emphasis("Memoirs of a Revolutionary")),
        Attributes.NONE,
        SPAN);
  }

  private static Block list() {
    List<Block.Item> items = new ArrayList<>();
    for (String item : List.of("bread and its price", "the railways", WORDS)) {
      items.add(new Block.Item(List.of(paragraph(text(item))), SPAN));
    }
    return new Block.ItemList(false, 1, true, items, Attributes.NONE, SPAN);
  }

  private static Lesson second() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        paragraph(
            text("As said in "),
            new Inline.Link(
                List.of(text("Lesson One")),
                new Target.InBook("lesson-1", "lesson-1"),
                "",
                Attributes.NONE,
                SPAN),
            text(", and at https://www.marxists.org/archive/trotsky/1936/revbet/index.htm too. "),
            text(WORDS)));
    blocks.add(
        new Block.Figure(
            List.of(
                paragraph(
                    new Inline.Image(
                        "images/chart.svg", "A chart of grain", "", Attributes.NONE, SPAN))),
            List.of(text("Grain procured by the state, in millions of tons")),
            Attributes.NONE,
            SPAN));
    blocks.add(paragraph(text(WORDS)));
    blocks.add(table());
    blocks.add(
        new Block.Alert(
            Block.AlertKind.NOTE, List.of(paragraph(text(WORDS))), Attributes.NONE, SPAN));
    blocks.add(paragraph(text(WORDS)));
    blocks.add(
        new Block.CodeBlock(
            "# kept to the letter\nfor lesson in course:\n    print(lesson)  // don’t\n",
            "python",
            Attributes.NONE,
            SPAN));
    blocks.add(new Block.ThematicBreak(SPAN));
    blocks.add(paragraph(text(WORDS)));
    blocks.add(
        new Block.DefinitionList(
            List.of(
                new Block.Definition(
                    List.of(List.of(text("kulak"))),
                    List.of(List.of(paragraph(text("a well-off peasant; literally a fist")))),
                    SPAN)),
            Attributes.NONE,
            SPAN));
    return lesson(
        2, "Terrible losses, and a very long title that needs two lines", blocks, List.of());
  }

  private static Block table() {
    List<Block.Row> rows = new ArrayList<>();
    for (int year = 1917; year < 1960; year++) {
      rows.add(
          new Block.Row(
              List.of(
                  cell(String.valueOf(year)),
                  cell("Something happened in this year that fills a line or two of a cell"),
                  cell(String.valueOf(year * 7 % 1000))),
              SPAN));
    }
    return new Block.Table(
        List.of(Block.Alignment.NONE, Block.Alignment.NONE, Block.Alignment.RIGHT),
        List.of(new Block.Row(List.of(head("Year"), head("Event"), head("Number")), SPAN)),
        rows,
        List.of(text("Table 1. Years and events")),
        Attributes.NONE,
        SPAN);
  }

  private static Block.Cell cell(String text) {
    return new Block.Cell(false, 1, 1, Block.Alignment.NONE, List.of(paragraph(text(text))), SPAN);
  }

  private static Block.Cell head(String text) {
    return new Block.Cell(true, 1, 1, Block.Alignment.NONE, List.of(paragraph(text(text))), SPAN);
  }

  static Lesson plain(int number, int paragraphs) {
    List<Block> blocks = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (int i = 1; i <= paragraphs; i++) blocks.add(noted(i, notes));
    return lesson(number, "Lesson about matter " + number, blocks, notes);
  }

  private static final String SVG =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 180" width="400" height="180">
        <rect x="20" y="60" width="60" height="100" fill="#7a1f1f"/>
        <rect x="120" y="30" width="60" height="130" fill="#555"/>
        <text x="20" y="20" font-family="EB Garamond" font-size="16">EB Garamond in a chart</text>
        <text x="220" y="60" font-family="Helvetica" font-weight="bold" font-size="16">Bold</text>
        <text x="220" y="90" font-family="EB Garamond" font-style="italic" font-size="16">Italic</text>
        <text x="220" y="120" font-family="Arial" font-size="16">上海 и Россия</text>
      </svg>
      """;
}
