package org.coursebook.quotation;

/**
 * What stands between two marks.
 *
 * @param depth how many pairs stand around it
 */
record Pair(Mark open, Mark close, int depth) {
  /** Where the quoted words begin. */
  int from() {
    return open.at() + open.length();
  }

  /** Where the quoted words end. */
  int to() {
    return close.at();
  }

  /** Where the text goes on. */
  int end() {
    return close.at() + close.length();
  }
}
