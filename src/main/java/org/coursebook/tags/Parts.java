package org.coursebook.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts lessons into their part, which on paper has only a page of its own before them. */
final class Parts {
  private static final Set<String> OUTSIDE = Set.of("sources", "about", "colophon");

  private Parts() {}

  /** The sections of a document, those that follow a part's opening now in the part. */
  static List<Kid> gather(List<Kid> sections) {
    List<Kid> gathered = new ArrayList<>();
    List<Kid> open = gathered;
    for (Kid section : sections) {
      Tag tag = section instanceof Tag one ? one : Tag.of("P", List.of(section));
      if (tag.hasClass("part-opening")) {
        Tag part = tag.become("Part");
        gathered.add(part);
        open = part.kids();
      } else {
        if (OUTSIDE.stream().anyMatch(tag::hasClass)) open = gathered;
        open.add(tag);
      }
    }
    return gathered;
  }
}
