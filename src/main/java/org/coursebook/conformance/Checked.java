package org.coursebook.conformance;

import java.util.List;

/**
 * What a checker says of a file.
 *
 * @param standard {@code EPUB 3.3}, {@code PDF/UA-1} or {@code PDF/A-2a}
 * @param checker name and version of the program that looked
 * @param findings what it found; nothing if all is well
 */
public record Checked(String standard, String checker, List<Finding> findings) {
  public Checked {
    findings = List.copyOf(findings);
  }

  /**
   * Something that a checker found.
   *
   * @param error whether the standard is broken; else it is only a warning
   * @param rule its number in the standard, or the checker's name for it
   * @param place in the file, as the checker says it; or empty
   */
  public record Finding(boolean error, String rule, String place, String text) {
    @Override
    public String toString() {
      return place.isEmpty()
          ? "%s: %s".formatted(rule, text)
          : "%s: %s (%s)".formatted(rule, text, place);
    }
  }

  /** Whether the standard is kept to. */
  public boolean passed() {
    return findings.stream().noneMatch(Finding::error);
  }
}
