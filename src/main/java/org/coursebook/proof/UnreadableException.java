package org.coursebook.proof;

import java.io.IOException;

/** A file can't be read as what it is said to be; the message is for the person who gave it. */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1;

  UnreadableException(String message) {
    super(message);
  }
}
