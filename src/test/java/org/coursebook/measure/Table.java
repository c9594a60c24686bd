package org.coursebook.measure;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** What is measured in a PDF, as rows of a table in the order of their making. */
final class Table {
  private final Map<String, String> rows = new LinkedHashMap<>();

  private Table() {}

  static Map<String, String> of(Measured book) {
    Table table = new Table();
    table.put("pages", book.pages());
    table.addColumn("text", book.text());
    table.addColumn("notes", book.notes());
    table.addPages(book.whole());
    table.put("ligatures", book.ligatures());
    return table.rows;
  }

  private void addColumn(String name, LineCount count) {
    put(name + ", lines", count.lines());
    put(name + ": size, leading, measure in pt", describe(count.column()));
    put(name + ": lines but for the last of paragraphs", count.innerLines());
    put(name + ": of these, justified", count.justified().size());
    putLines(
        name + ": word spaces over 1.5 of the natural", count, line -> count.stretch(line) > 1.5);
    putLines(name + ": word spaces over 2.0", count, line -> count.stretch(line) > 2);
    putLines(name + ": word spaces under 0.75", count, line -> count.stretch(line) < 0.75);
    putLines(name + ": letters spaced by 1 % of an em", count, line -> line.letterSpacing() > 0.01);
    put(name + ": lines left short", count.leftShort().size());
    put(name + ": lines sticking out", count.overfull().size());
    Rivers rivers = count.rivers();
    put(name + ": rivers of 3 lines, per 1,000", perThousand(rivers.atLeastThree(), count.lines()));
    put(name + ": rivers of 4 lines, per 1,000", perThousand(rivers.atLeastFour(), count.lines()));
    put(name + ": lines ending with a hyphen", share(count.hyphenated(), count.innerLines()));
    put(name + ": 3 hyphens in a row", count.ladders(3));
    put(name + ": widows", count.widows());
    put(name + ": orphans", count.orphans());
    put(name + ": broken contractions", count.brokenContractions().size());
    put(name + ": initials parted", count.partedInitials().size());
    put(name + ": lines begun with punctuation or a call", count.badBeginnings().size());
    put(name + ": last lines of one short word", count.shortEndings().size());
    put(name + ": last lines under two indents", count.fragments().size());
  }

  private void addPages(PageCount count) {
    put("headings at a page's foot", count.strandedHeadings().size());
    put("pages that the text goes on from", count.full().size());
    put("of these, 2 lines or more too short", count.leftShort().size());
    put("facing pages whose feet are level", count.equalFeet() + " of " + count.facingPairs());
    put("facing pages whose text ends level", count.equalTextFeet() + " of " + count.textPairs());
    put("lines of text on one grid", percent(count.inRegister()));
  }

  private void put(String row, Object value) {
    rows.put(row, String.valueOf(value));
  }

  private void putLines(String row, LineCount count, Predicate<Line> holds) {
    long found = count.justified().stream().filter(holds).count();
    put(row, share(found, count.justified().size()));
  }

  private static String describe(Column column) {
    double measure = column.rights().get(0) - column.lefts().get(0);
    return format("%.2f, %.2f, %.1f", column.size(), column.leading(), measure);
  }

  private static String share(long count, int of) {
    return count + " (" + percent((double) count / Math.max(1, of)) + ")";
  }

  private static String perThousand(int count, int of) {
    return format("%.1f", 1000.0 * count / Math.max(1, of));
  }

  private static String percent(double share) {
    return format("%.2f %%", 100 * share);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
