package org.coursebook.tags;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Brings home what the layout has placed outside the flow, such as the authors on the cover. */
final class Strays {
  private Strays() {}

  /** The sections of a document, each with all its own. */
  static List<Kid> home(List<Kid> kids) {
    IdentityHashMap<Node, Tag> sections = new IdentityHashMap<>();
    for (Kid kid : kids) {
      if (kid instanceof Tag tag && tag.is("Sect")) {
        tag.element().ifPresent(element -> sections.put(element, tag));
      }
    }
    List<Kid> atHome = new ArrayList<>();
    for (Kid kid : kids) {
      Tag section = kid instanceof Tag tag ? sections.get(sectionOf(tag)) : null;
      if (section == null || section == kid) atHome.add(kid);
      else section.kids().add(kid);
    }
    return atHome;
  }

  private static @Nullable Node sectionOf(Tag tag) {
    Node node = tag.element().<Node>map(Element::getParentNode).orElse(null);
    while (node instanceof Element element && !element.getNodeName().equals("section")) {
      node = node.getParentNode();
    }
    return node;
  }
}
