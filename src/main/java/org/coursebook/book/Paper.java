package org.coursebook.book;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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

  /** The paper of a book in large print if nobody asks for another. */
  public static final Paper A4 = new Paper("a4", 210, 297);

  private static final double INCH = 25.4;
  private static final double SMALLEST = 80;
  private static final double LARGEST = 450;

  /** The sides of a page; beyond that it is a strip, which nothing here is designed for. */
  private static final double LONGEST = 2.5;

  private static final Pattern MEASURES =
      Pattern.compile("([\\d.]+)(mm|cm|in|pt)?\\s*[x×]\\s*([\\d.]+)(mm|cm|in|pt)");
  private static final Map<String, Paper> NAMED = named();

  /**
   * A paper by its name ({@code a5}, {@code letter}) or its measures ({@code 150x210mm}, {@code
   * 6x9in}), width first.
   *
   * @return nothing if there is no such paper, or none that a book could be printed on
   */
  public static Optional<Paper> named(String name) {
    return Optional.ofNullable(NAMED.get(plain(name)))
        .or(() -> measured(plain(name)).filter(Paper::isPrintable));
  }

  /** Why there is no such paper, and what to write: two halves of a sentence. */
  public static String refusal(String name) {
    return measured(plain(name))
        .map(Paper::refusal)
        .orElse(
            "no paper; write a size such as 150x210mm, or one of " + String.join(", ", names()));
  }

  /** The names that are known, for those who look for one. */
  public static List<String> names() {
    return List.copyOf(NAMED.keySet());
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<Paper> measured(String name) {
    Matcher measures = MEASURES.matcher(name);
    if (!measures.matches()) return Optional.empty();
    String unit = measures.group(2) == null ? measures.group(4) : measures.group(2);
    OptionalDouble width = Length.millimetres(measures.group(1) + unit);
    OptionalDouble height = Length.millimetres(measures.group(3) + measures.group(4));
    if (width.isEmpty() || height.isEmpty()) return Optional.empty();
    return Optional.of(new Paper(name, width.getAsDouble(), height.getAsDouble()));
  }

  private boolean isPrintable() {
    return smaller() >= SMALLEST && larger() <= LARGEST && larger() <= smaller() * LONGEST;
  }

  private String refusal() {
    if (smaller() < SMALLEST) return "too small for a book; each side has 80 mm or more";
    if (larger() > LARGEST) return "too large for a book; each side has 450 mm or less";
    return "a strip and no page; the longer side has two and a half times the shorter at most";
  }

  private double smaller() {
    return Math.min(width, height);
  }

  private double larger() {
    return Math.max(width, height);
  }

  private static Map<String, Paper> named() {
    Map<String, Paper> papers = new TreeMap<>();
    for (Paper paper :
        List.of(
            A5,
            A4,
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
