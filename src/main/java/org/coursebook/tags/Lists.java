package org.coursebook.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /**
   * An item. The engine paints its label on the page where the item would have begun, too, out of
   * sight, when there was no room for its first lines.
   *
   * @param unseen gets such labels
   */
  static Tag item(Tag item, List<Content> unseen) {
    Optional<COSDictionary> page =
        item.tags().stream().filter(tag -> tag.is("LBody")).flatMap(Tables::pages).findFirst();
    for (Tag label : item.tags()) {
      if (!label.is("Lbl") || page.isEmpty() || Tables.pages(label).noneMatch(page.get()::equals))
        continue;
      List<Kid> kept = new ArrayList<>();
      for (Kid kid : label.kids()) {
        if (kid instanceof Content one && one.page() != page.get()) unseen.add(one);
        else kept.add(kid);
      }
      label.setKids(kept);
    }
    return item.become("LI");
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
