package org.coursebook.xhtml;

import java.util.ArrayList;
import java.util.List;
import org.coursebook.book.Block;

/**
 * The groups of columns and of rows that spanning headers name, so that each can say that it stands
 * for all of its group (HTML, "Forming relationships between data cells and header cells").
 *
 * @param columns how many columns each group has; none if no header spans several
 * @param rows how many rows of the body each group has; one group if no header spans several
 */
record SpanGroups(List<Integer> columns, List<Integer> rows) {
  SpanGroups {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static SpanGroups of(Block.Table table) {
    return new SpanGroups(columns(table), rows(table.body()));
  }

  /** The groups that the first row names. */
  private static List<Integer> columns(Block.Table table) {
    if (table.head().isEmpty()) return List.of();
    List<Block.Cell> first = table.head().get(0).cells();
    boolean spanning = first.stream().anyMatch(cell -> cell.header() && cell.columns() > 1);
    return spanning ? first.stream().map(Block.Cell::columns).toList() : List.of();
  }

  private static List<Integer> rows(List<Block.Row> body) {
    List<Integer> sizes = new ArrayList<>();
    int plain = 0;
    for (int i = 0; i < body.size(); ) {
      int size = together(body.get(i));
      if (size == 1) {
        plain++;
        i++;
        continue;
      }
      if (plain > 0) sizes.add(plain);
      plain = 0;
      // A cell that leaves its group would be cut off.
      if (i + size > body.size() || leaves(body.subList(i, i + size))) return List.of(body.size());
      sizes.add(size);
      i += size;
    }
    if (plain > 0) sizes.add(plain);
    return sizes;
  }

  /** How many rows hang together with this one below it. */
  private static int together(Block.Row row) {
    return row.cells().stream().mapToInt(Block.Cell::rows).max().orElse(1);
  }

  private static boolean leaves(List<Block.Row> group) {
    for (int i = 0; i < group.size(); i++) {
      int last = i;
      if (group.get(i).cells().stream().anyMatch(cell -> last + cell.rows() > group.size())) {
        return true;
      }
    }
    return false;
  }

  /** What a header of the first row names. */
  String scopeOfColumn(Block.Cell cell) {
    return !columns.isEmpty() && cell.columns() > 1 ? "colgroup" : "col";
  }

  /** What the first cell of a row names; the group is the one that begins with its row. */
  static String scopeOfRow(Block.Cell cell, int group) {
    return cell.rows() > 1 && cell.rows() == group ? "rowgroup" : "row";
  }
}
