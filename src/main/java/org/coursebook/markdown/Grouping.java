package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.diagnostic.Span;

/** Makes lists and tables of the items, terms, rows and cells that belong into them. */
final class Grouping {
  private final Reading reading;

  Grouping(Reading reading) {
    this.reading = reading;
  }

  /** The block that parts of one kind make. */
  Block of(Parts parts) {
    Part first = parts.list().get(0);
    if (first instanceof Part.ListItem item) {
      return list(parts, false, 1, Attributes.NONE, item.item().span());
    }
    if (first instanceof Part.TableRow row) return table(parts, Attributes.NONE, row.row().span());
    if (first instanceof Part.TableCell) {
      Part.TableRow row = new Part.TableRow(row(parts, cellSpan(first)), false);
      Parts rows = new Parts(reading);
      rows.add(row);
      return table(rows, Attributes.NONE, row.row().span());
    }
    return definitions(parts, Attributes.NONE, startOf(first));
  }

  private static Span cellSpan(Part part) {
    return ((Part.TableCell) part).cell().span();
  }

  private Span startOf(Part part) {
    return part instanceof Part.Term term
        ? reading.span(term.start(), term.end())
        : reading.span(((Part.Meaning) part).start(), ((Part.Meaning) part).end());
  }

  Block list(Parts parts, boolean ordered, int start, Attributes attributes, Span span) {
    List<Block.Item> items = new ArrayList<>();
    Parts loose = new Parts(reading);
    for (Part part : parts.list()) {
      if (part instanceof Part.ListItem item) {
        loose = flush(loose, items, span);
        items.add(item.item());
      } else {
        loose.add(part);
      }
    }
    flush(loose, items, span);
    boolean tight = items.stream().allMatch(Grouping::isTight);
    return new Block.ItemList(ordered, start, tight, items, attributes, span);
  }

  private Parts flush(Parts loose, List<Block.Item> items, Span span) {
    List<Block> blocks = loose.blocks();
    if (!blocks.isEmpty()) items.add(new Block.Item(blocks, span));
    return new Parts(reading);
  }

  private static boolean isTight(Block.Item item) {
    return item.blocks().stream().filter(Block.Paragraph.class::isInstance).count() < 2;
  }

  Block definitions(Parts parts, Attributes attributes, Span span) {
    List<Block.Definition> definitions = new ArrayList<>();
    List<List<Inline>> terms = new ArrayList<>();
    List<List<Block>> meanings = new ArrayList<>();
    for (Part part : parts.list()) {
      if (part instanceof Part.Term term) {
        if (!meanings.isEmpty()) close(definitions, terms, meanings, span);
        terms.add(term.content());
      } else if (part instanceof Part.Meaning meaning) {
        meanings.add(meaning.blocks());
      } else {
        Parts one = new Parts(reading);
        one.add(part);
        if (!one.areBlank()) meanings.add(one.blocks());
      }
    }
    close(definitions, terms, meanings, span);
    return new Block.DefinitionList(definitions, attributes, span);
  }

  private static void close(
      List<Block.Definition> definitions,
      List<List<Inline>> terms,
      List<List<Block>> meanings,
      Span span) {
    if (terms.isEmpty() && meanings.isEmpty()) return;
    if (terms.isEmpty()) terms.add(List.of());
    definitions.add(new Block.Definition(terms, meanings, span));
    terms.clear();
    meanings.clear();
  }

  Block.Row row(Parts parts, Span span) {
    List<Block.Cell> cells = new ArrayList<>();
    Parts loose = new Parts(reading);
    for (Part part : parts.list()) {
      if (part instanceof Part.TableCell cell) {
        cells.add(cell.cell());
      } else {
        loose.add(part);
      }
    }
    List<Block> blocks = loose.blocks();
    if (!blocks.isEmpty()) {
      cells.add(new Block.Cell(false, 1, 1, Block.Alignment.NONE, blocks, span));
    }
    return new Block.Row(cells, span);
  }

  Block table(Parts parts, Attributes attributes, Span span) {
    List<Block.Row> head = new ArrayList<>();
    List<Block.Row> body = new ArrayList<>();
    List<Inline> caption = new ArrayList<>();
    Parts loose = new Parts(reading);
    for (Part part : parts.list()) {
      if (part instanceof Part.TableRow row) (row.head() ? head : body).add(row.row());
      else if (part instanceof Part.Caption words) caption.addAll(words.content());
      else loose.add(part);
    }
    if (!loose.areBlank()) body.add(row(loose, span));
    if (head.isEmpty() && !body.isEmpty() && isHeader(body.get(0))) head.add(body.remove(0));
    int width = Math.max(1, Math.max(width(head), width(body)));
    List<Block.Alignment> columns = Collections.nCopies(width, Block.Alignment.NONE);
    return new Block.Table(columns, head, body, caption, attributes, span);
  }

  private static boolean isHeader(Block.Row row) {
    return row.cells().stream().allMatch(cell -> cell.header() && cell.rows() == 1);
  }

  private static int width(List<Block.Row> rows) {
    return rows.stream()
        .mapToInt(row -> row.cells().stream().mapToInt(Block.Cell::columns).sum())
        .max()
        .orElse(0);
  }
}
