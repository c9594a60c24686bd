package org.coursebook.epub;

/**
 * A {@code meta} of the package document: what is said of the publication as a whole.
 *
 * @param language of the value where it is words, or empty
 */
record Property(String name, String value, String language) {
  Property(String name, String value) {
    this(name, value, "");
  }
}
