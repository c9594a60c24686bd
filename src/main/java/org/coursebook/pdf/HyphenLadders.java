package org.coursebook.pdf;

import static org.coursebook.diagnostic.Code.HYPHENS_IN_A_ROW;

import java.util.List;
import java.util.stream.Collectors;

/** Finds more hyphens below each other than a reader's eye can pass over. */
final class HyphenLadders implements LayoutCheck {
  private static final int MOST = 2;

  private final LayoutReport report;

  HyphenLadders(LayoutReport report) {
    this.report = report;
  }

  @Override
  public void passage(PrintedPassage passage) {
    if (passage.inTable()) return;
    int from = 0;
    List<PrintedPassage.Line> lines = passage.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).hyphenated()) continue;
      if (i - from > MOST) report(passage, lines.subList(from, i));
      from = i + 1;
    }
  }

  private void report(PrintedPassage passage, List<PrintedPassage.Line> ladder) {
    String words =
        ladder.stream()
            .map(line -> "`" + line.lastWord().replaceAll("\\P{L}+$", "") + "-`")
            .collect(Collectors.joining(", "));
    PrintedPassage.Line last = ladder.get(ladder.size() - 1);
    report.report(
        HYPHENS_IN_A_ROW,
        report.first(passage.box(), ladder.get(0).text()),
        last.box().getAbsY(),
        ladder.size() + " lines in a row end in a hyphen: " + words,
        "rephrase the sentence, or name one of the words under `hyphenation:` in course.yml, to be"
            + " kept whole");
  }
}
