package org.coursebook.tags;

import java.util.ArrayList;
import java.util.List;

/** What stands in a note: its number as a label, and paragraphs. */
final class NoteParts {
  private NoteParts() {}

  static List<Kid> of(List<Kid> inside) {
    List<Kid> kids = new ArrayList<>();
    takeNumber(inside, kids);
    List<Kid> loose = new ArrayList<>();
    for (Kid kid : inside) {
      if (kid instanceof Tag tag && tag.hasClass("note-number")) {
        kids.add(Tag.of("Lbl", List.of(tag)));
      } else if (kid.isInline()) {
        loose.add(kid);
      } else {
        // The space after the number belongs to the words that follow.
        if (kid instanceof Tag tag && tag.is("P")) tag.kids().addAll(0, loose);
        else wrap(loose, kids);
        loose.clear();
        kids.add(kid);
      }
    }
    wrap(loose, kids);
    return kids;
  }

  /** Takes the number out of the first line, where several paragraphs make that one a block. */
  private static void takeNumber(List<Kid> inside, List<Kid> kids) {
    if (inside.isEmpty() || !(inside.get(0) instanceof Tag line) || !line.is("P")) return;
    if (line.kids().get(0) instanceof Tag number && number.hasClass("note-number")) {
      kids.add(Tag.of("Lbl", List.of(line.kids().remove(0))));
    }
  }

  private static void wrap(List<Kid> loose, List<Kid> kids) {
    if (!loose.isEmpty()) kids.add(Tag.of("P", List.copyOf(loose)));
  }
}
