package org.coursebook.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts a page's glyphs together into lines, from the top to the foot. */
final class LineReader {
  /** A wider gap, in parts of the size, parts a table's cells. */
  private static final double CELL = 2.2;

  private final int page;
  private final List<List<Glyph>> rows = new ArrayList<>();

  private LineReader(int page) {
    this.page = page;
  }

  static List<Line> read(int page, List<Glyph> glyphs) {
    LineReader reader = new LineReader(page);
    glyphs.stream()
        .sorted(Comparator.comparingDouble(Glyph::baseline))
        .forEachOrdered(reader::addToRow);
    reader.joinRaised();
    List<Line> lines = new ArrayList<>();
    reader.rows.forEach(row -> reader.cut(row, lines));
    lines.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::left));
    return lines;
  }

  private void addToRow(Glyph glyph) {
    boolean begins =
        rows.isEmpty() || glyph.baseline() - rows.get(rows.size() - 1).get(0).baseline() > 0.25;
    if (begins) rows.add(new ArrayList<>());
    rows.get(rows.size() - 1).add(glyph);
  }

  /** Note calls, indices and the like go to the line that they belong to. */
  private void joinRaised() {
    for (int i = 0; i < rows.size(); i++) {
      List<Glyph> row = rows.get(i);
      if (i + 1 < rows.size() && isBeside(row, rows.get(i + 1))) {
        rows.get(i + 1).addAll(row);
        rows.remove(i--);
      } else if (i > 0 && isBeside(row, rows.get(i - 1))) {
        rows.get(i - 1).addAll(row);
        rows.remove(i--);
      }
    }
  }

  private static boolean isBeside(List<Glyph> small, List<Glyph> large) {
    double size = size(large);
    double distance = Math.abs(baseline(large) - baseline(small));
    return size(small) < 0.85 * size && distance < 0.55 * size;
  }

  private static double size(List<Glyph> row) {
    return row.stream().mapToDouble(Glyph::size).max().orElseThrow();
  }

  private static double baseline(List<Glyph> row) {
    double size = size(row);
    return row.stream()
        .filter(glyph -> glyph.size() == size)
        .mapToDouble(Glyph::baseline)
        .findFirst()
        .orElseThrow();
  }

  private void cut(List<Glyph> row, List<Line> lines) {
    double baseline = baseline(row);
    double size = size(row);
    row.sort(Comparator.comparingDouble(Glyph::left));
    List<List<Glyph>> parts = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (Glyph glyph : row) {
      if (glyph.isSpace()) {
        if (!parts.isEmpty()) parts.get(parts.size() - 1).add(glyph);
        continue;
      }
      if (glyph.left() - end > CELL * size) parts.add(new ArrayList<>());
      parts.get(parts.size() - 1).add(glyph);
      end = glyph.right();
    }
    for (List<Glyph> part : parts) {
      while (part.get(part.size() - 1).isSpace()) part.remove(part.size() - 1);
      lines.add(new Line(page, baseline, size, part, parts.size() > 1));
    }
  }
}
