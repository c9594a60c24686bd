package org.coursebook.tags;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Writes tags into a PDF in place of those that it had, with the two tables that lead back to them:
 * from what is on the pages (ParentTree), and from their ids (IDTree).
 */
final class TagWriter {
  private static final COSName NUMS = COSName.NUMS;
  private static final COSName ID_TREE = COSName.getPDFName("IDTree");

  private final Map<Integer, Integer> places = new HashMap<>();
  private final Map<String, COSDictionary> ids = new TreeMap<>();
  private final Set<COSDictionary> written = Collections.newSetFromMap(new IdentityHashMap<>());
  private final COSArray parents;

  private TagWriter(COSArray parents) {
    this.parents = parents;
    for (int i = 0; i < parents.size(); i += 2) {
      places.put(parents.getInt(i), i + 1);
      if (!(parents.getObject(i + 1) instanceof COSArray page)) continue;
      for (int number = 0; number < page.size(); number++) page.set(number, COSNull.NULL);
    }
  }

  /**
   * Writes the document's tag and everything in it.
   *
   * @return the dictionaries that are now part of the structure
   */
  static Set<COSDictionary> write(Tag document, PDStructureTreeRoot root) {
    COSArray parents = root.getParentTree().getCOSObject().getCOSArray(NUMS);
    TagWriter writer = new TagWriter(parents);
    writer.write(document, root.getCOSObject());
    writer.forgetOthers();
    root.getCOSObject().setItem(COSName.K, document.dictionary());
    COSDictionary explained = new COSDictionary();
    explained.setName(COSName.getPDFName(Tag.LOCATOR), "Span");
    root.getCOSObject().setItem(COSName.ROLE_MAP, explained);
    writer.nameIds(root.getCOSObject());
    return writer.written;
  }

  private void write(Tag tag, COSDictionary parent) {
    COSDictionary dictionary = tag.dictionary();
    written.add(dictionary);
    dictionary.setItem(COSName.S, COSName.getPDFName(tag.type()));
    dictionary.setItem(COSName.P, parent);
    dictionary.removeItem(COSName.PG);
    dictionary.removeItem(COSName.K);
    COSDictionary home = new COSDictionary();
    for (Kid kid : tag.kids()) {
      if (kid instanceof Content content) {
        home = content.page();
        dictionary.setItem(COSName.PG, home);
        break;
      }
    }
    COSArray kids = new COSArray();
    for (Kid kid : tag.kids()) kids.add(write(kid, dictionary, home));
    if (kids.size() == 1) dictionary.setItem(COSName.K, kids.get(0));
    else if (kids.size() > 1) dictionary.setItem(COSName.K, kids);
    if (dictionary.getItem(COSName.ID) instanceof COSString id) ids.put(id.getString(), dictionary);
  }

  private COSBase write(Kid kid, COSDictionary parent, COSDictionary home) {
    if (kid instanceof Tag tag) {
      write(tag, parent);
      return tag.dictionary();
    }
    Content content = (Content) kid;
    if (content.isAnnotation()) {
      parents.set(place(content.annotation().getInt(COSName.STRUCT_PARENT)), parent);
    } else {
      int place = place(content.page().getInt(COSName.STRUCT_PARENTS));
      ((COSArray) parents.getObject(place)).set(content.number(), parent);
    }
    return content.seenFrom(home);
  }

  /** Takes out the annotations that no tag has any more. */
  private void forgetOthers() {
    COSArray kept = new COSArray();
    for (int i = 0; i < parents.size(); i += 2) {
      boolean page = parents.getObject(i + 1) instanceof COSArray;
      if (!page && !written.contains(parents.getObject(i + 1))) continue;
      kept.add(parents.get(i));
      kept.add(parents.get(i + 1));
    }
    parents.clear();
    parents.addAll(kept);
  }

  private int place(int key) {
    Integer place = places.get(key);
    if (place == null) throw new IllegalStateException("the engine tagged no page " + key);
    return place;
  }

  private void nameIds(COSDictionary root) {
    if (ids.isEmpty()) return;
    COSArray names = new COSArray();
    ids.forEach(
        (id, tag) -> {
          names.add(new COSString(id));
          names.add(tag);
        });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    root.setItem(ID_TREE, tree);
  }
}
