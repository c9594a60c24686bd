package org.coursebook.tags;

/** What stands in a tag: another tag, or something on a page. */
sealed interface Kid permits Tag, Content {
  /** Whether it is part of a line of text rather than a block of its own. */
  boolean isInline();
}
