package org.coursebook.measure;

/**
 * A word space.
 *
 * @param natural the width of the font's own space, or 0 where none is painted
 */
record Gap(double begin, double end, double natural) {
  double width() {
    return end - begin;
  }
}
