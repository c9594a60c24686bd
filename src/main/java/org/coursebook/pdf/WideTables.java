package org.coursebook.pdf;

import static org.coursebook.diagnostic.Code.PAGE_OVERFLOW;
import static org.coursebook.diagnostic.Code.TABLE_TOO_WIDE;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.Box;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds tables that are still too wide when {@link Fitting} has done all it can. */
final class WideTables implements LayoutCheck {
  private static final int QUOTED = 30;

  private final LayoutReport report;
  private final double margin;
  private double right;
  private double measure;

  /**
   * Reports such tables.
   *
   * @param margin the narrowest margin at a side, as a part of the measure
   */
  WideTables(LayoutReport report, double margin) {
    this.report = report;
    this.margin = margin;
  }

  @Override
  public void section(Box section) {
    measure = section.getContentWidth();
    right = section.getAbsX() + measure;
  }

  @Override
  public void table(TableBox table) {
    Element element = table.getElement();
    double excess = table.getAbsX() + table.getWidth() - right;
    if (element == null || excess <= measure * Overflow.ALLOWANCE) return;
    boolean lost = excess > measure * margin;
    String by = LayoutReport.number(report.millimetres(excess)) + " mm";
    report.report(
        lost ? PAGE_OVERFLOW : TABLE_TOO_WIDE,
        report.place(table),
        table.getAbsY(),
        "the table that begins with `"
            + cells(element)
            + "` is wider than the text by "
            + by
            + (lost ? " and would be cut off" : ""),
        "part it into two tables, exchange rows and columns, or build with a larger `--paper`");
  }

  private static String cells(Element table) {
    NodeList rows = table.getElementsByTagName("tr");
    StringBuilder cells = new StringBuilder();
    @Nullable Node cell = rows.getLength() == 0 ? null : rows.item(0).getFirstChild();
    for (; cell != null && cells.length() <= QUOTED; cell = cell.getNextSibling()) {
      if (cells.length() > 0) cells.append(" | ");
      cells.append(LineReader.plain(cell.getTextContent()).strip());
    }
    return cells.length() <= QUOTED ? cells.toString() : cells.substring(0, QUOTED).strip() + " …";
  }
}
