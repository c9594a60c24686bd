package org.coursebook.typeset;

/** Knows how wide a text is in one font at one size. */
@FunctionalInterface
public interface Measure {
  /** The width of a text of one run as it is printed, kerned, in the caller's unit. */
  double width(String text);
}
