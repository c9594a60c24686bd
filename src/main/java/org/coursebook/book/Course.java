package org.coursebook.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A course folder as read: metadata and the lesson files in their order.
 *
 * @param parts at least one; a course without parts has one without a title
 * @param citing which sources it has, and how it cites them
 * @param printings the print editions that it names; empty if it names none
 * @param pageEdition the one of them whose pages the e-book counts, if it says so
 */
public record Course(
    Metadata metadata,
    List<Part> parts,
    Citing citing,
    List<Printing> printings,
    Optional<Printing> pageEdition) {
  public Course {
    parts = List.copyOf(parts);
    printings = List.copyOf(printings);
  }

  /**
   * A part of a course.
   *
   * @param title empty for lessons that stand outside the parts
   */
  public record Part(String title, List<LessonSource> lessons) {
    public Part {
      lessons = List.copyOf(lessons);
    }
  }

  /** All lessons, in order. */
  public Stream<LessonSource> lessons() {
    return parts.stream().flatMap(part -> part.lessons().stream());
  }
}
