package org.coursebook.book;

import java.util.List;
import org.coursebook.diagnostic.Span;

/**
 * A footnote.
 *
 * @param id its name, local to its lesson
 * @param blocks what it says
 */
public record Note(String id, List<Block> blocks, Span span) {
  public Note {
    blocks = List.copyOf(blocks);
  }
}
