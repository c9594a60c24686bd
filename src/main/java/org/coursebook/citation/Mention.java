package org.coursebook.citation;

import java.util.List;
import org.coursebook.book.Inline;
import org.coursebook.csl.Cite;

/**
 * A citation where it stands in the book.
 *
 * @param lesson the id of its lesson
 * @param note the number of the note that it stands in, or 0 for the running text
 * @param begins whether it is the first that its note says
 * @param cites what it cites; none if no source is known
 */
record Mention(
    Inline.Citation citation, String lesson, int note, boolean begins, List<Cite> cites) {
  Mention {
    cites = List.copyOf(cites);
  }

  boolean isInNote() {
    return note > 0;
  }

  /** The key of the one source that it names; empty if it names none or several. */
  String onlySource() {
    return cites.size() == 1 ? cites.get(0).reference().id() : "";
  }
}
