package org.coursebook.csl;

import java.util.List;

/**
 * A citation: one or several cites together.
 *
 * @param note the number of its note, or 0 in the text
 */
public record Cluster(List<Cite> cites, int note) {
  public Cluster {
    cites = List.copyOf(cites);
  }
}
