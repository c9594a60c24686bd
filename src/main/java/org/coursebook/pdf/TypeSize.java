package org.coursebook.pdf;

import org.coursebook.book.Look;
import org.coursebook.book.Paper;
import org.coursebook.book.Printing;

/**
 * The type of the running text.
 *
 * @param points its size
 * @param leading from one baseline to the next, in points
 * @param measure how long a line may be, in sizes of the type
 */
record TypeSize(double points, double leading, double measure) {
  /** The engine counts in dots; a leading of an even number of them keeps lines on the grid. */
  private static final double DOTS_PER_POINT = 80 / 3.0;

  /** A line of 65 to 70 characters of the book face; Lexend is wider. */
  private static final double MEASURE = 26;

  private static final double WIDE_MEASURE = 34;

  /** What of a page's width lines of the full measure may take before the type shrinks. */
  private static final double COMFORTABLE = 0.74;

  private static final double SMALLEST = 9.5;
  private static final double LARGEST = 14;
  private static final double SMALLEST_DYSLEXIA = 12;
  private static final double LARGE_PRINT = 18;
  private static final double LEAST_LARGE_PRINT = 16;

  /** Below this width, in millimetres, large print has too few words in a line. */
  private static final double NARROW = 130;

  static TypeSize of(Printing printing) {
    Paper paper = printing.paper();
    boolean dyslexia = printing.looks().contains(Look.DYSLEXIA);
    boolean large = printing.looks().contains(Look.LARGE_PRINT);
    double points = large ? largePrint(paper, dyslexia) : suiting(paper);
    if (dyslexia) points = Math.max(points, SMALLEST_DYSLEXIA);
    double leading = dyslexia ? 1.5 : large ? 1.4 : 14 / 11.0;
    return new TypeSize(points, onGrid(points * leading), dyslexia ? WIDE_MEASURE : MEASURE);
  }

  /** Lexend's letters are as large at 16 points as the book face's at 20. */
  private static double largePrint(Paper paper, boolean dyslexia) {
    return dyslexia || paper.width() < NARROW ? LEAST_LARGE_PRINT : LARGE_PRINT;
  }

  /** Grows with the root of the width, so that a wide page gets margins rather than shouts. */
  private static double suiting(Paper paper) {
    double points = 11 * Math.sqrt(paper.width() / Paper.A5.width());
    points = Math.min(points, paper.width() / 25.4 * 72 * COMFORTABLE / MEASURE);
    return Math.round(Math.max(SMALLEST, Math.min(points, LARGEST)) * 4) / 4.0;
  }

  private static double onGrid(double leading) {
    return (Math.round(leading * DOTS_PER_POINT / 2) * 2 + 0.02) / DOTS_PER_POINT;
  }
}
