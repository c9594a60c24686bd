package org.coursebook.book;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as people write them: {@code 3mm}, {@code 0.3cm}, {@code 0.125in}, {@code 9pt}. */
final class Length {
  private static final double INCH = 25.4;
  private static final Map<String, Double> UNITS =
      new TreeMap<>(Map.of("mm", 1.0, "cm", 10.0, "in", INCH, "pt", INCH / 72));
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,4})?)(mm|cm|in|pt)");

  private Length() {}

  /** A length in millimetres; nothing if it is none, or if its unit is missing. */
  static OptionalDouble millimetres(String written) {
    Matcher length = LENGTH.matcher(written.strip().toLowerCase(Locale.ROOT));
    if (!length.matches()) return OptionalDouble.empty();
    double unit = UNITS.getOrDefault(length.group(2), 1.0);
    return OptionalDouble.of(Double.parseDouble(length.group(1)) * unit);
  }
}
