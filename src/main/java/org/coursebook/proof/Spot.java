package org.coursebook.proof;

/**
 * A place in an edition.
 *
 * @param name {@code page 42}, or the path of a file
 * @param page of a PDF, from 0; 0 in an e-book
 * @param baseline how far the line is from the page's foot, in points; 0 in an e-book
 * @param size of its letters, in points; 0 in an e-book
 */
record Spot(String name, int page, float baseline, float size) {
  static Spot inFile(String path) {
    return new Spot(path, 0, 0, 0);
  }
}
