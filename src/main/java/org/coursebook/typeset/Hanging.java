package org.coursebook.typeset;

import java.util.Map;

/**
 * How far small marks stand out into the margin, so that it looks straight: a part of their own
 * width, more for those that leave more white.
 */
final class Hanging {
  private static final Map<Character, Double> RIGHT =
      Map.ofEntries(
          Map.entry('.', 0.7),
          Map.entry(',', 0.7),
          Map.entry('-', 0.6),
          Map.entry('\u2010', 0.6),
          Map.entry('’', 0.6),
          Map.entry('”', 0.5),
          Map.entry('“', 0.5),
          Map.entry('»', 0.3),
          Map.entry(';', 0.4),
          Map.entry(':', 0.4),
          Map.entry('–', 0.3),
          Map.entry('—', 0.2),
          Map.entry('。', 0.4),
          Map.entry('，', 0.4),
          Map.entry('、', 0.4));
  private static final Map<Character, Double> LEFT =
      Map.of('‘', 0.6, '“', 0.5, '„', 0.5, '‚', 0.5, '«', 0.3, '(', 0.2, '[', 0.2);

  private final FlatText text;
  private final Ruler ruler;
  private final boolean hanging;

  Hanging(FlatText text, Ruler ruler, boolean hanging) {
    this.text = text;
    this.ruler = ruler;
    this.hanging = hanging;
  }

  /** How far the end of a line stands out. */
  double right(int end, boolean hyphen) {
    if (!hanging) return 0;
    if (hyphen) {
      return RIGHT.getOrDefault('-', 0.0)
          * (ruler.width(end - 1, end, true) - ruler.width(end - 1, end, false));
    }
    return RIGHT.getOrDefault(text.at(end - 1), 0.0) * ruler.width(end - 1, end, false);
  }

  /** How far the beginning of a line stands out. */
  double left(int start) {
    double part = hanging ? LEFT.getOrDefault(text.at(start), 0.0) : 0;
    return part == 0 ? 0 : part * ruler.width(start, start + 1, false);
  }
}
