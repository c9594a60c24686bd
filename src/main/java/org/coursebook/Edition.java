package org.coursebook;

/** What a book can be made into. */
public enum Edition {
  PDF,
  EPUB,
  /** What a screen reader says of each PDF, as text. */
  TRANSCRIPT
}
