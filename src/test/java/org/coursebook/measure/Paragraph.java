package org.coursebook.measure;

import java.util.ArrayList;
import java.util.List;

/** The lines of one paragraph of running text, or of a note. */
record Paragraph(List<Line> lines) {
  Paragraph {
    lines = List.copyOf(lines);
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  List<Line> allButLast() {
    return lines.subList(0, lines.size() - 1);
  }

  /** The lines on each page that the paragraph stands on. */
  List<List<Line>> byPage() {
    List<List<Line>> parts = new ArrayList<>();
    int page = -1;
    for (Line line : lines) {
      if (line.page() != page) parts.add(new ArrayList<>());
      parts.get(parts.size() - 1).add(line);
      page = line.page();
    }
    return parts;
  }

  /**
   * Takes lines apart into paragraphs. A new one begins with an indent, after more than a line's
   * pitch, after anything that isn't of the column, and on a new page after a line that is short.
   */
  static List<Paragraph> in(Column column, List<Line> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : lines) {
      boolean ours = column.holds(line);
      if (!open.isEmpty() && (!ours || begins(column, open.get(open.size() - 1), line))) {
        paragraphs.add(new Paragraph(open));
        open.clear();
      }
      if (ours) open.add(line);
    }
    if (!open.isEmpty()) paragraphs.add(new Paragraph(open));
    return paragraphs;
  }

  private static boolean begins(Column column, Line former, Line line) {
    if (column.isIndented(line)) return true;
    if (former.page() != line.page()) return !column.isFull(former);
    return line.baseline() - former.baseline() > 1.2 * column.leading();
  }
}
