package org.coursebook;

/** What a book can be made into. */
public enum Edition {
  PDF,
  EPUB
}
