package org.coursebook.typeset;

/**
 * A stretch of text in one font.
 *
 * @param text its characters; a line feed forces the end of a line
 * @param language the BCP 47 tag of the words; empty if it isn't known
 * @param hyphenate whether its words may be parted
 * @param before the room that the run's element takes at its beginning (padding, border)
 * @param after the room that it takes at its end
 * @param em the type size
 * @param measure what knows the widths in its font; runs in one font should share it, so that a
 *     word is measured once
 */
public record Run(
    String text,
    String language,
    boolean hyphenate,
    double before,
    double after,
    double em,
    Measure measure) {}
