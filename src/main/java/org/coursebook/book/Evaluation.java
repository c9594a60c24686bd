package org.coursebook.book;

/**
 * What people who looked at a book's accessibility say of it. No program can say it for them.
 *
 * @param wcag the version of the guidelines that it keeps to, {@code 2.2}
 * @param level how far it keeps to them: {@code A}, {@code AA} or {@code AAA}
 * @param certifiedBy who looked
 * @param credential what shows that they can judge, in words or as a URL; or empty
 * @param report the URL of what they found, or empty
 */
public record Evaluation(
    String wcag, String level, String certifiedBy, String credential, String report) {
  public Evaluation {
    if (certifiedBy.isBlank()) throw new IllegalArgumentException("somebody looked at it");
  }
}
