package org.coursebook.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses all line ends of a paragraph together, so that it looks even as a whole; see {@link
 * Demerits} for what counts. The same paragraph always gives the same lines.
 *
 * <p>First it tries without parting words, then with hyphens, then with spaces as wide as need be;
 * only where a word is wider than a line does the line stick out. Only if that is the one way to
 * keep a line within the margin are the rules for hyphens broken: not too many in a row, none in
 * the last word. What is far too long without a place to break may be torn between any two
 * characters: see {@link Setting#wholeUpTo}.
 */
public final class TotalFit {
  private TotalFit() {}

  /**
   * The lines of a paragraph: none if it has nothing but spaces. A line feed ends a line, which is
   * then set left; the last character being one adds no empty line.
   */
  public static List<Line> lines(Paragraph paragraph, Setting setting) {
    FlatText text = new FlatText(paragraph.runs());
    Ruler ruler = new Ruler(text);
    List<Line> lines = new ArrayList<>();
    int end = text.length();
    while (end > 0 && isSpace(text.at(end - 1))) end--;
    int from = 0;
    while (from < end) {
      int to = Math.min(end, text.indexOf('\n', from));
      Passage passage = new Passage(text, ruler, paragraph, setting, from, to);
      boolean last = to == end;
      if (!passage.isEmpty()) lines.addAll(passage.lines(lines.size(), last));
      else lines.add(new Line(List.of(), 0, 0, false, 0, 0, last, 0, 0, false));
      from = to + 1;
    }
    return lines;
  }

  private static boolean isSpace(char c) {
    return c == '\n' || Signs.isSpace(c);
  }
}
