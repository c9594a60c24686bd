package org.coursebook.pdf;

import java.util.ArrayList;
import java.util.List;
import org.coursebook.typeset.Line;
import org.coursebook.typeset.Paragraph;
import org.coursebook.typeset.Piece;
import org.coursebook.typeset.Run;
import org.coursebook.typeset.Setting;
import org.coursebook.typeset.TotalFit;

/** A paragraph whose first line has a look of its own, such as small capitals. */
final class FirstLine {
  /** Spaces wider than by this part look worse than a parted word. */
  private static final double WIDEST = 0.5;

  private final Paragraph opening;
  private final List<Run> runs;
  private final Setting setting;

  /**
   * A paragraph.
   *
   * @param opening all of it in the look of its first line
   * @param runs all of it in the look of the other lines
   */
  FirstLine(Paragraph opening, List<Run> runs, Setting setting) {
    this.opening = opening;
    this.runs = runs;
    this.setting = setting;
  }

  /** The first line as it fits in its look, and the others as they fit best without it. */
  List<Line> lines() {
    List<Line> whole = TotalFit.lines(opening, setting.whole());
    if (whole.size() > 1 && whole.get(0).stretch() > WIDEST) {
      whole = TotalFit.lines(opening, setting);
    }
    if (whole.size() < 2 || whole.get(1).pieces().isEmpty()) return whole;
    Piece next = whole.get(1).pieces().get(0);
    List<Line> lines = new ArrayList<>(whole.subList(0, 1));
    Paragraph rest = new Paragraph(from(next), opening.measure(), 0, List.of());
    TotalFit.lines(rest, setting).forEach(line -> lines.add(moved(line, next)));
    return lines;
  }

  /** The runs without what stands before a piece. */
  private List<Run> from(Piece piece) {
    List<Run> rest = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (i < piece.run()) rest.add(with(run, "", 0));
      else if (i == piece.run()) rest.add(with(run, run.text().substring(piece.start()), 0));
      else rest.add(run);
    }
    return rest;
  }

  private static Run with(Run run, String text, double before) {
    double after = text.isEmpty() ? 0 : run.after();
    return new Run(text, run.language(), run.hyphenate(), before, after, run.em(), run.measure());
  }

  private static Line moved(Line line, Piece by) {
    List<Piece> pieces =
        line.pieces().stream()
            .map(
                piece ->
                    piece.run() == by.run()
                        ? new Piece(
                            piece.run(), piece.start() + by.start(), piece.end() + by.start())
                        : piece)
            .toList();
    return new Line(
        pieces,
        line.extra(),
        line.stretch(),
        line.hyphen(),
        line.hangLeft(),
        line.hangRight(),
        line.last(),
        line.overfull(),
        line.letters(),
        line.torn());
  }
}
