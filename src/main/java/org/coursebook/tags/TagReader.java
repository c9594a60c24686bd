package org.coursebook.tags;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.w3c.dom.Element;

/**
 * Reads the structure that the layout engine wrote, and finds for each tag the element that it was
 * made of: through the boxes, which know both.
 */
final class TagReader {
  private final IdentityHashMap<COSDictionary, Element> elements = new IdentityHashMap<>();
  private final List<Content> ornaments = new ArrayList<>();
  private final Collapsed collapsed = new Collapsed();
  private final Set<Box> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private TagReader() {}

  /**
   * What was read.
   *
   * @param document the tag of the document, with everything in it
   * @param ornaments what is on the pages for the eye alone
   */
  record Reading(Tag document, List<Content> ornaments) {}

  /** Reads all tags. */
  static Reading read(PdfBoxRenderer renderer, PDStructureTreeRoot root) {
    TagReader reader = new TagReader();
    reader.look(renderer.getRootBox());
    SharedContext shared = renderer.getSharedContext();
    // Notes lie outside the flow, each in a box that only its id leads to.
    shared.getIdMap().values().forEach(reader::look);
    List<Kid> kids = reader.kids(root.getCOSObject(), Optional.empty());
    if (kids.size() == 1 && kids.get(0) instanceof Tag document) {
      return new Reading(document, reader.ornaments);
    }
    throw new IllegalStateException("the engine tags one document");
  }

  private void look(Box box) {
    if (!seen.add(box)) return;
    PDStructureElement tag = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
    Element element = box.getElement();
    boolean generated = box.isAnonymous() || box.getPseudoElementOrClass() != null;
    if (element != null && !generated) {
      if (tag == null) collapsed.look(box, element);
      else elements.put(tag.getCOSObject(), element);
    }
    for (int i = 0; i < box.getChildCount(); i++) look(box.getChild(i));
    if (box instanceof InlineLayoutBox inline) {
      collapsed.lookForNumbers(inline);
      for (Object child : inline.getInlineChildren()) if (child instanceof Box one) look(one);
    }
    if (box instanceof LineBox line) line.getNonFlowContent().forEach(this::look);
  }

  private Tag tag(COSDictionary dictionary) {
    Optional<COSDictionary> page = Optional.ofNullable(dictionary.getCOSDictionary(COSName.PG));
    String type = dictionary.getNameAsString(COSName.S);
    Optional<Element> element = Optional.ofNullable(elements.get(dictionary));
    Tag tag = new Tag(type, dictionary, element, kids(dictionary, page));
    // A break between sections is painted as stars, or whatever the style sheet likes.
    if (tag.elementName().equals("hr")) drain(tag);
    // Only blocks have lines; in an element of a line, the engine's order is right.
    if (!tag.isInline()) tag.setKids(LineOrder.of(tag.kids()));
    return tag;
  }

  private List<Kid> kids(COSDictionary parent, Optional<COSDictionary> page) {
    COSBase inside = parent.getDictionaryObject(COSName.K);
    List<Kid> kids = new ArrayList<>();
    if (inside instanceof COSArray several) {
      for (COSBase one : several) kids.add(kid(one, page));
    } else if (inside != null) {
      kids.add(kid(inside, page));
    }
    kids.removeIf(this::isLeader);
    return kids;
  }

  private boolean isLeader(Kid kid) {
    if (!(kid instanceof Content content) || !collapsed.isLeader(content)) return false;
    ornaments.add(content);
    return true;
  }

  private Kid kid(COSBase reference, Optional<COSDictionary> page) {
    COSBase kid = reference instanceof COSObject object ? object.getObject() : reference;
    if (!(kid instanceof COSDictionary dictionary)) return piece(page.orElseThrow(), kid);
    if (dictionary.containsKey(COSName.S)) {
      Tag tag = tag(dictionary);
      return collapsed.around(tag).<Kid>map(element -> Tag.of(element, tag)).orElse(tag);
    }
    COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
    return piece(own == null ? page.orElseThrow() : own, dictionary);
  }

  private void drain(Tag tag) {
    for (Kid kid : tag.kids()) {
      if (kid instanceof Content content) ornaments.add(content);
      else drain((Tag) kid);
    }
    tag.setKids(List.of());
  }

  private Kid piece(COSDictionary page, COSBase item) {
    Content content = new Content(page, item);
    if (collapsed.isNumber(content)) return Tag.of(Tag.LOCATOR, List.of(content));
    return collapsed.around(content).<Kid>map(element -> Tag.of(element, content)).orElse(content);
  }
}
