package org.coursebook.pdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Problems;

/**
 * Whether a PDF says of itself that it keeps to PDF/UA-1 and PDF/A-2a. What these ask for, the
 * program does by construction; but a picture that nobody described breaks both, and after a
 * complaint of the engine nobody knows.
 */
final class Claims {
  private static final Set<Code> BREAKING = Set.of(Code.IMAGE_WITHOUT_ALT, Code.GLYPH_MISSING);

  private final List<Diagnostic> known;
  private final Problems problems;
  private final Complaints complaints;

  /**
   * The claims of one PDF.
   *
   * @param known what was wrong with the book before it was printed
   * @param problems what is wrong with this printing of it
   */
  Claims(List<Diagnostic> known, Problems problems, Complaints complaints) {
    this.known = known;
    this.problems = problems;
    this.complaints = complaints;
  }

  /** Whether, all things done, nothing was met that breaks the standards. */
  boolean hold() {
    return !complaints.any()
        && Stream.concat(known.stream(), problems.all().stream())
            .noneMatch(problem -> BREAKING.contains(problem.code()));
  }
}
