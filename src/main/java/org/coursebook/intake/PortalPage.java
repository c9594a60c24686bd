package org.coursebook.intake;

import java.util.List;
import org.coursebook.diagnostic.Span;

/**
 * A lesson page as read.
 *
 * @param name the page as it was named
 * @param course what it says of the course
 * @param aboutSpan where it says so
 * @param heading the lesson's number and title
 * @param blocks the lesson's text
 * @param leftOut what the page shows and a lesson can't hold
 */
record PortalPage(
    String name,
    CourseFacts course,
    Span aboutSpan,
    LessonHeading heading,
    List<PageBlock> blocks,
    List<String> leftOut) {
  PortalPage {
    blocks = List.copyOf(blocks);
    leftOut = List.copyOf(leftOut);
  }

  /** The lesson's running text, in order; headings and tables aside. */
  List<Passage> passages() {
    return blocks.stream().flatMap(block -> block.passages().stream()).toList();
  }
}
