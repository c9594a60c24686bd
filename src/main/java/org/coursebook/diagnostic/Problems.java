package org.coursebook.diagnostic;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong while a book is made: the one mutable thing that travels. */
public final class Problems {
  private final Set<Diagnostic> reported = new LinkedHashSet<>();

  /** Adds a problem; the same problem said twice counts once. */
  public synchronized void report(Code code, Span span, String message, String... hints) {
    Diagnostic diagnostic = new Diagnostic(code, span, message, List.of(hints));
    reported.add(diagnostic);
  }

  /** All problems so far, by file and place. */
  public synchronized List<Diagnostic> all() {
    return reported.stream().sorted(Comparator.comparing(Diagnostic::span)).toList();
  }

  /** Whether anything of this weight was reported. */
  public synchronized boolean has(Severity severity) {
    return reported.stream().anyMatch(diagnostic -> diagnostic.severity() == severity);
  }

  /**
   * Ends the run if the course has errors; called between stages, so that one run shows them all.
   *
   * @throws ProblemsFoundException if an error was reported
   */
  public void stopIfErrors() {
    stopIf(Severity.ERROR);
  }

  /**
   * Ends the run if problems of this weight were reported.
   *
   * @throws ProblemsFoundException if there is one
   */
  public void stopIf(Severity severity) {
    if (has(severity)) throw new ProblemsFoundException();
  }
}
