package org.coursebook.xhtml;

import org.coursebook.language.Direction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Says which way text runs, wherever a language is named that is written another way than what
 * stands around it. In attributes, for an EPUB's style sheets may not say it; words in such an
 * element keep their order and that of the words around them.
 */
public final class Directions {
  private Directions() {}

  /** Marks the elements of a document. */
  public static void mark(Document document) {
    mark(document.getDocumentElement(), Direction.LEFT_TO_RIGHT);
  }

  private static void mark(Element element, Direction around) {
    Direction here = around;
    if (element.hasAttribute("lang")) {
      here = Direction.of(element.getAttribute("lang"));
      if (here != around) element.setAttribute("dir", here.attribute());
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) mark(inner, here);
    }
  }
}
