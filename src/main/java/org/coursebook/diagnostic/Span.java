package org.coursebook.diagnostic;

/**
 * A stretch of a source file.
 *
 * @param file the path inside the course folder, with forward slashes
 * @param line the line it begins on, from 1
 * @param column the column it begins at, in characters from 1
 * @param length its length in characters, which may run over line ends; 0 if it is a mere point
 */
public record Span(String file, int line, int column, int length) implements Comparable<Span> {
  public Span {
    if (line < 1 || column < 1 || length < 0) {
      throw new IllegalArgumentException(
          "no such place: %s:%d:%d+%d".formatted(file, line, column, length));
    }
  }

  /** The beginning of a file: the place of what concerns all of it. */
  public static Span startOf(String file) {
    return new Span(file, 1, 1, 0);
  }

  /** By file, then in reading order. */
  @Override
  public int compareTo(Span other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) return byFile;
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
