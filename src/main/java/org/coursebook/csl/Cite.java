package org.coursebook.csl;

/**
 * One source in a citation.
 *
 * @param label the kind of place in the source, a CSL locator type such as {@code page}
 * @param locator the place, or empty
 * @param prefix words before it, with the space that follows them
 * @param suffix words behind it, with what parts them from it
 * @param suppressAuthor whether the author is left out
 */
public record Cite(
    Reference reference,
    String label,
    String locator,
    String prefix,
    String suffix,
    boolean suppressAuthor) {}
