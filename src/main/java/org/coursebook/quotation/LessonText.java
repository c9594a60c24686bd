package org.coursebook.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.Note;
import org.coursebook.diagnostic.Places;
import org.coursebook.language.Punctuation;
import org.coursebook.quotation.Passage.Kind;

/** The passages of a lesson in reading order, and its block quotes. */
final class LessonText {
  /**
   * A block quote.
   *
   * @param passages what is said in it
   * @param before the passage that introduces it, if there is one
   */
  record Quoted(
      Block.Quotation block,
      List<Passage> passages,
      Optional<Passage> attribution,
      Optional<Passage> before) {}

  final Lesson lesson;
  final List<Passage> passages = new ArrayList<>();
  final List<Quoted> quotes = new ArrayList<>();
  final Places places;

  /** The words in citations, which are nobody's neighbours. */
  private final List<Passage> cited = new ArrayList<>();

  private String language;
  private int containers;
  private int container;
  private boolean quoted;
  private boolean inNote;
  private boolean exempt;

  LessonText(Lesson lesson, String language, Places places) {
    this.lesson = lesson;
    this.language = language;
    this.places = places;
    blocks(lesson.blocks());
    inNote = true;
    for (Note note : lesson.notes()) blocks(note.blocks());
    passages.addAll(cited);
  }

  private void blocks(List<Block> blocks) {
    int around = container;
    container = ++containers;
    for (Block block : blocks) {
      if (block instanceof Block.ThematicBreak) container = ++containers;
      String outside = language;
      boolean needed = exempt;
      Attributes attributes = block.attributes();
      if (!attributes.language().isEmpty()) language = attributes.language();
      exempt = exempt || PassageBuilder.isExempt(attributes);
      block(block);
      language = outside;
      exempt = needed;
    }
    container = around;
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) add(paragraph.content(), Kind.PARAGRAPH);
    else if (block instanceof Block.Heading heading) add(heading.content(), Kind.HEADING);
    else if (block instanceof Block.Quotation quotation) quotation(quotation);
    else if (block instanceof Block.ItemList list) {
      list.items().forEach(item -> blocks(item.blocks()));
    } else if (block instanceof Block.Table table) table(table);
    else if (block instanceof Block.Figure figure) {
      blocks(figure.blocks());
      add(figure.caption(), Kind.CAPTION);
    } else if (block instanceof Block.Alert alert) blocks(alert.blocks());
    else if (block instanceof Block.Division division) blocks(division.blocks());
    else if (block instanceof Block.DefinitionList list) list.definitions().forEach(this::define);
  }

  private void define(Block.Definition definition) {
    definition.terms().forEach(term -> add(term, Kind.CELL));
    definition.meanings().forEach(this::blocks);
  }

  private void table(Block.Table table) {
    add(table.caption(), Kind.CAPTION);
    List<Block.Row> rows = new ArrayList<>(table.head());
    rows.addAll(table.body());
    for (Block.Row row : rows) row.cells().forEach(cell -> blocks(cell.blocks()));
  }

  private void quotation(Block.Quotation quotation) {
    Optional<Passage> before =
        passages.isEmpty() ? Optional.empty() : Optional.of(passages.get(passages.size() - 1));
    int from = passages.size();
    boolean around = quoted;
    quoted = true;
    blocks(quotation.blocks());
    List<Passage> inside = List.copyOf(passages.subList(from, passages.size()));
    Optional<Passage> attribution = add(quotation.attribution(), Kind.ATTRIBUTION);
    quoted = around;
    if (!inNote && !exempt) {
      Optional<Passage> lead = before.filter(passage -> passage.container == container);
      quotes.add(new Quoted(quotation, inside, attribution, lead));
    }
  }

  private Optional<Passage> add(List<Inline> content, Kind kind) {
    if (content.isEmpty()) return Optional.empty();
    PassageBuilder built = new PassageBuilder(places, language).add(content);
    if (built.text.isEmpty() && built.parts.isEmpty()) return Optional.empty();
    if (exempt) built.exempt.add(new Passage.Part(0, built.text.length(), content.get(0)));
    Passage passage = new Passage(built, kind, container, quoted, inNote);
    passages.add(passage);
    for (Passage.Part part : built.parts) {
      if (part.what() instanceof Inline.Citation citation) citation.items().forEach(this::cited);
    }
    return Optional.of(passage);
  }

  /** The words around a key in a citation: they are printed, and name a source themselves. */
  private void cited(Inline.CitedItem item) {
    for (String words : List.of(item.prefix(), item.locator())) {
      if (words.isEmpty()) continue;
      String printed = Punctuation.of(language).apply(words, -1, -1);
      PassageBuilder built =
          new PassageBuilder(places, language).add(List.of(new Inline.Text(printed, item.span())));
      cited.add(new Passage(built, Kind.CELL, ++containers, false, true));
    }
  }
}
