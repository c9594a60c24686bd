package org.coursebook.xhtml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;

/** Writes tables; a header cell names its column or, outside the head, its row. */
final class TableWriter {
  private final MarkupBuilder out;
  private final LessonContext context;
  private final BlockWriter blocks;

  TableWriter(MarkupBuilder out, LessonContext context, BlockWriter blocks) {
    this.out = out;
    this.context = context;
    this.blocks = blocks;
  }

  MarkupBuilder write(Block.Table table) {
    return context.profile() == Profile.SCREEN
        ? ScreenTable.of(table).write(out, context, this)
        : write(table, List.of(), () -> {});
  }

  /**
   * Writes the table itself.
   *
   * @param names of the columns, to be said again in each cell, or none
   * @param columns writes what is said of the columns before the first row
   */
  MarkupBuilder write(Block.Table table, List<String> names, Runnable columns) {
    return out.element(
        "table",
        AttributeMap.of(table.attributes()),
        () -> {
          if (!table.caption().isEmpty()) {
            out.at(table.caption().get(0).span());
            out.element("caption", () -> blocks.words(table.caption()));
          }
          columns.run();
          rows(table, names);
        });
  }

  private void rows(Block.Table table, List<String> names) {
    boolean screen = context.profile() == Profile.SCREEN;
    SpanGroups groups =
        screen ? SpanGroups.of(table) : new SpanGroups(List.of(), List.of(table.body().size()));
    for (int span : groups.columns()) {
      out.element("colgroup", Map.of("span", String.valueOf(span)), () -> {});
    }
    section("thead", table.head(), row -> cells(table, row, groups::scopeOfColumn, List.of()));
    int next = 0;
    for (int size : groups.rows()) {
      List<Block.Row> group = table.body().subList(next, next + size);
      section(
          "tbody",
          group,
          row -> cells(table, row, cell -> SpanGroups.scopeOfRow(cell, screen ? size : 0), names));
      next += size;
    }
  }

  private void section(String name, List<Block.Row> rows, Consumer<Block.Row> cells) {
    if (rows.isEmpty()) return;
    out.element(name, () -> rows.forEach(row -> row(row, cells)));
  }

  private void row(Block.Row row, Consumer<Block.Row> cells) {
    out.at(row.span());
    Map<String, String> kind = isHeading(row) ? Map.of("class", "row-heading") : Map.of();
    out.element("tr", kind, () -> cells.accept(row));
  }

  /** Says something in its first cell alone, for the rows below it. */
  private static boolean isHeading(Block.Row row) {
    return row.cells().size() > 1
        && !row.cells().get(0).blocks().isEmpty()
        && row.cells().stream().skip(1).allMatch(cell -> cell.blocks().isEmpty());
  }

  private void cells(
      Block.Table table, Block.Row row, Function<Block.Cell, String> scope, List<String> names) {
    int column = 0;
    for (Block.Cell cell : row.cells()) {
      Block.Alignment ofColumn =
          column < table.columns().size() ? table.columns().get(column) : Block.Alignment.NONE;
      Optional<Figures> figures = Figures.in(table, column);
      if (figures.isPresent()) ofColumn = Block.Alignment.RIGHT;
      Block.Alignment alignment =
          cell.alignment() == Block.Alignment.NONE ? ofColumn : cell.alignment();
      // A header cell that says nothing names nothing: screen readers would announce it in vain.
      boolean header = cell.header() && !cell.blocks().isEmpty();
      out.at(cell.span());
      Map<String, String> attributes =
          attributes(
              cell,
              alignment,
              header ? scope.apply(cell) : "",
              cell.header() ? "" : figures.map(one -> one.kind(cell)).orElse(""));
      if (column < names.size()) attributes.put("data-label", names.get(column));
      out.element(header ? "th" : "td", attributes, () -> blocks.content(cell.blocks()));
      column += cell.columns();
    }
  }

  private static Map<String, String> attributes(
      Block.Cell cell, Block.Alignment alignment, String scope, String figure) {
    String kind =
        alignment == Block.Alignment.NONE
            ? ""
            : "align-" + alignment.name().toLowerCase(Locale.ROOT);
    Map<String, String> attributes = new TreeMap<>(AttributeMap.of(Attributes.NONE, kind, figure));
    if (!scope.isEmpty()) attributes.put("scope", scope);
    if (cell.columns() > 1) attributes.put("colspan", String.valueOf(cell.columns()));
    if (cell.rows() > 1) attributes.put("rowspan", String.valueOf(cell.rows()));
    return attributes;
  }
}
