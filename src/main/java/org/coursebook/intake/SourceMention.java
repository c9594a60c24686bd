package org.coursebook.intake;

/**
 * A source that stands in a passage and is to become a citation.
 *
 * @param from the offset where the words to take out begin, the spaces before them included
 * @param to the offset after them
 * @param call the offset of the citation, at {@code from} or behind the quotation that it is for
 * @param prefix words before the source, such as "see", or empty
 * @param work the work
 * @param locator the place in it, or empty
 */
record SourceMention(int from, int to, int call, String prefix, Work work, String locator) {
  /** The same mention, cited elsewhere. */
  SourceMention citedAt(int offset) {
    return new SourceMention(from, to, offset, prefix, work, locator);
  }

  /** What stands in the brackets of a citation. */
  String citation(String key) {
    String before = prefix.isEmpty() ? "" : prefix + " ";
    return before + "@" + key + (locator.isEmpty() ? "" : ", " + locator);
  }
}
