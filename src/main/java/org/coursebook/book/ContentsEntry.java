package org.coursebook.book;

import java.util.List;

/**
 * A line of the contents.
 *
 * @param label the number in front ("14"), or empty
 * @param title what stands there
 * @param target where it leads; always {@code InBook}
 * @param children the entries under it
 */
public record ContentsEntry(
    String label, List<Inline> title, Target.InBook target, List<ContentsEntry> children) {
  public ContentsEntry {
    title = List.copyOf(title);
    children = List.copyOf(children);
  }
}
