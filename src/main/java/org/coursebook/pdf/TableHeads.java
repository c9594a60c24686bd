package org.coursebook.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.ContentLimit;
import com.openhtmltopdf.render.ContentLimitContainer;

/**
 * Sees to it that a table that goes on has its head on every page. If a row was sent to a page
 * because it must not end the one before, the engine puts the row's box at the very top and its
 * words below the room for the head; but the head goes above the box, off the page, and is painted
 * twice where the table begins.
 */
final class TableHeads implements LayoutCheck {
  private final PagePlan plan;

  TableHeads(PagePlan plan) {
    this.plan = plan;
  }

  @Override
  public void table(TableBox table) {
    if (table.getChildCount() == 0) return;
    if (!(table.getChild(0) instanceof TableSectionBox head) || !head.isHeader()) return;
    for (Box section : table.getChildren()) {
      for (Box row : section.getChildren()) {
        if (section != head && row instanceof TableRowBox one) lower(one, head);
      }
    }
  }

  private void lower(TableRowBox row, TableSectionBox head) {
    ContentLimitContainer own = row.getContentLimitContainer();
    if (own == null || own.getParent() == null) return;
    int page = plan.pageAt(row.getAbsY());
    ContentLimit limit = own.getParent().getContentLimit(page);
    boolean goesOn = page > own.getParent().getInitialPageNo();
    if (goesOn && limit != null && limit.getTop() == plan.topOf(page)) {
      limit.setTop(limit.getTop() + head.getReservedHeight());
    }
  }
}
