package org.coursebook.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coursebook.xhtml.MarkupBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What Kobo's reading systems want in a text to count pages by, to keep a place and to mark words:
 * a numbered span around each sentence and picture, and two boxes around it all.
 */
final class KoboMarkup {
  /** Where a new paragraph is counted. */
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "dt",
          "dd",
          "td",
          "th",
          "caption",
          "figcaption",
          "pre",
          "div",
          "blockquote");

  private static final String STYLE = "div#book-inner { margin-top: 0; margin-bottom: 0; }";

  private final Document document;
  private int paragraph;
  private int sentence;
  private boolean fresh = true;

  private KoboMarkup(Document document) {
    this.document = document;
  }

  /** Changes a page of the book. */
  static void addTo(Document document) {
    KoboMarkup markup = new KoboMarkup(document);
    Element body = markup.only("body");
    markup.inside(body, false);
    markup.wrap(body, "book-inner");
    markup.wrap(body, "book-columns");
    Element style = markup.element("style");
    style.setAttribute("type", "text/css");
    style.setAttribute("id", "kobostylehacks");
    style.setTextContent(STYLE);
    markup.only("head").appendChild(style);
  }

  private Element only(String name) {
    if (document.getElementsByTagNameNS(MarkupBuilder.XHTML, name).item(0) instanceof Element it) {
      return it;
    }
    throw new IllegalStateException("a page has a " + name);
  }

  private Element element(String name) {
    return document.createElementNS(MarkupBuilder.XHTML, name);
  }

  private void wrap(Element body, String id) {
    Element box = element("div");
    box.setAttribute("id", id);
    for (Node child : children(body)) box.appendChild(child);
    body.appendChild(box);
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  /**
   * Puts spans into an element.
   *
   * @param whole whether a text stays in one piece, as code does
   */
  private void inside(Element element, boolean whole) {
    for (Node child : children(element)) {
      if (child instanceof Text text) text(text, whole);
      else if (child instanceof Element inner) element(inner, whole);
    }
  }

  private void element(Element element, boolean whole) {
    String name = element.getLocalName();
    if (PARAGRAPHS.contains(name)) fresh = true;
    if (name.equals("img")) {
      fresh = true;
      Element span = span();
      element.getParentNode().replaceChild(span, element);
      span.appendChild(element);
      fresh = true;
    } else {
      inside(element, whole || name.equals("pre") || name.equals("code"));
    }
  }

  private void text(Text text, boolean whole) {
    String words = text.getData();
    Node parent = text.getParentNode();
    // Blanks between blocks are no text, and no span may stand there.
    if (words.isBlank() && !"p".equals(parent.getLocalName()) && !whole) return;
    for (String part : whole ? List.of(words) : Sentences.of(words)) {
      Element span = span();
      span.setTextContent(part);
      parent.insertBefore(span, text);
    }
    parent.removeChild(text);
  }

  private Element span() {
    if (fresh) {
      paragraph++;
      sentence = 0;
      fresh = false;
    }
    sentence++;
    Element span = element("span");
    span.setAttribute("class", "koboSpan");
    span.setAttribute("id", "kobo." + paragraph + "." + sentence);
    return span;
  }
}
