package org.coursebook;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.Set;
import org.coursebook.book.Metadata;

/**
 * What someone wants built.
 *
 * @param course the course folder
 * @param output the folder that the artifacts go to
 * @param editions at least one
 * @param paper a name that {@link Press#isPaper} knows ({@code a5}), or {@code 150x210mm}
 * @param lessons the numbers of the lessons wanted; empty for all
 * @param strict whether a warning stops the build
 * @param sourceDateEpoch seconds since 1970 for every time in the outputs; without it, the course's
 *     {@code updated} date
 */
public record BuildRequest(
    Path course,
    Path output,
    Set<Edition> editions,
    String paper,
    Set<Integer> lessons,
    boolean strict,
    OptionalLong sourceDateEpoch) {
  /** The time in the outputs of a course that gives no date. */
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  public BuildRequest {
    editions = Set.copyOf(editions);
    lessons = Set.copyOf(lessons);
  }

  /** The time that the outputs bear: never the clock's. */
  Instant stamp(Metadata metadata) {
    if (sourceDateEpoch.isPresent()) return Instant.ofEpochSecond(sourceDateEpoch.getAsLong());
    LocalDate date = metadata.updated().or(metadata::published).orElse(UNDATED);
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
