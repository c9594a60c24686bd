package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.BlockVisitor;
import org.coursebook.book.Inline;

/** Makes the content of one line of a block that stands where only a line can. */
final class Flattening implements BlockVisitor<List<Inline>> {
  private List<Inline> lines(Stream<List<Inline>> lines, Block around) {
    List<Inline> all = new ArrayList<>();
    lines
        .filter(line -> !line.isEmpty())
        .forEach(
            line -> {
              if (!all.isEmpty()) all.add(new Inline.LineBreak(around.span()));
              all.addAll(line);
            });
    return all;
  }

  private Stream<List<Inline>> each(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this));
  }

  @Override
  public List<Inline> paragraph(Block.Paragraph paragraph) {
    return paragraph.content();
  }

  @Override
  public List<Inline> heading(Block.Heading heading) {
    return heading.content();
  }

  @Override
  public List<Inline> itemList(Block.ItemList list) {
    return lines(list.items().stream().flatMap(item -> each(item.blocks())), list);
  }

  @Override
  public List<Inline> quotation(Block.Quotation quotation) {
    Stream<List<Inline>> attribution = Stream.of(quotation.attribution());
    return lines(Stream.concat(each(quotation.blocks()), attribution), quotation);
  }

  @Override
  public List<Inline> codeBlock(Block.CodeBlock code) {
    return List.of(new Inline.Code(code.text().strip(), Attributes.NONE, code.span()));
  }

  @Override
  public List<Inline> table(Block.Table table) {
    Stream<Block.Row> rows = Stream.concat(table.head().stream(), table.body().stream());
    Stream<List<Inline>> cells =
        rows.flatMap(row -> row.cells().stream()).flatMap(cell -> each(cell.blocks()));
    return lines(Stream.concat(Stream.of(table.caption()), cells), table);
  }

  @Override
  public List<Inline> figure(Block.Figure figure) {
    return lines(Stream.concat(each(figure.blocks()), Stream.of(figure.caption())), figure);
  }

  @Override
  public List<Inline> definitionList(Block.DefinitionList list) {
    return lines(list.definitions().stream().flatMap(this::definition), list);
  }

  private Stream<List<Inline>> definition(Block.Definition definition) {
    return Stream.concat(
        definition.terms().stream(), definition.meanings().stream().flatMap(this::each));
  }

  @Override
  public List<Inline> alert(Block.Alert alert) {
    return lines(each(alert.blocks()), alert);
  }

  @Override
  public List<Inline> division(Block.Division division) {
    return lines(each(division.blocks()), division);
  }

  @Override
  public List<Inline> thematicBreak(Block.ThematicBreak thematicBreak) {
    return List.of();
  }
}
