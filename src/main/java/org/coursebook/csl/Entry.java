package org.coursebook.csl;

import java.util.List;

/**
 * An entry of the list of sources.
 *
 * @param id the key of its reference
 */
public record Entry(String id, List<Piece> content) {
  public Entry {
    content = List.copyOf(content);
  }
}
