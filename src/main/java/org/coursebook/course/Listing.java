package org.coursebook.course;

import java.util.OptionalInt;
import org.coursebook.diagnostic.Span;

/**
 * A lesson as a list names it.
 *
 * @param list the file that names it, which its path is seen from
 * @param path as written
 * @param title the title that the list gives it, or empty
 * @param position its number by its place, if the list numbers it
 * @param depth 1, or more under another lesson
 * @param numbered whether it may take a number from its file name
 */
record Listing(
    String list,
    String path,
    String title,
    OptionalInt position,
    int depth,
    boolean numbered,
    Span span) {
  /** A lesson that is named by its path alone. */
  static Listing plain(String list, String path, Span span) {
    return new Listing(list, path, "", OptionalInt.empty(), 1, true, span);
  }
}
