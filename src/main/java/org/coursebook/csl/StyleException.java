package org.coursebook.csl;

/** A style that can't be used; the message says why, for the person who named it. */
public final class StyleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  StyleException(String message, int line) {
    super(message);
    this.line = line;
  }

  /** The line of the file, from 1, or 0 if it isn't known. */
  public int line() {
    return line;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
