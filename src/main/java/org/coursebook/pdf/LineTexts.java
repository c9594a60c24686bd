package org.coursebook.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coursebook.typeset.Line;
import org.coursebook.typeset.Piece;
import org.coursebook.typeset.Run;
import org.coursebook.typeset.Signs;

/**
 * Writes chosen lines into the texts of a passage: every word space in the width that its line
 * gives it, a hyphen where a word is parted, and a line feed where a line ends.
 */
final class LineTexts {
  /** The engine rounds each stretch of text up; this much of an em is more than that can make. */
  private static final int SLACK = 40;

  private final Passage passage;
  private final Optional<Crossing> crossing;
  private List<Run> runs;
  private final List<StringBuilder> texts = new ArrayList<>();

  /** What rounding has left over of the spaces so far, in thousandths of an em. */
  private double remainder;

  /** The run that was written into last. */
  private int latest;

  /**
   * The texts of a passage.
   *
   * @param crossing which way its words run, if not all from left to right
   */
  LineTexts(Passage passage, List<Run> runs, Optional<Crossing> crossing) {
    this.passage = passage;
    this.crossing = crossing;
    this.runs = runs;
    for (int i = 0; i < runs.size(); i++) texts.add(new StringBuilder());
  }

  /**
   * The texts, once all lines are written into them.
   *
   * @param first the runs in the look that they have on the first line
   */
  List<String> of(List<Line> lines, List<Run> first) {
    List<Run> others = runs;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      runs = i == 0 ? first : others;
      if (!line.pieces().isEmpty()) write(line);
      if (i + 1 < lines.size()) end(line, lines.get(i + 1));
    }
    return texts.stream().map(StringBuilder::toString).toList();
  }

  private void write(Line line) {
    remainder = 0;
    Piece first = line.pieces().get(0);
    int letters = Spacing.letters((int) Math.round(line.letters() * 10_000));
    for (Piece piece : line.pieces()) {
      if (line.letters() != 0) texts.get(piece.run()).appendCodePoint(letters);
      if (piece.equals(first)) kern(first.run(), -line.hangLeft());
      if (crossing.isEmpty()) texts.get(piece.run()).append(set(piece, line.extra()));
    }
    crossing.ifPresent(ways -> write(ways.parts(line.pieces()), line));
    int last = lastRun(line);
    StringBuilder text = texts.get(last);
    if (line.hyphen()) text.appendCodePoint(Spacing.HYPHEN);
    // The engine is to find that the line fits, whatever it is.
    kern(last, -line.hangRight() - line.overfull());
    text.appendCodePoint(Spacing.kern(-SLACK));
    latest = last;
  }

  private static int lastRun(Line line) {
    return line.pieces().get(line.pieces().size() - 1).run();
  }

  /** Writes parts in the order in which they are read, each shifted to where it is seen. */
  private void write(List<Crossing.Part> parts, Line line) {
    String letters = Character.toString(Spacing.letters((int) Math.round(line.letters() * 10_000)));
    List<String> set = new ArrayList<>();
    double[] widths = new double[parts.size()];
    for (Crossing.Part part : parts) {
      String words = set(part.piece(), line.extra());
      String turned = part.isToTheLeft() ? Spacing.toTheLeft(words) : words;
      widths[set.size()] = runs.get(part.piece().run()).measure().width(letters + turned);
      set.add(turned);
    }
    double[] shifts = Crossing.shifts(parts, widths);
    for (int i = 0; i < shifts.length; i++) {
      int run = parts.get(i).piece().run();
      kern(run, shifts[i]);
      texts.get(run).append(set.get(i));
      kern(run, -shifts[i]);
    }
  }

  private String set(Piece piece, double extra) {
    Run run = runs.get(piece.run());
    StringBuilder text = new StringBuilder();
    for (int i = piece.start(); i < piece.end(); i++) {
      char c = run.text().charAt(i);
      if (Signs.stretches(c)) text.appendCodePoint(space(run, extra));
      else if (!Signs.isInvisible(c)) text.append(c);
    }
    return text.toString();
  }

  private int space(Run run, double extra) {
    double wanted = (run.measure().width(" ") + extra) / run.em() * 1000 + remainder;
    int width = (int) Math.round(wanted);
    remainder = wanted - width;
    return Spacing.space(width);
  }

  private void kern(int run, double width) {
    long most = 2000;
    long rest = Math.round(width / runs.get(run).em() * 1000);
    for (; Math.abs(rest) > most; rest -= Long.signum(rest) * most) {
      texts.get(run).appendCodePoint(Spacing.kern((int) (Long.signum(rest) * most)));
    }
    if (rest != 0) texts.get(run).appendCodePoint(Spacing.kern((int) rest));
  }

  /** Ends a line, behind the notes that are called in it: the engine keeps those with the line. */
  private void end(Line line, Line next) {
    int run = latest;
    int following = next.pieces().isEmpty() ? runs.size() : next.pieces().get(0).run();
    // Whoever copies or listens is to find a space between the words.
    if (isSpaced(line, next)) texts.get(run).appendCodePoint(Spacing.space(0));
    int place = run;
    for (int i = run + 1; i < following; i++) {
      if (passage.boxes().get(i).hasFootnote()) place = i;
    }
    texts.get(place).append('\n');
    latest = place;
  }

  private boolean isSpaced(Line line, Line next) {
    if (line.pieces().isEmpty()) return false;
    if (next.pieces().isEmpty()) return true;
    Piece last = line.pieces().get(line.pieces().size() - 1);
    Piece first = next.pieces().get(0);
    if (last.run() == first.run()) return last.end() < first.start();
    StringBuilder between = new StringBuilder(runs.get(last.run()).text().substring(last.end()));
    for (int run = last.run() + 1; run < first.run(); run++) between.append(runs.get(run).text());
    between.append(runs.get(first.run()).text(), 0, first.start());
    return between.chars().anyMatch(c -> c == ' ' || c == '\n');
  }
}
