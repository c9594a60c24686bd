package org.coursebook.typeset;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Measures the texts of a paragraph, each word of a font once. */
final class Ruler {
  private static final int REMEMBERED = 20_000;
  private static final int LONGEST_REMEMBERED = 40;

  private final FlatText text;
  private final IdentityHashMap<Measure, Map<String, Double>> known = new IdentityHashMap<>();

  Ruler(FlatText text) {
    this.text = text;
  }

  /**
   * The width of a stretch of one run as it is printed.
   *
   * @param hyphen whether a hyphen is put behind it
   */
  double width(int start, int end, boolean hyphen) {
    if (start >= end) return 0;
    Measure measure = text.run(text.runAt(start)).measure();
    boolean space = end == start + 1 && Signs.stretches(text.at(start));
    String printed = space ? " " : printed(start, end);
    return width(hyphen ? printed + "-" : printed, measure);
  }

  private double width(String printed, Measure measure) {
    if (printed.isEmpty()) return 0;
    if (printed.length() > LONGEST_REMEMBERED) return measure.width(printed);
    Map<String, Double> widths = known.computeIfAbsent(measure, key -> new HashMap<>());
    if (widths.size() > REMEMBERED) widths.clear();
    return widths.computeIfAbsent(printed, measure::width);
  }

  private String printed(int start, int end) {
    String slice = text.slice(start, end);
    int plain = 0;
    while (plain < slice.length() && !Signs.isInvisible(slice.charAt(plain))) plain++;
    if (plain == slice.length()) return slice;
    StringBuilder printed = new StringBuilder(slice.length());
    for (int i = 0; i < slice.length(); i++) {
      if (!Signs.isInvisible(slice.charAt(i))) printed.append(slice.charAt(i));
    }
    return printed.toString();
  }
}
