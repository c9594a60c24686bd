package org.coursebook.book;

/** Where a link leads. */
public sealed interface Target {
  /**
   * As the author wrote it; there is none of these left in an assembled book.
   *
   * @param href a URL, a relative path, or {@code #anchor}
   */
  record Written(String href) implements Target {}

  /**
   * Out into the world.
   *
   * @param url an absolute http, https or mailto URL
   */
  record Web(String url) implements Target {}

  /**
   * To a place in this book.
   *
   * @param lesson the lesson's id
   * @param anchor the id of the element there; the lesson's id for its beginning
   */
  record InBook(String lesson, String anchor) implements Target {}
}
