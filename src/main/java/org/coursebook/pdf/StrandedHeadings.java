package org.coursebook.pdf;

import static org.coursebook.diagnostic.Code.HEADING_STRANDED;

import com.openhtmltopdf.render.Box;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Finds headings with less than two lines after them on their page; titles have pages that begin
 * with them.
 */
final class StrandedHeadings implements LayoutCheck {
  private static final int LINES = 2;

  private final LayoutReport report;
  private Optional<PrintedPassage> heading = Optional.empty();
  private int lines;

  StrandedHeadings(LayoutReport report) {
    this.report = report;
  }

  @Override
  public void section(Box section) {
    heading = Optional.empty();
  }

  @Override
  public void passage(PrintedPassage passage) {
    if (passage.inNote()) return;
    if (isHeading(passage)) {
      // Of two headings in a row the first one is stranded if the second is; and one whose whole
      // section is a line has all that it could have below it.
      if (heading.isEmpty() || lines > 0) begin(passage);
      return;
    }
    for (PrintedPassage.Line line : passage.lines()) follow(line.box());
  }

  @Override
  public void picture(Box picture, boolean inTable) {
    if (!inTable) follow(picture);
  }

  private void begin(PrintedPassage passage) {
    heading = Optional.of(passage);
    lines = 0;
  }

  private void follow(Box box) {
    if (heading.isEmpty()) return;
    int y = heading.get().last().box().getAbsY();
    boolean together = report.plan().pageAt(y) == report.plan().pageAt(box.getAbsY());
    if (together && ++lines < LINES) return;
    if (!together) report(heading.get(), y);
    heading = Optional.empty();
  }

  private void report(PrintedPassage passage, int y) {
    String words = passage.lines().get(0).text();
    report.report(
        HEADING_STRANDED,
        report.place(passage.box()),
        y,
        "the heading `" + LayoutReport.begin(words) + "` stands at the foot of a page by itself",
        "put a few lines of text between it and what follows, or move it");
  }

  private static boolean isHeading(PrintedPassage passage) {
    Element element = passage.element();
    return element != null && element.getNodeName().matches("h[2-6]");
  }
}
