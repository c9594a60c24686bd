package org.coursebook.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a lesson says of itself between its {@code ---} lines; empty where it says nothing.
 *
 * @param title as written, in Markdown
 * @param summary a sentence or two on what the lesson is about
 */
public record FrontMatter(
    String title,
    OptionalInt number,
    List<Contributor> authors,
    Optional<LocalDate> date,
    String summary) {
  /** Nothing said. */
  public static final FrontMatter NONE =
      new FrontMatter("", OptionalInt.empty(), List.of(), Optional.empty(), "");

  public FrontMatter {
    authors = List.copyOf(authors);
  }
}
