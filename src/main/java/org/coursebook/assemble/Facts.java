package org.coursebook.assemble;

import java.time.LocalDate;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Contributor;
import org.coursebook.book.Fact;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.Metadata;
import org.coursebook.book.WordCount;
import org.coursebook.diagnostic.Span;
import org.coursebook.language.Labels;

/** Writes what the book says of itself: imprint, "About this course" and colophon. */
final class Facts {
  private static final Pattern PARAGRAPHS = Pattern.compile("\n\\s*\n");

  private final Metadata metadata;
  private final Labels labels;

  Facts(Metadata metadata, Labels labels) {
    this.metadata = metadata;
    this.labels = labels;
  }

  List<Fact> imprint() {
    List<Fact> facts = new ArrayList<>(course());
    add(facts, "fact.edition", metadata.edition());
    add(facts, "fact.publisher", metadata.publisher());
    for (Contributor contributor : metadata.authors()) {
      add(facts, roleOf(contributor), contributor.name());
    }
    add(facts, "fact.subjects", String.join("; ", metadata.subjects()));
    add(facts, "fact.rights", metadata.rights());
    add(facts, "fact.identifier", metadata.identifier());
    return facts;
  }

  private List<Fact> course() {
    List<Fact> facts = new ArrayList<>();
    add(facts, "fact.title", metadata.title());
    add(facts, "fact.course.id", metadata.courseId());
    add(facts, "fact.published", date(metadata.published()));
    add(facts, "fact.updated", date(metadata.updated()));
    return facts;
  }

  private static String roleOf(Contributor contributor) {
    return switch (contributor.role()) {
      case "edt" -> "fact.editor";
      case "trl" -> "fact.translator";
      case "ill" -> "fact.illustrator";
      default -> "fact.author";
    };
  }

  private String date(Optional<LocalDate> date) {
    Locale locale = Locale.forLanguageTag(metadata.language());
    DateTimeFormatterBuilder form = new DateTimeFormatterBuilder();
    form.appendLocalized(FormatStyle.LONG, null);
    return date.map(form.toFormatter(locale)::format).orElse("");
  }

  List<Block> about() {
    List<Block> about = new ArrayList<>();
    for (String paragraph : PARAGRAPHS.splitAsStream(metadata.description()).toList()) {
      if (!paragraph.isBlank()) about.add(paragraph(paragraph.strip()));
    }
    about.add(list(course()));
    return about;
  }

  List<Block> colophon(List<Lesson> lessons, String program) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "fact.lessons", String.valueOf(lessons.size()));
    int notes = lessons.stream().mapToInt(lesson -> lesson.notes().size()).sum();
    add(facts, "fact.notes", notes == 0 ? "" : String.valueOf(notes));
    add(facts, "fact.words", grouped(WordCount.of(lessons)));
    add(facts, "fact.made.with", program);
    return List.of(list(facts));
  }

  /** A number as the language writes large ones: 21,208 or 21 208. */
  private String grouped(int number) {
    return String.format(Locale.forLanguageTag(metadata.language()), "%,d", number);
  }

  private void add(List<Fact> facts, String label, String value) {
    if (value.isEmpty()) return;
    facts.add(new Fact(labels.get(label) + labels.get("fact.separator") + " ", value));
  }

  private Block paragraph(String text) {
    return new Block.Paragraph(text(text), Attributes.NONE, metadata.span());
  }

  private Block list(List<Fact> facts) {
    Span span = metadata.span();
    List<Block.Definition> entries =
        facts.stream()
            .map(
                fact ->
                    new Block.Definition(
                        List.of(text(fact.label())),
                        List.of(List.of(paragraph(fact.value()))),
                        span))
            .toList();
    Attributes attributes = new Attributes("", List.of("facts"), "", Map.of());
    return new Block.DefinitionList(entries, attributes, span);
  }

  private List<Inline> text(String text) {
    return List.of(new Inline.Text(text, metadata.span()));
  }
}
