package org.coursebook.pdf;

import static org.coursebook.diagnostic.Code.LINE_OVERFULL;
import static org.coursebook.diagnostic.Code.PAGE_OVERFLOW;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.util.Map;
import org.coursebook.typeset.Line;

/**
 * Finds words that found no room on their line: they stick out of it, are cut off by the edge of
 * the paper, or are torn where nothing allows it.
 */
final class OverfullLines implements LayoutCheck {
  /** In millimetres: what is hardly seen. */
  private static final double ALLOWANCE = 0.5;

  private final LayoutReport report;
  private final Map<BlockBox, Passage> composed;
  private final double margin;
  private double paperEdge = Double.MAX_VALUE;

  /**
   * Reports such words.
   *
   * @param composed the passages whose lines we chose: the engine was told that they fit
   * @param margin the narrowest margin at a side, as a part of the measure
   */
  OverfullLines(LayoutReport report, Map<BlockBox, Passage> composed, double margin) {
    this.report = report;
    this.composed = composed;
    this.margin = margin;
  }

  @Override
  public void section(Box section) {
    paperEdge = section.getAbsX() + section.getContentWidth() * (1 + margin);
  }

  @Override
  public void passage(PrintedPassage passage) {
    Passage ours = composed.get(passage.box());
    if (ours != null && ours.lines().size() == passage.lines().size()) chosen(passage, ours);
    // What is wide in a table is the table's affair.
    else if (!passage.inTable()) filled(passage);
  }

  /** Lines that we chose. */
  private void chosen(PrintedPassage passage, Passage ours) {
    boolean torn = false;
    for (int i = 0; i < ours.lines().size(); i++) {
      Line line = ours.lines().get(i);
      PrintedPassage.Line printed = passage.lines().get(i);
      // Only what can't be parted sticks out: the line holds nothing else.
      if (line.overfull() > 0) sticksOut(passage, printed, printed.text(), line.overfull());
      if (line.torn() && !torn) torn(passage, printed);
      torn = line.torn();
    }
  }

  /** Lines that the engine filled as it could. */
  private void filled(PrintedPassage passage) {
    for (PrintedPassage.Line line : passage.lines()) {
      // What the engine has stretched to the edge ends there.
      if (line.box().getJustificationInfo() != null) continue;
      sticksOut(passage, line, line.lastWord(), (double) line.right() - passage.edge());
    }
  }

  private void sticksOut(
      PrintedPassage passage, PrintedPassage.Line line, String word, double excess) {
    double by = report.millimetres(excess);
    if (by <= ALLOWANCE) return;
    boolean lost = passage.edge() + excess > paperEdge;
    report.report(
        lost ? PAGE_OVERFLOW : LINE_OVERFULL,
        report.first(passage.box(), word),
        line.box().getAbsY(),
        "`"
            + LayoutReport.begin(word)
            + "` sticks out of its line by "
            + LayoutReport.number(by)
            + " mm"
            + (lost ? " and would be cut off" : ""),
        wayOut(word));
  }

  private void torn(PrintedPassage passage, PrintedPassage.Line line) {
    String word = line.lastWord();
    report.report(
        LINE_OVERFULL,
        report.first(passage.box(), word),
        line.box().getAbsY(),
        "`" + LayoutReport.begin(word) + "` is longer than a line and torn without a hyphen",
        wayOut(word));
  }

  private static String[] wayOut(String word) {
    boolean address = word.contains("://") || word.startsWith("www.") || word.contains("/");
    if (address) {
      return new String[] {"make a link of it: `[words](address)`, or put it into a note"};
    }
    return new String[] {
      "rephrase the sentence, or use fewer lists or quotations in each other",
      "say under `hyphenation:` in course.yml where the word may be parted"
    };
  }
}
