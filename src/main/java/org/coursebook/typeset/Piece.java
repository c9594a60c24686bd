package org.coursebook.typeset;

/**
 * Characters of a run that stand on a line, without the spaces at the line's end.
 *
 * <p>Soft hyphens and other invisible signs within it are not printed, see {@link
 * Signs#isInvisible}.
 *
 * @param run the number of the run in its paragraph
 * @param start the first character
 * @param end the character after the last
 */
public record Piece(int run, int start, int end) {}
