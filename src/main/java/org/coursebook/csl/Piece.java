package org.coursebook.csl;

import java.util.List;

/** A piece of formatted text. */
public sealed interface Piece {
  /** Words as they are to be printed. */
  record Words(String text) implements Piece {}

  /** Words set off from those around them. */
  record Styled(Face face, List<Piece> content) implements Piece {
    public Styled {
      content = List.copyOf(content);
    }
  }

  /** An address on the web, and the words that lead to it. */
  record Link(String url, List<Piece> content) implements Piece {
    public Link {
      content = List.copyOf(content);
    }
  }

  /**
   * What one cite of a cluster says.
   *
   * @param number which of the cluster it is, from 1
   */
  record Cited(int number, List<Piece> content) implements Piece {
    public Cited {
      content = List.copyOf(content);
    }
  }
}
