package org.coursebook.proof;

/**
 * An edition with one fault in it.
 *
 * @param what was done to it
 * @param where a part of the name of the page or the file where it was done
 * @param near words that stand there, or stood there
 */
record Mutant(String what, byte[] bytes, String where, String near) {
  @Override
  public String toString() {
    return "%s in %s near «%s»".formatted(what, where, near);
  }
}
