package org.coursebook;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.coursebook.book.Metadata;
import org.coursebook.book.Printing;
import org.coursebook.language.Slug;

/**
 * What someone wants built.
 *
 * @param course the course folder
 * @param output the folder that the artifacts go to
 * @param editions at least one
 * @param prints which print editions, and on what
 * @param epub how the EPUB is made
 * @param lessons the numbers of the lessons wanted; empty for all
 * @param strict whether a warning stops the build
 * @param jobs how many editions may be made at the same time
 * @param sourceDateEpoch seconds since 1970 for every time in the outputs; without it, the course's
 *     {@code updated} date
 */
public record BuildRequest(
    Path course,
    Path output,
    Set<Edition> editions,
    PrintWish prints,
    EpubWish epub,
    Set<Integer> lessons,
    boolean strict,
    int jobs,
    OptionalLong sourceDateEpoch) {
  /** The time in the outputs of a course that gives no date. */
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  private static final int LONGEST_NUMBERS = 60;

  public BuildRequest {
    if (jobs < 1) throw new IllegalArgumentException("someone must do the work");
    editions = Set.copyOf(editions);
    lessons = Set.copyOf(lessons);
  }

  /** Whether pages are laid out; an e-book without pages is shown in its readers' own fonts. */
  boolean isPrinted() {
    return editions.contains(Edition.PDF) || epub.pageList();
  }

  /** The name of a print edition, without its ending. */
  String name(Metadata metadata, Printing printing) {
    String name = name(metadata);
    return printing.name().isEmpty() ? name : name + "-" + printing.name();
  }

  /**
   * The name of the editions, without its ending. A book of some lessons has a name of its own, so
   * that it never takes the place of the whole one: {@code -lessons-3-7to9}.
   */
  String name(Metadata metadata) {
    String slug = Slug.of(metadata.title(), "book");
    return lessons.isEmpty() ? slug : slug + "-lessons-" + numbers();
  }

  private String numbers() {
    StringBuilder numbers = new StringBuilder();
    for (int first : new TreeSet<>(lessons)) {
      if (lessons.contains(first - 1)) continue;
      int last = first;
      while (lessons.contains(last + 1)) last++;
      numbers.append(numbers.isEmpty() ? "" : "-").append(first);
      if (last > first) numbers.append("to").append(last);
    }
    return numbers.length() > LONGEST_NUMBERS ? "selected" : numbers.toString();
  }

  /** The time that the outputs bear: never the clock's. */
  Instant stamp(Metadata metadata) {
    if (sourceDateEpoch.isPresent()) return Instant.ofEpochSecond(sourceDateEpoch.getAsLong());
    LocalDate date = metadata.updated().or(metadata::published).orElse(UNDATED);
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
