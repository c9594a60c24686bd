package org.coursebook.xhtml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coursebook.book.Block;
import org.coursebook.book.PlainText;

/**
 * A table that stays readable on a small screen. What doesn't fit there can be moved to the side if
 * it is short; a longer one must be parted by pages, so that its cells stand below each other where
 * lines are too short, each with the name of its column.
 */
record ScreenTable(Block.Table table, Optional<ColumnWidths> widths) {
  static ScreenTable of(Block.Table table) {
    return new ScreenTable(table, ColumnWidths.of(table).filter(known -> !known.isNarrow()));
  }

  MarkupBuilder write(MarkupBuilder out, LessonContext context, TableWriter tables) {
    if (widths.isEmpty()) return tables.write(table, List.of(), () -> {});
    if (widths.get().isToScroll()) {
      return out.element("div", region(context), () -> tables.write(table, List.of(), () -> {}));
    }
    return out.element(
        "div",
        Map.of("class", widths.get().fits()),
        () -> tables.write(table, names(), () -> columns(out, widths.get())));
  }

  /** Who has no finger moves it with the keys, and is told what it is. */
  private Map<String, String> region(LessonContext context) {
    String caption = PlainText.of(table.caption());
    String name = caption.isEmpty() ? context.labels().get("table") : caption;
    return Map.of("class", "scroll", "role", "region", "tabindex", "0", "aria-label", name);
  }

  private static void columns(MarkupBuilder out, ColumnWidths widths) {
    out.element(
        "colgroup",
        () -> {
          for (int share : widths.hundredths()) {
            out.empty("col", Map.of("style", "width: " + share + "%"));
          }
        });
  }

  /** The names of the columns, if one row gives them. */
  private List<String> names() {
    if (table.head().size() != 1) return List.of();
    return table.head().get(0).cells().stream().map(ScreenTable::name).toList();
  }

  private static String name(Block.Cell cell) {
    return cell.blocks().size() == 1 && cell.blocks().get(0) instanceof Block.Paragraph words
        ? PlainText.of(words.content())
        : "";
  }
}
