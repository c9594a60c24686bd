package org.coursebook.book;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A way to print a book: what becomes a PDF of its own.
 *
 * @param name what tells it from the course's others; empty for the plain one
 * @param ownPaper what was asked for; else {@link #paper()} chooses
 * @param looks in the order of their declaration
 * @param bleed what is printed beyond the edges and cut off, in millimetres; 0 for none
 * @param marks whether the corners are marked for the knife
 */
public record Printing(
    String name, Optional<Paper> ownPaper, Set<Look> looks, double bleed, boolean marks) {
  /** A book as it is printed if nobody says how. */
  public static final Printing PLAIN = new Printing("", Optional.empty(), Set.of(), 0, false);

  private static final double MOST_BLEED = 20;
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public Printing {
    EnumSet<Look> sorted = EnumSet.noneOf(Look.class);
    sorted.addAll(looks);
    looks = Collections.unmodifiableSet(sorted);
    if (bleed < 0) throw new IllegalArgumentException("a bleed goes outwards");
  }

  /** Whether a name can be a part of a file's name, behind the title and a hyphen. */
  public static boolean isName(String name) {
    // A book of some lessons is named `<title>-lessons-3`.
    return NAME.matcher(name).matches() && !name.startsWith("lessons");
  }

  /** A bleed such as {@code 3mm}; nothing if it is no length, or none that a page could have. */
  public static OptionalDouble bleedOf(String written) {
    OptionalDouble bleed = Length.millimetres(written);
    boolean fits =
        bleed.isPresent() && bleed.getAsDouble() > 0 && bleed.getAsDouble() <= MOST_BLEED;
    return fits ? bleed : OptionalDouble.empty();
  }

  /** The paper: A5 if none was asked for, and A4 for large print, which needs long lines. */
  public Paper paper() {
    return ownPaper.orElse(looks.contains(Look.LARGE_PRINT) ? Paper.A4 : Paper.A5);
  }

  /** What a reader needs to find it among others: {@code PDF, A4, large-print}. */
  public String description() {
    StringBuilder said = new StringBuilder("PDF, ").append(paper().name().toUpperCase(Locale.ROOT));
    for (Look look : looks) said.append(", ").append(look.slug());
    return said.toString();
  }

  /** This one where it says something, and another one elsewhere, whose name it keeps. */
  public Printing over(Printing other) {
    EnumSet<Look> all = EnumSet.noneOf(Look.class);
    all.addAll(looks);
    all.addAll(other.looks);
    return new Printing(
        other.name,
        ownPaper.or(other::ownPaper),
        all,
        bleed > 0 ? bleed : other.bleed,
        marks || other.marks);
  }
}
