package org.coursebook.book;

import java.util.List;
import java.util.Optional;

/**
 * The pages of a print edition, from the first to the last, and where in the book each begins.
 *
 * @param edition what the pages are those of, for a reader who has to find that edition
 */
public record PageMap(String edition, List<Page> pages) {
  /** No pages. */
  public static final PageMap NONE = new PageMap("", List.of());

  public PageMap {
    pages = List.copyOf(pages);
  }

  /**
   * A page.
   *
   * @param label its number, {@code xii} or {@code 42}; empty if it is not counted
   * @param begin where its running text begins, or the first picture if that comes before; nothing
   *     if it has neither
   */
  public record Page(String label, Optional<Place> begin) {}
}
