package org.coursebook.tags;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Lists that the layout doesn't see as such: of terms and meanings, and the contents. */
final class Lists {
  private Lists() {}

  static boolean isOfContents(Tag item) {
    return item.attribute("class").startsWith("contents-");
  }

  /** A line of the contents: a reference, and the lines below it. */
  static Tag contentsItem(Tag item) {
    List<Kid> kids = new ArrayList<>();
    for (Tag inner : item.tags()) {
      for (Kid kid : inner.kids()) {
        if (kid instanceof Tag line && line.is("P")) kids.addAll(line.kids());
        else kids.add(kid);
      }
    }
    item.setKids(kids);
    return item.become("TOCI");
  }

  static Tag definitions(Tag list) {
    COSDictionary numbering = new COSDictionary();
    numbering.setItem(COSName.O, COSName.getPDFName("List"));
    numbering.setItem(COSName.getPDFName("ListNumbering"), COSName.getPDFName("None"));
    list.dictionary().setItem(COSName.A, numbering);
    return list.become("L");
  }

  /** Terms with their meanings: an item has one label and one body. */
  static Tag definition(Tag item) {
    List<Kid> kids = new ArrayList<>();
    join("Lbl", item, kids);
    join("LBody", item, kids);
    item.setKids(kids);
    return item.become("LI");
  }

  private static void join(String type, Tag item, List<Kid> kids) {
    List<Tag> same = item.tags().stream().filter(tag -> tag.is(type)).toList();
    if (same.size() < 2) {
      kids.addAll(same);
      return;
    }
    List<Kid> all = new ArrayList<>();
    for (Tag one : same) {
      boolean words = one.kids().stream().anyMatch(Kid::isInline);
      if (type.equals("LBody") && words) all.add(one.become("P"));
      else if (words) all.add(one.become("Span"));
      else all.addAll(one.kids());
    }
    kids.add(Tag.of(type, all));
  }
}
