package org.coursebook.pdf;

import java.util.Set;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;

/**
 * Whether a PDF says of itself that it keeps to PDF/UA-1 and PDF/A-2a. What these ask for, the
 * program does by construction; but a picture that nobody described breaks both, and after a
 * complaint of the engine nobody knows.
 */
final class Claims {
  private static final Set<Code> BREAKING = Set.of(Code.IMAGE_WITHOUT_ALT, Code.GLYPH_MISSING);

  private final Problems problems;
  private final Complaints complaints;

  Claims(Problems problems, Complaints complaints) {
    this.problems = problems;
    this.complaints = complaints;
  }

  /** Whether, all things done, nothing was met that breaks the standards. */
  boolean hold() {
    // Complaints of another edition, made at the same time, are in the problems too: they don't
    // count, for they may come sooner or later.
    return !complaints.any()
        && problems.all().stream().noneMatch(problem -> BREAKING.contains(problem.code()));
  }
}
