package org.coursebook.typeset;

/**
 * What a way of breaking a paragraph costs, after D. E. Knuth and M. F. Plass, "Breaking Paragraphs
 * into Lines" (1981): the badness of each line by the cube of how far its spaces are stretched, and
 * what neighbours do to each other.
 */
final class Demerits {
  /** How much a space may give or take: beyond the first a line is called stretched. */
  static final double STRETCH = 0.5;

  static final double SHRINK = 1.0 / 3;
  private static final double RAG = 0.25;
  private static final double EMERGENCY = 0.01;
  private static final double WORST = 1e5;
  private static final double LINE = 10;
  private static final double UNLIKE_NEIGHBOURS = 3_000;
  private static final double HYPHENS_IN_A_ROW = 5_000;
  private static final double LADDER = 1e8;
  private static final double HYPHEN_BEFORE_LAST = 5_000;
  private static final double FRAGMENT = 60_000;
  private static final double OVERFULL = 1e12;
  private static final double SHORTEST_LAST = 4;
  private static final double BEYOND_INDENT = 1.2;

  private final Setting setting;
  private final Paragraph paragraph;
  private final double em;

  Demerits(Setting setting, Paragraph paragraph) {
    this.setting = setting;
    this.paragraph = paragraph;
    this.em = paragraph.em();
  }

  /** The natural width of a line. */
  double natural(Stop from, Stop to) {
    double width = to.end().x() - from.start().x() - from.hangLeft();
    return setting.justified() && !to.isLast() ? width - to.hangRight() : width;
  }

  /**
   * How far a line is stretched: 1 is as far as it should be at the most, -1 as far as it can be
   * pressed together, less than that sticks out.
   */
  double ratio(Stop from, Stop to, double width, boolean emergency) {
    double gap = width - natural(from, to);
    double spaces = spaces(from, to);
    if (Math.abs(gap) < 1e-6) return 0;
    if (gap < 0) {
      double room = setting.justified() ? SHRINK * spaces + letters(from, to) : 0;
      return room > 0 ? gap / room : Double.NEGATIVE_INFINITY;
    }
    if (to.isLast()) return 0;
    double room = emergency ? EMERGENCY * em : 0;
    if (!setting.justified()) room = RAG * paragraph.measure();
    else if (isWithoutSpaces(from, to)) room += em;
    else room += STRETCH * spaces + letters(from, to);
    return room > 0 ? gap / room : Double.POSITIVE_INFINITY;
  }

  /** The natural width of the word spaces of a line. */
  static double spaces(Stop from, Stop to) {
    return to.end().spaces() - from.start().spaces();
  }

  /** How much the letters of a line may give or take. */
  double letters(Stop from, Stop to) {
    if (!setting.justified() || setting.letters() == 0) return 0;
    return setting.letters() * width(from, to);
  }

  /** The natural width of the letters of a line. */
  static double width(Stop from, Stop to) {
    return to.end().x() - from.start().x() - spaces(from, to);
  }

  /** Whether a line is mostly of a script without spaces, and may end a little early. */
  boolean isWithoutSpaces(Stop from, Stop to) {
    double ideographs = to.end().ideographs() - from.start().ideographs();
    return ideographs > 0 && ideographs * em > 4 * spaces(from, to);
  }

  static double badness(double ratio) {
    double size = Math.abs(ratio);
    double cube = 100 * size * size * size;
    return cube < WORST ? cube : WORST + size;
  }

  /** Tight, decent, loose or very loose. */
  int fitness(double ratio) {
    if (!setting.justified()) return 1;
    if (ratio < -0.5) return 0;
    if (ratio <= 0.5) return 1;
    return ratio <= 1 ? 2 : 3;
  }

  /** What a line costs by itself. */
  double ofLine(double ratio, Stop to) {
    double sum = LINE + badness(Math.max(ratio, -1));
    double penalty = to.at().penalty() * (setting.justified() ? 1 : 2);
    double overfull = ratio < -1 ? OVERFULL : 0;
    return sum * sum + penalty * penalty + overfull;
  }

  /**
   * What a line costs by its neighbour.
   *
   * @param ladder how many lines in a row end in a hyphen, this one being the last
   */
  double ofNeighbours(Stop from, Stop to, int fitnessBefore, int fitness, int ladder) {
    double sum = Math.abs(fitnessBefore - fitness) > 1 ? UNLIKE_NEIGHBOURS : 0;
    if (ladder > 1) sum += HYPHENS_IN_A_ROW;
    if (ladder > setting.hyphensInARow()) sum += LADDER;
    if (to.isLast() && from.looksParted()) sum += HYPHEN_BEFORE_LAST;
    return sum;
  }

  /** What the last line costs if it is a fragment that looks like a blank line. */
  double ofLast(Stop from, Stop to, boolean only) {
    return !only && isFragment(from, to) ? FRAGMENT : 0;
  }

  boolean isFragment(Stop from, Stop to) {
    if (!to.isLast()) return false;
    double width = to.end().x() - from.start().x();
    boolean oneWord = spaces(from, to) <= 0;
    return (oneWord && width < SHORTEST_LAST * em) || width < BEYOND_INDENT * paragraph.indent();
  }
}
