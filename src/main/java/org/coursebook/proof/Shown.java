package org.coursebook.proof;

/** What is shown of a picture. */
sealed interface Shown {
  /** The picture of this path in the course. */
  record OfCourse(String path) implements Shown {}

  /** A file of an e-book; empty if it isn't there. */
  record File(byte[] bytes) implements Shown {}

  /** Dots on paper, so many in a row and so many rows. */
  record Dots(int width, int height) implements Shown {}

  /** Lines and areas on paper. */
  record Drawing() implements Shown {}

  /** A picture that this program made, and of which nothing more is known. */
  record Made() implements Shown {}
}
