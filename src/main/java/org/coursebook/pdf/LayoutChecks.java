package org.coursebook.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.List;
import java.util.Map;
import org.coursebook.book.Picture;

/** All that is looked for on finished pages. */
final class LayoutChecks {
  private LayoutChecks() {}

  /**
   * Looks at all pages and reports.
   *
   * @param pictures of the book, by their paths
   * @param margin the narrowest margin at a side, as a part of the measure
   */
  static void run(
      PdfBoxRenderer renderer, Map<String, Picture> pictures, double margin, LayoutReport report) {
    Composer composer = (Composer) renderer.getSharedContext().getReplacedElementFactory();
    LayoutWalk.through(
        renderer,
        List.of(
            new OverfullLines(report, composer.passages(), margin),
            new WideTables(report, margin),
            new CoarsePictures(report, pictures),
            new LongNotes(report),
            new StrandedHeadings(report),
            new HyphenLadders(report),
            new Fragments(report)));
  }
}
