package org.coursebook.typeset;

import java.util.List;

/**
 * One try at a passage, each allowing more than the one before.
 *
 * @param hyphens whether words may be parted
 * @param tolerance how far lines may be stretched
 * @param anyLine whether every line is allowed, even one that sticks out if it can't be helped
 * @param anyHyphen whether even the last word may be parted and hyphens may form a ladder
 */
record Pass(boolean hyphens, double tolerance, boolean anyLine, boolean anyHyphen) {
  private static final double ANY = Double.POSITIVE_INFINITY;
  private static final Pass WHOLE = new Pass(false, 0.8, false, false);
  private static final Pass PARTED = new Pass(true, 1, false, false);
  private static final Pass LOOSE = new Pass(true, ANY, true, false);
  private static final Pass DESPERATE = new Pass(true, ANY, true, true);

  static List<Pass> of(Setting setting) {
    if (setting.hyphenated()) return List.of(WHOLE, PARTED, LOOSE, DESPERATE);
    return List.of(WHOLE, LOOSE);
  }

  boolean allows(Stop stop) {
    return anyHyphen || !stop.inLastWord() || !stop.looksParted();
  }
}
