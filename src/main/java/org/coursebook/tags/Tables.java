package org.coursebook.tags;

import java.util.ArrayList;
import java.util.List;

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
}
