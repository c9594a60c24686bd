package org.coursebook.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Where the lines of running text, or of the notes, stand: their size and pitch, and their edges on
 * right-hand and left-hand pages, all found by what is met most often.
 *
 * @param lefts the left edge on right-hand pages and on left-hand pages
 */
record Column(double size, double leading, double indent, List<Double> lefts, List<Double> rights) {
  /** How far punctuation may hang out on a side, in parts of the size. */
  private static final double HANG = 0.55;

  private static final double TOLERANCE = 0.15;

  /** The column that most of some lines stand in. */
  static Column of(double size, List<Line> lines) {
    List<Line> own = ofSize(size, lines);
    return between(edges(own, Line::left), edges(own, Line::right), size, own);
  }

  /** The column of notes, between the same edges as the running text. */
  Column ofNotes(double noteSize, List<Line> lines) {
    return between(lefts, rights, noteSize, ofSize(noteSize, lines));
  }

  private static Column between(
      List<Double> lefts, List<Double> rights, double size, List<Line> lines) {
    return new Column(size, leading(lines), indent(lines, size, lefts), lefts, rights);
  }

  private static List<Line> ofSize(double size, List<Line> lines) {
    return lines.stream().filter(line -> hasSize(line, size)).toList();
  }

  private static List<Double> edges(List<Line> lines, ToDoubleFunction<Line> edge) {
    return Stream.of(0, 1)
        .map(side -> Tally.mode(0.25, onSide(lines, side).mapToDouble(edge), 0))
        .toList();
  }

  private static Stream<Line> onSide(List<Line> lines, int side) {
    return lines.stream().filter(line -> line.page() % 2 == side);
  }

  private static double leading(List<Line> lines) {
    Tally pitches = new Tally(0.05);
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).page() != lines.get(i - 1).page()) continue;
      double pitch = lines.get(i).baseline() - lines.get(i - 1).baseline();
      if (pitch > 0.5) pitches.add(pitch);
    }
    return pitches.mode(1.25 * lines.stream().mapToDouble(Line::size).findFirst().orElse(10));
  }

  private static double indent(List<Line> lines, double size, List<Double> lefts) {
    Tally indents = new Tally(0.25);
    for (int i = 0; i + 1 < lines.size(); i++) {
      double left = lefts.get(lines.get(i).page() % 2);
      double indent = lines.get(i).left() - left;
      boolean before = lines.get(i).page() == lines.get(i + 1).page();
      boolean flush = Math.abs(lines.get(i + 1).left() - left) < TOLERANCE * size;
      if (before && flush && indent > 0.6 * size && indent < 3 * size) indents.add(indent);
    }
    return indents.mode(0);
  }

  static boolean hasSize(Line line, double size) {
    return Math.abs(line.size() - size) < 0.02 * size;
  }

  /** Whether a line is one of this column's, at its edge or indented. */
  boolean holds(Line line) {
    boolean contents = line.text().matches(".*(\\.{4}|(\\. ){3}).*");
    return hasSize(line, size)
        && !line.isCell()
        && !contents
        && !line.isHeavy()
        && (isFlush(line) || isIndented(line));
  }

  boolean isFlush(Line line) {
    return isAt(line, 0);
  }

  boolean isIndented(Line line) {
    return indent > 0 && isAt(line, indent);
  }

  private boolean isAt(Line line, double edge) {
    double distance = line.left() - lefts.get(line.page() % 2) - edge;
    return distance > -Math.min(HANG, 0.4 * indent / size + 0.2) * size
        && distance < TOLERANCE * size;
  }

  /** Whether a line reaches the right edge. */
  boolean isFull(Line line) {
    return line.right() > rights.get(line.page() % 2) - TOLERANCE * size;
  }

  /** Whether a line sticks out by more than hanging punctuation does. */
  boolean isOverfull(Line line) {
    return line.right() > rights.get(line.page() % 2) + HANG * size;
  }
}
