package org.coursebook.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coursebook.diagnostic.Span;

/**
 * What is known of a course as a whole. Texts are as they are to be printed; empty where nothing
 * was said.
 *
 * @param courseId the portal's number or name for the course
 * @param language a BCP 47 tag
 * @param identifier what was given, or a UUIDv5 URN of publisher, course ID and title (RFC 4122)
 * @param cover a path in the course folder, or empty
 * @param hyphenation words with the hyphens that they may have, {@code dem-o-crat}, or none
 * @param evaluation what people say of its accessibility, if any looked
 * @param span the place of {@code course.yml}, or of what stands in for it
 */
public record Metadata(
    String title,
    String subtitle,
    String courseId,
    String language,
    List<Contributor> authors,
    String publisher,
    Optional<LocalDate> published,
    Optional<LocalDate> updated,
    String edition,
    String description,
    String rights,
    String identifier,
    List<String> subjects,
    String cover,
    List<String> hyphenation,
    Optional<Evaluation> evaluation,
    Span span) {
  public Metadata {
    authors = List.copyOf(authors);
    hyphenation = List.copyOf(hyphenation);
    subjects = List.copyOf(subjects);
    if (title.isBlank()) throw new IllegalArgumentException("a course has a title");
  }

  /** The same, as if nobody had looked at its accessibility. */
  public Metadata unevaluated() {
    return with(cover, Optional.empty());
  }

  /** The same, with the cover under another path. */
  public Metadata withCover(String newCover) {
    return with(newCover, evaluation);
  }

  private Metadata with(String newCover, Optional<Evaluation> newEvaluation) {
    return new Metadata(
        title,
        subtitle,
        courseId,
        language,
        authors,
        publisher,
        published,
        updated,
        edition,
        description,
        rights,
        identifier,
        subjects,
        newCover,
        hyphenation,
        newEvaluation,
        span);
  }
}
