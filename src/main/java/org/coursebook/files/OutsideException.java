package org.coursebook.files;

/** A path leads out of the folder that may be read. */
public final class OutsideException extends RuntimeException {
  OutsideException(String path) {
    super(path);
  }
}
