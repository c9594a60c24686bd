package org.coursebook.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.coursebook.book.Block;
import org.coursebook.book.TreeMapper;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;

/**
 * Reports tables in which nothing names the columns or the rows: who hears them cell by cell can't
 * tell what a cell is about. A single row or column is read like any list, and what stands in an
 * alert is mostly set side by side for its looks.
 */
final class HeadlessTables extends TreeMapper {
  private final Problems problems;

  HeadlessTables(Problems problems) {
    this.problems = problems;
  }

  @Override
  public List<Block> table(Block.Table table) {
    if (isGrid(table) && cells(table).noneMatch(HeadlessTables::isHeader)) {
      problems.report(
          Code.TABLE_WITHOUT_HEADERS,
          table.span(),
          "nothing in this table says what its columns or rows are",
          "name the columns in its first line, above the dashes; in HTML, write a name as `<th>`");
    }
    return super.table(table);
  }

  @Override
  public List<Block> alert(Block.Alert alert) {
    return List.of(alert);
  }

  private static boolean isGrid(Block.Table table) {
    long rows = Stream.concat(table.head().stream(), table.body().stream()).count();
    return rows > 1 && table.columns().size() > 1;
  }

  private static Stream<Block.Cell> cells(Block.Table table) {
    return Stream.concat(table.head().stream(), table.body().stream())
        .flatMap(row -> row.cells().stream());
  }

  /** A header cell that says nothing names nothing. */
  private static boolean isHeader(Block.Cell cell) {
    return cell.header() && !cell.blocks().isEmpty();
  }
}
