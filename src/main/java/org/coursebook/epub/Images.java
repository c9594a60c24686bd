package org.coursebook.epub;

import java.util.ArrayList;
import java.util.List;
import org.coursebook.xhtml.MarkupBuilder;
import org.coursebook.xhtml.ScreenDocument;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The images that a text shows. */
final class Images {
  private Images() {}

  static List<Element> of(ScreenDocument document) {
    NodeList found = document.document().getElementsByTagNameNS(MarkupBuilder.XHTML, "img");
    List<Element> images = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) images.add((Element) found.item(i));
    return images;
  }
}
