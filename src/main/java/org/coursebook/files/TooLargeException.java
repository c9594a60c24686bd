package org.coursebook.files;

/** A file is larger than what is read. */
public final class TooLargeException extends RuntimeException {
  TooLargeException(String path) {
    super(path);
  }
}
