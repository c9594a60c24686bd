package org.coursebook.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A size of paper.
 *
 * @param name as people write it
 * @param width in millimetres
 * @param height in millimetres
 */
public record Paper(String name, double width, double height) {
  /** The paper that a book is printed on if nobody asks for another. */
  public static final Paper A5 = new Paper("a5", 148, 210);

  private static final double INCH = 25.4;
  private static final double SMALLEST = 80;
  private static final double LARGEST = 450;
  private static final Pattern MEASURES =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?)x(\\d{1,3}(?:\\.\\d{1,2})?)(mm|in)");
  private static final Map<String, Paper> NAMED = named();

  /**
   * A paper by its name ({@code a5}, {@code letter}) or its measures ({@code 150x210mm}, {@code
   * 6x9in}), width first.
   *
   * @return nothing if there is no such paper, or none that a book could be printed on
   */
  public static Optional<Paper> named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    Optional<Paper> known = Optional.ofNullable(NAMED.get(wanted));
    return known.isPresent() ? known : measured(wanted);
  }

  /** The names that are known, for those who look for one. */
  public static List<String> names() {
    return List.copyOf(NAMED.keySet());
  }

  private static Optional<Paper> measured(String name) {
    Matcher measures = MEASURES.matcher(name);
    if (!measures.matches()) return Optional.empty();
    double unit = measures.group(3).equals("in") ? INCH : 1;
    Paper paper =
        new Paper(
            name,
            Double.parseDouble(measures.group(1)) * unit,
            Double.parseDouble(measures.group(2)) * unit);
    return paper.isPrintable() ? Optional.of(paper) : Optional.empty();
  }

  private boolean isPrintable() {
    return width >= SMALLEST && height >= SMALLEST && width <= LARGEST && height <= LARGEST;
  }

  private static Map<String, Paper> named() {
    Map<String, Paper> papers = new TreeMap<>();
    for (Paper paper :
        List.of(
            A5,
            new Paper("a4", 210, 297),
            new Paper("a6", 105, 148),
            new Paper("b5", 176, 250),
            new Paper("letter", 8.5 * INCH, 11 * INCH),
            new Paper("half-letter", 5.5 * INCH, 8.5 * INCH),
            new Paper("6x9in", 6 * INCH, 9 * INCH))) {
      papers.put(paper.name(), paper);
    }
    return papers;
  }
}
