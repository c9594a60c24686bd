package org.coursebook.pdf;

import static org.coursebook.diagnostic.Code.PAGE_OVERFLOW;

import com.openhtmltopdf.render.Box;
import org.coursebook.diagnostic.Span;

/** Finds words that would be cut off; those of a table are the table's affair. */
final class OverfullLines implements LayoutCheck {
  /** In millimetres: what is hardly seen. */
  private static final double ALLOWANCE = 1.5;

  private final LayoutReport report;
  private final double margin;
  private double paperEdge = Double.MAX_VALUE;

  /**
   * Reports such words.
   *
   * @param margin the narrowest margin at a side, as a part of the measure
   */
  OverfullLines(LayoutReport report, double margin) {
    this.report = report;
    this.margin = margin;
  }

  @Override
  public void section(Box section) {
    paperEdge = section.getAbsX() + section.getContentWidth() * (1 + margin);
  }

  @Override
  public void passage(PrintedPassage passage) {
    if (passage.inTable()) return;
    for (PrintedPassage.Line line : passage.lines()) {
      // What the engine has stretched to the edge ends there.
      if (line.box().getJustificationInfo() != null) continue;
      double excess = report.millimetres((double) line.right() - passage.edge());
      if (excess > ALLOWANCE) report(passage, line, excess);
    }
  }

  private void report(PrintedPassage passage, PrintedPassage.Line line, double excess) {
    String word = line.lastWord();
    if (line.right() <= paperEdge) return;
    Span place = report.first(passage.box(), word);
    String by = " sticks out of its line by " + LayoutReport.number(excess) + " mm";
    report.report(
        PAGE_OVERFLOW,
        place,
        line.box().getAbsY(),
        "`" + LayoutReport.begin(word) + "`" + by + " and would be cut off",
        wayOut(word));
  }

  private static String wayOut(String word) {
    boolean address = word.contains("://") || word.startsWith("www.") || word.contains("/");
    if (address) return "make a link of it: `[words](address)`, or put it into a note";
    return "rephrase the sentence, say under `hyphenation:` in course.yml where the word may be"
        + " parted, or use fewer lists or quotations in each other";
  }
}
