package org.coursebook.pdf;

import static org.coursebook.diagnostic.Code.PARAGRAPH_FRAGMENT;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Finds paragraphs whose last line is one short word, or a piece of a word. */
final class Fragments implements LayoutCheck {
  private static final int SHORT_WORD = 2;
  private static final int SHORT_PIECE = 7;
  private static final Set<String> RUNNING = Set.of("p", "li", "dd");

  private final LayoutReport report;

  Fragments(LayoutReport report) {
    this.report = report;
  }

  @Override
  public void passage(PrintedPassage passage) {
    Element element = passage.element();
    List<PrintedPassage.Line> lines = passage.lines();
    if (passage.inNote() || passage.inTable() || lines.size() < 2 || element == null) return;
    if (!RUNNING.contains(element.getNodeName())) return;
    boolean piece = lines.get(lines.size() - 2).hyphenated();
    String last = passage.last().text().strip();
    if (last.contains(" ") || last.isEmpty()) return;
    long letters = last.codePoints().filter(Character::isLetterOrDigit).count();
    if (letters <= (piece ? SHORT_PIECE : SHORT_WORD)) report(passage, last, piece);
  }

  private void report(PrintedPassage passage, String last, boolean piece) {
    report.report(
        PARAGRAPH_FRAGMENT,
        report.last(passage.box(), last),
        passage.last().box().getAbsY(),
        "the last line of a paragraph is only "
            + (piece ? "a piece of a word: `" : "`")
            + LayoutReport.begin(last)
            + "`",
        "rephrase the paragraph: a word less draws it in, a word more fills the line");
  }
}
