package org.coursebook.pdf;

import java.util.List;
import java.util.function.BiConsumer;
import org.coursebook.book.Block;
import org.coursebook.book.BlockVisitor;
import org.coursebook.book.Inline;
import org.coursebook.book.InlineVisitor;
import org.coursebook.diagnostic.Span;

/** Visits every piece of text that is printed, with its place. */
final class PrintedText implements BlockVisitor<Boolean>, InlineVisitor<Boolean> {
  private final BiConsumer<String, Span> reader;

  PrintedText(BiConsumer<String, Span> reader) {
    this.reader = reader;
  }

  boolean blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return true;
  }

  boolean inlines(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return true;
  }

  private boolean read(String text, Span span) {
    reader.accept(text, span);
    return true;
  }

  @Override
  public Boolean paragraph(Block.Paragraph paragraph) {
    return inlines(paragraph.content());
  }

  @Override
  public Boolean heading(Block.Heading heading) {
    return inlines(heading.content());
  }

  @Override
  public Boolean itemList(Block.ItemList list) {
    list.items().forEach(item -> blocks(item.blocks()));
    return true;
  }

  @Override
  public Boolean quotation(Block.Quotation quotation) {
    return blocks(quotation.blocks()) && inlines(quotation.attribution());
  }

  @Override
  public Boolean codeBlock(Block.CodeBlock code) {
    // The text begins on the line after the fence.
    Span fence = code.span();
    return read(code.text(), new Span(fence.file(), fence.line() + 1, 1, 0));
  }

  @Override
  public Boolean table(Block.Table table) {
    inlines(table.caption());
    rows(table.head());
    return rows(table.body());
  }

  private boolean rows(List<Block.Row> rows) {
    for (Block.Row row : rows) row.cells().forEach(cell -> blocks(cell.blocks()));
    return true;
  }

  @Override
  public Boolean figure(Block.Figure figure) {
    return blocks(figure.blocks()) && inlines(figure.caption());
  }

  @Override
  public Boolean definitionList(Block.DefinitionList list) {
    for (Block.Definition definition : list.definitions()) {
      definition.terms().forEach(this::inlines);
      definition.meanings().forEach(this::blocks);
    }
    return true;
  }

  @Override
  public Boolean alert(Block.Alert alert) {
    return blocks(alert.blocks());
  }

  @Override
  public Boolean division(Block.Division division) {
    return blocks(division.blocks());
  }

  @Override
  public Boolean thematicBreak(Block.ThematicBreak thematicBreak) {
    return true;
  }

  @Override
  public Boolean text(Inline.Text text) {
    return read(text.text(), text.span());
  }

  @Override
  public Boolean formatted(Inline.Formatted formatted) {
    return inlines(formatted.content());
  }

  @Override
  public Boolean abbreviation(Inline.Abbreviation abbreviation) {
    return inlines(abbreviation.content());
  }

  @Override
  public Boolean code(Inline.Code code) {
    return read(code.text(), code.span());
  }

  @Override
  public Boolean link(Inline.Link link) {
    return inlines(link.content());
  }

  /** A picture's words are for those who don't see it, and are not printed. */
  @Override
  public Boolean image(Inline.Image image) {
    return true;
  }

  @Override
  public Boolean noteCall(Inline.NoteCall call) {
    return true;
  }

  @Override
  public Boolean citation(Inline.Citation citation) {
    return read(citation.written(), citation.span());
  }

  @Override
  public Boolean lineBreak(Inline.LineBreak lineBreak) {
    return true;
  }
}
