package org.coursebook.diagnostic;

/** The run stops because the course has errors; they stand in the {@link Problems}. */
public final class ProblemsFoundException extends RuntimeException {
  ProblemsFoundException() {
    super("the course has errors", null, false, false);
  }
}
