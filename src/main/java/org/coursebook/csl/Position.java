package org.coursebook.csl;

/** Where a cite stands among others of its source (CSL 1.0.2, "position"). */
public enum Position {
  FIRST,
  SUBSEQUENT,
  IBID,
  IBID_WITH_LOCATOR;

  /** Whether a style's test for a position holds; each kind of "ibid" is subsequent, too. */
  boolean is(String tested, boolean near) {
    return switch (tested) {
      case "first" -> this == FIRST;
      case "subsequent" -> this != FIRST;
      case "ibid" -> this == IBID || this == IBID_WITH_LOCATOR;
      case "ibid-with-locator" -> this == IBID_WITH_LOCATOR;
      case "near-note" -> near;
      default -> false;
    };
  }
}
