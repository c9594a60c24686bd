package org.coursebook.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A page without its running head and its number: what stands in the text block, and the notes at
 * its foot.
 */
record PageText(int page, List<Line> body, List<Line> notes) {
  /** Type is a note's if it is smaller than running text by at least this and at most that. */
  private static final double SMALL = 0.95;

  private static final double SMALLEST = 0.7;

  PageText {
    body = List.copyOf(body);
    notes = List.copyOf(notes);
  }

  /** The lowest baseline of text and notes. */
  double foot() {
    return Stream.of(body, notes)
        .flatMap(Collection::stream)
        .mapToDouble(Line::baseline)
        .max()
        .orElse(0);
  }

  /** Takes pages apart, given the column of the running text. */
  static List<PageText> in(List<List<Line>> pages, Column text) {
    double top = top(pages, text);
    Function<List<Line>, PageText> take = lines -> take(lines, text, top);
    return pages.stream().map(take).toList();
  }

  /** The highest baseline of running text; what stands clearly above it is a running head. */
  private static double top(List<List<Line>> pages, Column text) {
    Tally firsts = new Tally(0.5);
    for (List<Line> lines : pages) {
      lines.stream()
          .filter(text::holds)
          .mapToDouble(Line::baseline)
          .findFirst()
          .ifPresent(firsts::add);
    }
    return firsts.mode(0);
  }

  private static PageText take(List<Line> lines, Column text, double top) {
    List<Line> body = new ArrayList<>(lines);
    body.removeIf(line -> line.baseline() < top - 0.5 * text.leading());
    int last = body.size() - 1;
    if (last >= 0 && body.get(last).text().matches("[0-9ivxlc]{1,5}")) body.remove(last);
    int first = firstNote(body, text);
    int page = lines.isEmpty() ? 0 : lines.get(0).page();
    return new PageText(page, body.subList(0, first), body.subList(first, body.size()));
  }

  /**
   * Notes are the lines at the foot in one smaller size and one pitch; the rows of a table stand
   * further apart.
   */
  private static int firstNote(List<Line> lines, Column text) {
    int first = lines.size();
    while (first > 0 && isNote(lines, first - 1, text)) first--;
    return first;
  }

  private static boolean isNote(List<Line> lines, int at, Column text) {
    Line line = lines.get(at);
    boolean small =
        line.size() < SMALL * text.size() && line.size() > SMALLEST * text.size() && !line.isCell();
    if (!small || at + 1 == lines.size()) return small;
    Line below = lines.get(at + 1);
    return Column.hasSize(below, line.size())
        && below.baseline() - line.baseline() < 1.32 * line.size();
  }
}
