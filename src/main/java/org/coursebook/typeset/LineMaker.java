package org.coursebook.typeset;

import java.util.ArrayList;
import java.util.List;

/** Makes lines of the stops that were chosen for them. */
final class LineMaker {
  /** A line that would need wider spaces is left ragged: it would look worse than a short one. */
  private static final double WIDEST = 4;

  private static final double NEARLY_FULL = 1;
  private static final double FILLED_BY = 0.25;

  private final FlatText text;
  private final List<Stop> stops;
  private final Paragraph paragraph;
  private final Setting setting;
  private final Demerits demerits;

  LineMaker(FlatText text, List<Stop> stops, Paragraph paragraph, Setting setting) {
    this.text = text;
    this.stops = stops;
    this.paragraph = paragraph;
    this.setting = setting;
    this.demerits = new Demerits(setting, paragraph);
  }

  /**
   * The lines between stops.
   *
   * @param firstLine how many lines of the paragraph stand before them
   * @param last whether they end the paragraph
   */
  List<Line> lines(List<Integer> path, int firstLine, boolean last) {
    List<Line> lines = new ArrayList<>(path.size());
    for (int i = 1; i < path.size(); i++) {
      Stop from = stops.get(path.get(i - 1));
      Stop to = stops.get(path.get(i));
      double width = paragraph.width(firstLine + i - 1);
      lines.add(line(from, to, width, last && i == path.size() - 1));
    }
    return lines;
  }

  private Line line(Stop from, Stop to, double width, boolean last) {
    double gap = width - demerits.natural(from, to);
    double spaces = Demerits.spaces(from, to);
    double letters = letters(from, to, gap, spaces);
    double gapOfSpaces = gap - letters * Demerits.width(from, to);
    double stretch = spaces > 0 ? stretch(from, to, gap, gapOfSpaces / spaces) : 0;
    double rest = gapOfSpaces - stretch * spaces;
    int count = count(from.at().next(), to.at().end());
    boolean full = setting.justified() && !to.isLast();
    return new Line(
        pieces(from.at().next(), to.at().end()),
        count == 0 ? 0 : stretch * spaces / count,
        stretch,
        to.at().ending() == Ending.PARTED,
        from.hangLeft(),
        full ? to.hangRight() : 0,
        last,
        rest < -1e-6 ? -rest : 0,
        letters,
        to.at().ending() == Ending.ANYWHERE);
  }

  /** By what part its letters are wider: they give as much of what they can as the spaces do. */
  private double letters(Stop from, Stop to, double gap, double spaces) {
    double room = demerits.letters(from, to);
    if (room == 0 || (gap > 0 && (to.isLast() || demerits.isWithoutSpaces(from, to)))) return 0;
    double give = gap < 0 ? Demerits.SHRINK : Demerits.STRETCH;
    double ratio = gap / (give * spaces + room);
    return Math.max(-1, Math.min(1, ratio)) * setting.letters();
  }

  /** By what part the spaces of a line are to be wider. */
  private double stretch(Stop from, Stop to, double gap, double wanted) {
    if (!setting.justified()) return 0;
    if (wanted < 0) return Math.max(wanted, -Demerits.SHRINK);
    if (to.isLast()) {
      boolean nearly = gap <= NEARLY_FULL * paragraph.em() && wanted <= FILLED_BY;
      return nearly ? wanted : 0;
    }
    return wanted > WIDEST || demerits.isWithoutSpaces(from, to) ? 0 : wanted;
  }

  private int count(int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      if (Signs.stretches(text.at(i))) count++;
    }
    return count;
  }

  private List<Piece> pieces(int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    int at = start;
    while (at < end) {
      int run = text.runAt(at);
      int stop = Math.min(end, text.end(run));
      pieces.add(new Piece(run, at - text.start(run), stop - text.start(run)));
      at = stop;
    }
    return pieces;
  }
}
