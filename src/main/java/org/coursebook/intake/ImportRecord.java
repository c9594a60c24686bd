package org.coursebook.intake;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.Artifact;
import org.coursebook.files.SourceTree;

/**
 * Remembers in the course folder what the last import wrote, so that the next one sees which
 * lessons someone edited since: a line a lesson, with its SHA-256, as {@code sha256sum} writes it.
 */
final class ImportRecord {
  static final String FILE = ".coursebook/imported.sha256";
  private static final int SUM_LENGTH = 64;

  private final Map<String, String> sums = new TreeMap<>();
  private final String former;

  private ImportRecord(String former) {
    this.former = former;
    former
        .lines()
        .filter(line -> line.length() > SUM_LENGTH + 2)
        .forEach(line -> sums.put(line.substring(SUM_LENGTH + 2), line.substring(0, SUM_LENGTH)));
  }

  static ImportRecord open(SourceTree course, Problems problems) {
    return new ImportRecord(course.text(FILE, Span.startOf(FILE), problems).orElse(""));
  }

  /** Whether a lesson still says what an import wrote. */
  boolean wrote(String file, String text) {
    return sum(file, text).equals(sums.get(file));
  }

  void remember(String file, String text) {
    sums.put(file, sum(file, text));
  }

  /** The record as a file, if it has changed. */
  Optional<Artifact> artifact() {
    StringBuilder text = new StringBuilder();
    sums.forEach((file, sum) -> text.append(sum).append("  ").append(file).append('\n'));
    return text.toString().equals(former)
        ? Optional.empty()
        : Optional.of(Artifact.ofText(FILE, text.toString()));
  }

  private static String sum(String file, String text) {
    return Artifact.ofText(file, text).sha256();
  }
}
