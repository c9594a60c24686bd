package org.coursebook.pdf;

import java.util.List;
import java.util.Optional;
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
  private static final Set<Code> BREAKING =
      Set.of(Code.IMAGE_WITHOUT_ALT, Code.IMAGE_CMYK, Code.GLYPH_MISSING, Code.CONFORMANCE_LOST);

  private static final String COMPLAINT = Code.ENGINE_COMPLAINT.slug();

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

  /** What was met that breaks the standards, all things done; nothing if nothing was. */
  Optional<String> broken() {
    Optional<String> problem =
        Stream.concat(known.stream(), problems.all().stream())
            .filter(one -> BREAKING.contains(one.code()))
            .findFirst()
            .map(one -> one.code().slug() + " at " + one.span());
    return problem.or(() -> complaints.any() ? Optional.of(COMPLAINT) : Optional.empty());
  }
}
