package org.coursebook.proof;

/** Where a link leads. */
sealed interface Goal {
  /** Out into the world. */
  record Web(String url) implements Goal {}

  /**
   * To a place in the book.
   *
   * @param anchor in the book, or a file and an id in an e-book
   */
  record Within(String anchor) implements Goal {}

  /**
   * To a place on a page.
   *
   * @param page from 0
   * @param top how far it is from the page's foot, in points
   */
  record OnPage(int page, float top) implements Goal {}

  /** Nowhere. */
  record Nowhere(String why) implements Goal {}
}
