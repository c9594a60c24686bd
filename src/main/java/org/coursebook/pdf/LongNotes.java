package org.coursebook.pdf;

import static org.coursebook.diagnostic.Code.NOTE_LONG;

import com.openhtmltopdf.render.BlockBox;
import java.util.stream.Collectors;

/** Finds notes that leave little room for what they are notes to. */
final class LongNotes implements LayoutCheck {
  private static final int MOST = 40;

  private final LayoutReport report;

  private long share;

  LongNotes(LayoutReport report) {
    this.report = report;
  }

  @Override
  public void note(BlockBox note) {
    share = Math.round(100.0 * note.getHeight() / report.plan().heightAt(note.getAbsY()));
  }

  /** The box of a note is the engine's own; what was written begins with its first lines. */
  @Override
  public void passage(PrintedPassage passage) {
    if (!passage.inNote() || share <= MOST) return;
    report.report(
        NOTE_LONG,
        report.place(passage.box()),
        passage.box().getAbsY(),
        "a note is as long as %d %% of a page: `%s`"
            .formatted(share, LayoutReport.begin(words(passage))),
        "shorten it, part it into two notes, or say some of it in the text");
    share = 0;
  }

  private static String words(PrintedPassage passage) {
    return passage.lines().stream()
        .map(line -> line.text().strip())
        .limit(2)
        .collect(Collectors.joining(" "));
  }
}
