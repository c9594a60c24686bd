package org.coursebook.pdf;

import java.util.List;
import org.coursebook.typeset.Line;
import org.coursebook.typeset.Paragraph;
import org.coursebook.typeset.Setting;
import org.coursebook.typeset.TotalFit;

/**
 * Lines of titles, captions and attributions, about as long as each other: a year alone below a
 * long line looks like a mistake.
 */
final class Balance {
  private static final int MOST_LINES = 5;
  private static final int STEPS = 6;

  private Balance() {}

  /** The lines of a short text, in the narrowest measure that needs no line more. */
  static List<Line> lines(Paragraph text, Setting setting) {
    List<Line> best = TotalFit.lines(text, setting);
    int count = best.size();
    boolean forced = text.runs().stream().anyMatch(run -> run.text().indexOf('\n') >= 0);
    if (count < 2 || count > MOST_LINES || forced) return best;
    double narrow = text.measure() / count;
    double wide = text.measure();
    for (int step = 0; step < STEPS; step++) {
      double middle = (narrow + wide) / 2;
      List<Line> tried =
          TotalFit.lines(new Paragraph(text.runs(), middle, text.indent(), List.of()), setting);
      if (tried.size() > count
          || tried.stream().anyMatch(line -> line.overfull() > 0 || line.torn())) {
        narrow = middle;
      } else {
        wide = middle;
        best = tried;
      }
    }
    return best;
  }
}
