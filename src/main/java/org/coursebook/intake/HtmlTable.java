package org.coursebook.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The rows and cells of a table on a web page. */
final class HtmlTable {
  private static final Pattern SPAN_OF_ONE = Pattern.compile("\\s*1?\\s*");

  private final Element table;
  private final List<List<Element>> cells;

  HtmlTable(Element table) {
    this.table = table;
    this.cells =
        table.select("tr").stream().map(row -> List.<Element>copyOf(row.children())).toList();
  }

  List<List<Element>> cells() {
    return cells;
  }

  Optional<Element> caption() {
    return Optional.ofNullable(table.selectFirst("caption"));
  }

  /** Whether cells stand side by side, so that something is lost without rows and columns. */
  boolean isWide() {
    return cells.stream().anyMatch(row -> row.size() > 1);
  }

  /** Whether Markdown can hold it: a head, as many cells in every row, a line in every cell. */
  boolean isGrid() {
    return cells.size() > 1
        && cells.stream().mapToInt(List::size).distinct().count() == 1
        && !cells.get(0).isEmpty()
        && table.select("table").size() == 1
        && cells.stream().flatMap(List::stream).allMatch(HtmlTable::isPlain);
  }

  private static boolean isPlain(Element cell) {
    return SPAN_OF_ONE.matcher(cell.attr("colspan")).matches()
        && SPAN_OF_ONE.matcher(cell.attr("rowspan")).matches()
        && cell.select("ul, ol, pre, blockquote, h1, h2, h3, h4, h5, h6").isEmpty()
        && HtmlLines.of(cell).size() <= 1;
  }
}
