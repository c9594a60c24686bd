package org.coursebook.book;

import java.util.ArrayList;
import java.util.List;

/**
 * Copies a tree, node by node and in the order in which it is read; a subclass says which nodes
 * come out otherwise. A node may become none or several.
 */
public abstract class TreeMapper implements BlockVisitor<List<Block>>, InlineVisitor<List<Inline>> {
  /** Copies a lesson: its title, blocks and notes, in this order. */
  public Lesson lesson(Lesson lesson) {
    return new Lesson(
        lesson.file(),
        lesson.id(),
        lesson.number(),
        lesson.depth(),
        inlines(lesson.title()),
        lesson.authors(),
        lesson.summary(),
        blocks(lesson.blocks()),
        lesson.notes().stream()
            .map(note -> new Note(note.id(), blocks(note.blocks()), note.span()))
            .toList(),
        lesson.span());
  }

  /** Copies blocks. */
  protected List<Block> blocks(List<Block> blocks) {
    List<Block> copies = new ArrayList<>(blocks.size());
    for (Block block : blocks) copies.addAll(block.accept(this));
    return copies;
  }

  /** Copies inline content. */
  protected List<Inline> inlines(List<Inline> content) {
    List<Inline> copies = new ArrayList<>(content.size());
    for (Inline inline : content) copies.addAll(inline.accept(this));
    return copies;
  }

  /** Copies attributes of a node that stands at the span. */
  protected Attributes attributes(Attributes attributes, Block block) {
    return attributes;
  }

  /** Copies attributes of inline content. */
  protected Attributes attributes(Attributes attributes, Inline inline) {
    return attributes;
  }

  @Override
  public List<Block> paragraph(Block.Paragraph paragraph) {
    return List.of(
        new Block.Paragraph(
            inlines(paragraph.content()),
            attributes(paragraph.attributes(), paragraph),
            paragraph.span()));
  }

  @Override
  public List<Block> heading(Block.Heading heading) {
    return List.of(
        new Block.Heading(
            heading.level(),
            inlines(heading.content()),
            attributes(heading.attributes(), heading),
            heading.span()));
  }

  @Override
  public List<Block> itemList(Block.ItemList list) {
    return List.of(
        new Block.ItemList(
            list.ordered(),
            list.start(),
            list.tight(),
            list.items().stream()
                .map(item -> new Block.Item(blocks(item.blocks()), item.span()))
                .toList(),
            attributes(list.attributes(), list),
            list.span()));
  }

  @Override
  public List<Block> quotation(Block.Quotation quotation) {
    return List.of(
        new Block.Quotation(
            blocks(quotation.blocks()),
            inlines(quotation.attribution()),
            attributes(quotation.attributes(), quotation),
            quotation.span()));
  }

  @Override
  public List<Block> codeBlock(Block.CodeBlock code) {
    return List.of(
        new Block.CodeBlock(
            code.text(), code.language(), attributes(code.attributes(), code), code.span()));
  }

  @Override
  public List<Block> table(Block.Table table) {
    List<Inline> caption = inlines(table.caption());
    return List.of(
        new Block.Table(
            table.columns(),
            rows(table.head()),
            rows(table.body()),
            caption,
            attributes(table.attributes(), table),
            table.span()));
  }

  private List<Block.Row> rows(List<Block.Row> rows) {
    return rows.stream()
        .map(row -> new Block.Row(row.cells().stream().map(this::cell).toList(), row.span()))
        .toList();
  }

  private Block.Cell cell(Block.Cell cell) {
    return new Block.Cell(
        cell.header(),
        cell.columns(),
        cell.rows(),
        cell.alignment(),
        blocks(cell.blocks()),
        cell.span());
  }

  @Override
  public List<Block> figure(Block.Figure figure) {
    return List.of(
        new Block.Figure(
            blocks(figure.blocks()),
            inlines(figure.caption()),
            attributes(figure.attributes(), figure),
            figure.span()));
  }

  @Override
  public List<Block> definitionList(Block.DefinitionList list) {
    return List.of(
        new Block.DefinitionList(
            list.definitions().stream()
                .map(
                    entry ->
                        new Block.Definition(
                            entry.terms().stream().map(this::inlines).toList(),
                            entry.meanings().stream().map(this::blocks).toList(),
                            entry.span()))
                .toList(),
            attributes(list.attributes(), list),
            list.span()));
  }

  @Override
  public List<Block> alert(Block.Alert alert) {
    return List.of(
        new Block.Alert(
            alert.kind(),
            blocks(alert.blocks()),
            attributes(alert.attributes(), alert),
            alert.span()));
  }

  @Override
  public List<Block> division(Block.Division division) {
    return List.of(
        new Block.Division(
            blocks(division.blocks()),
            attributes(division.attributes(), division),
            division.span()));
  }

  @Override
  public List<Block> thematicBreak(Block.ThematicBreak thematicBreak) {
    return List.of(thematicBreak);
  }

  @Override
  public List<Inline> text(Inline.Text text) {
    return List.of(text);
  }

  @Override
  public List<Inline> formatted(Inline.Formatted formatted) {
    return List.of(
        new Inline.Formatted(
            formatted.format(),
            inlines(formatted.content()),
            attributes(formatted.attributes(), formatted),
            formatted.span()));
  }

  @Override
  public List<Inline> abbreviation(Inline.Abbreviation abbreviation) {
    return List.of(
        new Inline.Abbreviation(
            inlines(abbreviation.content()), abbreviation.expansion(), abbreviation.span()));
  }

  @Override
  public List<Inline> code(Inline.Code code) {
    return List.of(new Inline.Code(code.text(), attributes(code.attributes(), code), code.span()));
  }

  @Override
  public List<Inline> link(Inline.Link link) {
    return List.of(
        new Inline.Link(
            inlines(link.content()),
            link.target(),
            link.title(),
            attributes(link.attributes(), link),
            link.span()));
  }

  @Override
  public List<Inline> image(Inline.Image image) {
    return List.of(
        new Inline.Image(
            image.source(),
            image.alternative(),
            image.title(),
            attributes(image.attributes(), image),
            image.span()));
  }

  @Override
  public List<Inline> noteCall(Inline.NoteCall call) {
    return List.of(call);
  }

  @Override
  public List<Inline> citation(Inline.Citation citation) {
    return List.of(citation);
  }

  @Override
  public List<Inline> repeated(Inline.Repeated repeated) {
    return List.of(
        new Inline.Repeated(
            inlines(repeated.shortForm()), inlines(repeated.ibid()), repeated.span()));
  }

  @Override
  public List<Inline> lineBreak(Inline.LineBreak lineBreak) {
    return List.of(lineBreak);
  }
}
