package org.coursebook.intake;

import java.util.List;
import java.util.Optional;

/**
 * The parts of a page, as far as they were found.
 *
 * @param head the lines before the lesson: site and course
 * @param heading the lesson's number and title
 * @param blocks the lesson's text
 * @param aboutLine the line of the page on which "About this course" stands
 * @param facts the lines under it
 * @param leftOut what the page shows and a lesson can't hold
 */
record PageParts(
    List<String> head,
    Optional<LessonHeading> heading,
    List<PageBlock> blocks,
    Optional<Integer> aboutLine,
    List<String> facts,
    List<String> leftOut) {
  private static final int MOST_HEAD_LINES = 5;
  private static final int LONGEST_NAME = 80;

  PageParts {
    head = List.copyOf(head);
    blocks = List.copyOf(blocks);
    facts = List.copyOf(facts);
    leftOut = List.copyOf(leftOut);
  }

  /** What the page says of its course, in its head and under "About this course". */
  CourseFacts course() {
    CourseFacts about = CourseFacts.read(facts);
    if (head.isEmpty() || head.size() > MOST_HEAD_LINES) return about;
    String last = head.get(head.size() - 1);
    boolean named = about.title().isEmpty() || same(about.title(), last);
    List<String> site = named ? head.subList(0, head.size() - 1) : head;
    String publisher = String.join(" ", site);
    return about.withHead(named ? last : "", publisher.length() > LONGEST_NAME ? "" : publisher);
  }

  private static boolean same(String one, String other) {
    return CourseFacts.folded(one).equals(CourseFacts.folded(other));
  }
}
