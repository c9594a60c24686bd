package org.coursebook.typeset;

import java.util.List;

/**
 * A line as it is to be set.
 *
 * @param pieces what stands on it; nothing on an empty line
 * @param extra what is added to each word space (see {@link Signs#stretches}); negative if taken
 *     away; 0 on lines that don't reach the margin
 * @param stretch extra as a part of the natural space: 0.5 is half as wide again
 * @param hyphen whether it ends in a hyphen that is not in the text
 * @param hangLeft how far the first mark stands out into the margin
 * @param hangRight how far the last mark does
 * @param last whether it ends the paragraph
 * @param overfull by how much it sticks out beyond the margin, or 0
 * @param letters by what part its letters are set wider, negative if narrower; 0 unless {@link
 *     Setting#letters} allows it; the natural width of spaces and hanging marks stays as it is
 * @param torn whether it ends within a word where nothing allows it, for want of a better place
 */
public record Line(
    List<Piece> pieces,
    double extra,
    double stretch,
    boolean hyphen,
    double hangLeft,
    double hangRight,
    boolean last,
    double overfull,
    double letters,
    boolean torn) {
  public Line {
    pieces = List.copyOf(pieces);
  }
}
