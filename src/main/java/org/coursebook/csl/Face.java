package org.coursebook.csl;

/** How words are set off. */
public enum Face {
  ITALIC,
  BOLD,
  SMALL_CAPS,
  UNDERLINE,
  SUPERSCRIPT,
  SUBSCRIPT
}
