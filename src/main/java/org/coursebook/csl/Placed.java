package org.coursebook.csl;

/**
 * A cite and its position.
 *
 * @param near whether the source was cited a few notes before
 * @param firstNote the number of the note that cited it first, or 0
 */
public record Placed(Cite cite, Position position, boolean near, int firstNote) {}
