package org.coursebook.diagnostic;

import java.util.Locale;

/** How much a problem matters. */
public enum Severity {
  /** The book can't be made. */
  ERROR,
  /** The book is made, and someone should look. */
  WARNING,
  /** Nothing is wrong; something could be better. */
  NOTE;

  /** The word that stands in a message. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
