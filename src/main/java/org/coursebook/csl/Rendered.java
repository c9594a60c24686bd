package org.coursebook.csl;

/**
 * What an element renders to.
 *
 * @param asked whether a variable was called in it
 * @param answered whether one of those had a value
 */
record Rendered(Line line, boolean asked, boolean answered) {
  static final Rendered NOTHING = new Rendered(Line.EMPTY, false, false);

  /** Words of the style's own. */
  static Rendered own(Line line) {
    return new Rendered(line, false, false);
  }

  static Rendered variable(Line line) {
    return new Rendered(line, true, !line.isEmpty());
  }

  Rendered with(Line other) {
    return new Rendered(other, asked, answered);
  }

  Rendered plus(Rendered other) {
    return new Rendered(line.plus(other.line), asked || other.asked, answered || other.answered);
  }
}
