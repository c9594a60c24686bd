package org.coursebook.xhtml;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes a tree of elements and text as XML in UTF-8: the same bytes on every machine, which the
 * JDK's own writer does not promise from one version to the next. Namespaces are declared on the
 * root.
 */
public final class Serializer {
  /** XHTML elements that are closed at once when they are empty; all others get an end tag. */
  private static final Set<String> VOID =
      Set.of("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "wbr");

  private final StringBuilder out = new StringBuilder();
  private final boolean xhtml;

  private Serializer(boolean xhtml) {
    this.xhtml = xhtml;
  }

  /** The document's bytes, with an XML declaration, and the HTML doctype if it is XHTML. */
  public static byte[] bytes(Document document) {
    Element root = document.getDocumentElement();
    Serializer serializer =
        new Serializer(Objects.equals(root.getNamespaceURI(), MarkupBuilder.XHTML));
    serializer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    if (serializer.xhtml) serializer.out.append("<!DOCTYPE html>\n");
    Map<String, String> namespaces = new TreeMap<>();
    collectNamespaces(root, namespaces);
    serializer.write(root, namespaces);
    return serializer.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void collectNamespaces(Node node, Map<String, String> namespaces) {
    String uri = node.getNamespaceURI();
    String prefix = node.getPrefix();
    if (uri != null && !Objects.equals(prefix, "xml")) {
      namespaces.put(prefix == null ? "xmlns" : "xmlns:" + prefix, uri);
    }
    NamedNodeMap attributes = node.getAttributes();
    for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
      collectNamespaces(attributes.item(i), namespaces);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.ELEMENT_NODE) collectNamespaces(child, namespaces);
    }
  }

  private void write(Element element, Map<String, String> namespaces) {
    String name = element.getTagName();
    out.append('<').append(name);
    namespaces.forEach(this::attribute);
    NamedNodeMap attributes = element.getAttributes();
    Map<String, String> sorted = new TreeMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      sorted.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
    sorted.forEach(this::attribute);
    if (!element.hasChildNodes() && (!xhtml || VOID.contains(name))) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) write(inner, Map.of());
      else escape(child.getNodeValue(), false);
    }
    out.append("</").append(name).append('>');
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
  }

  private void escape(String text, boolean inAttribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(inAttribute ? "&quot;" : "\"");
        case '\r' -> out.append("&#13;");
        case '\n', '\t' -> out.append(inAttribute ? "&#" + (int) c + ";" : String.valueOf(c));
        default -> out.append(isXml(c) ? c : '\uFFFD');
      }
    }
  }

  /** Whether XML has this character (XML 1.0, 2.2); what has none shows as a replacement mark. */
  private static boolean isXml(char c) {
    return c >= ' ' && c < '\uFFFE';
  }
}
