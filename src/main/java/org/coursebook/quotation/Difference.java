package org.coursebook.quotation;

/**
 * A stretch in which two wordings differ; each side may be empty.
 *
 * @param from the first word of one wording that differs
 * @param to the word behind the last
 * @param otherFrom the same in the other wording
 */
record Difference(int from, int to, int otherFrom, int otherTo) {}
