package org.coursebook.tags;

import java.util.List;

/** Joins what the lines of a page have parted: a link in two lines is one link. */
final class Joining {
  private Joining() {}

  /** Adds to the kids of a tag one more, or what is in it to the last, if both are one element. */
  static void add(Kid kid, List<Kid> kids) {
    Kid last = kids.isEmpty() ? kid : kids.get(kids.size() - 1);
    if (last != kid && last instanceof Tag before && kid instanceof Tag after) {
      if (isSame(before, after)) {
        for (Kid one : after.kids()) add(one, before.kids());
        return;
      }
    }
    kids.add(kid);
  }

  private static boolean isSame(Tag before, Tag after) {
    return before.isInline()
        && before.type().equals(after.type())
        && before.element().isPresent()
        && before.element().get() == after.element().orElse(null);
  }
}
