package org.coursebook.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;

/** Tables with their captions in them: the layout puts both side by side. */
final class Tables {
  private Tables() {}

  /** What stands in the frame around a table and its caption. */
  static List<Kid> captioned(List<Kid> kids) {
    List<Kid> others = new ArrayList<>(kids);
    for (Kid kid : kids) {
      if (!(kid instanceof Tag table) || !table.is("Table")) continue;
      for (Kid other : kids) {
        if (!(other instanceof Tag caption) || !caption.is("Caption")) continue;
        table.kids().add(0, caption);
        others.remove(caption);
      }
    }
    return others;
  }

  /**
   * The head of a table without what is painted of it once more on the pages on which the table
   * goes on: it is heard once.
   *
   * @param repeats gets what is taken out
   */
  static Tag once(Tag head, List<Content> repeats) {
    pages(head).findFirst().ifPresent(first -> keep(head, first, repeats));
    return head;
  }

  /** The pages of what stands in a tag, in order. */
  static Stream<COSDictionary> pages(Tag tag) {
    return tag.kids().stream()
        .flatMap(kid -> kid instanceof Content one ? Stream.of(one.page()) : pages((Tag) kid));
  }

  private static void keep(Tag tag, COSDictionary page, List<Content> repeats) {
    List<Kid> kept = new ArrayList<>();
    for (Kid kid : tag.kids()) {
      if (kid instanceof Tag inner) keep(inner, page, repeats);
      if (kid instanceof Content one && one.page() != page) repeats.add(one);
      else kept.add(kid);
    }
    tag.setKids(kept);
  }
}
