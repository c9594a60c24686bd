package org.coursebook.typeset;

import java.util.List;

/**
 * What is to be set as lines. All lengths are in one unit that the caller chooses.
 *
 * @param measure the width of a line
 * @param indent by how much the first line is shorter; negative if it stands out
 * @param others the widths of the first lines where they differ, as beside a dropped initial
 */
public record Paragraph(List<Run> runs, double measure, double indent, List<Double> others) {
  public Paragraph {
    runs = List.copyOf(runs);
    others = List.copyOf(others);
  }

  /** The room that a line has, the first line being number 0. */
  public double width(int line) {
    double full = line < others.size() ? others.get(line) : measure;
    return line == 0 ? full - indent : full;
  }

  /** The type size of the longest run. */
  double em() {
    int longest = -1;
    double em = 1;
    for (Run run : runs) {
      if (run.text().length() <= longest) continue;
      longest = run.text().length();
      em = run.em();
    }
    return em;
  }
}
