package org.coursebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.coursebook.book.Course;
import org.coursebook.book.Look;
import org.coursebook.book.Paper;
import org.coursebook.book.Printing;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import org.coursebook.diagnostic.Problems;

/**
 * What someone says about the print editions, in words as typed; nothing says that the course's own
 * editions are wanted.
 *
 * @param editions the names of those of the course that are wanted, as it lists them
 * @param paper such as {@code a4}, or empty
 * @param looks of {@link #knownLooks()}
 * @param bleed such as {@code 3mm}, or empty
 */
public record PrintWish(
    Set<String> editions, String paper, Set<String> looks, String bleed, boolean marks) {
  /** Nothing is said. */
  public static final PrintWish NONE = new PrintWish(Set.of(), "", Set.of(), "", false);

  public PrintWish {
    editions = Set.copyOf(editions);
    looks = Set.copyOf(looks);
  }

  /** What a book can be made for: {@code large-print} and so on. */
  public static List<String> knownLooks() {
    return Look.slugs();
  }

  /** A wish for one paper. */
  public static PrintWish onPaper(String paper) {
    return new PrintWish(Set.of(), paper, Set.of(), "", false);
  }

  /** What is wrong with it, as a sentence for the person who typed it. */
  public Optional<String> complaint() {
    if (!paper.isEmpty() && Paper.named(paper).isEmpty()) {
      return Optional.of("`--paper %s` is %s".formatted(paper, Paper.refusal(paper)));
    }
    if (!bleed.isEmpty() && Printing.bleedOf(bleed).isEmpty()) {
      return Optional.of(
          "`--bleed %s` is no bleed; write a length of 20 mm or less, such as 3mm"
              .formatted(bleed));
    }
    return Optional.empty();
  }

  /** The printings of a course that are wanted; an edition that it hasn't is reported. */
  List<Printing> printings(Course course, Problems problems) {
    Printing said = said();
    if (!editions.isEmpty()) {
      reportMissing(course, problems);
      return course.printings().stream()
          .filter(printing -> editions.contains(printing.name()))
          .map(said::over)
          .toList();
    }
    boolean own = said.equals(Printing.PLAIN) && !course.printings().isEmpty();
    return own ? course.printings() : List.of(said);
  }

  private void reportMissing(Course course, Problems problems) {
    List<String> known =
        course.printings().stream().map(Printing::name).filter(name -> !name.isEmpty()).toList();
    for (String wanted : editions.stream().sorted().toList()) {
      if (known.contains(wanted)) continue;
      problems.report(
          Code.EDITION_MISSING,
          course.metadata().span(),
          "the edition `" + wanted + "` is wanted, and this course has none of that name",
          known.isEmpty()
              ? "`editions` in course.yml gives them names"
              : Nearest.hint(wanted, known));
    }
  }

  private Printing said() {
    OptionalDouble own = bleed.isEmpty() ? OptionalDouble.empty() : Printing.bleedOf(bleed);
    return new Printing(
        "",
        paper.isEmpty() ? Optional.empty() : Paper.named(paper),
        Arrays.stream(Look.values())
            .filter(look -> looks.contains(look.slug()))
            .collect(Collectors.toSet()),
        own.orElse(0),
        marks);
  }
}
