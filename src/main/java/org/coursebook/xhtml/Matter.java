package org.coursebook.xhtml;

import java.util.List;
import java.util.OptionalInt;
import org.coursebook.book.Block;
import org.coursebook.book.Lesson;
import org.coursebook.diagnostic.Span;

/** Back matter is written as a lesson without number, title and notes. */
final class Matter {
  private Matter() {}

  static Lesson lesson(String id, List<Block> blocks) {
    return new Lesson(
        id,
        id,
        OptionalInt.empty(),
        1,
        List.of(),
        List.of(),
        "",
        blocks,
        List.of(),
        Span.startOf(id));
  }
}
