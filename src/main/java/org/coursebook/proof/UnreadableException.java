package org.coursebook.proof;

import java.io.IOException;

/** A file can't be read as what it is said to be; the message is for the person who gave it. */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1;

  private final String reason;

  UnreadableException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** What it means that a file in memory can't be read. */
  static UnreadableException of(IOException e) {
    return e instanceof UnreadableException known
        ? known
        : new UnreadableException("it is damaged or not whole");
  }

  /** Why it can't be read, as a sentence. */
  public String reason() {
    return reason;
  }
}
