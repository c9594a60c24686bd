package org.coursebook;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What someone wants built.
 *
 * @param course the course folder
 * @param output the folder that the artifacts go to
 * @param editions at least one
 * @param paper a name that {@code theme} knows ({@code a5}) or {@code 150x210mm}
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
  public BuildRequest {
    editions = Set.copyOf(editions);
    lessons = Set.copyOf(lessons);
  }
}
