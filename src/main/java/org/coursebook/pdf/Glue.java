package org.coursebook.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Puts right what the engine gets wrong at the borders of elements. At the end of a line it may
 * break between a word and the element after it: before a note's number, or before the comma that
 * follows a word in italics. So the word is given room for what must follow (invisible characters
 * that {@link TextMeasure} gives a width), and what follows takes the room back by a negative
 * margin.
 */
final class Glue {
  /** Takes room and is never printed. */
  static final char ROOM = '\uFFFC';

  /** The room of one such character, as a part of the type size. */
  static final double WIDTH = 0.36;

  private static final String CLOSING = ".,;:!?)]}’”»…";
  private static final String OPENING = "([{‘“«„";
  private static final String SAME_LOOK = " span a abbr q ";
  private static final String SAME_SIZE = " em strong cite q a span abbr ins del mark ";

  private Glue() {}

  static void apply(Element body) {
    for (Node node = body.getFirstChild(); node != null; node = following(node, body)) {
      if (node instanceof Element element && isNoteCall(element)) glueCall(element);
      else if (node instanceof Text text) {
        gluePunctuation(text);
        moveBracket(text);
        moveSpace(text);
      }
    }
  }

  private static @Nullable Node following(Node node, Node root) {
    if (node.getFirstChild() != null) return node.getFirstChild();
    Node at = node;
    while (at != root && at.getNextSibling() == null) at = at.getParentNode();
    return at == root ? null : at.getNextSibling();
  }

  private static boolean isNoteCall(Element element) {
    return element.getAttribute("class").equals("note-call");
  }

  private static void glueCall(Element call) {
    Node before = call.getPreviousSibling();
    if (before == null || isGlued(call.getParentNode())) return;
    int room = call.getTextContent().length();
    if (reserve(before, room)) wrap(call, room).appendChild(call);
  }

  /** Ties a comma or the like at the head of a text to the element before it. */
  private static void gluePunctuation(Text text) {
    int length = 0;
    String data = text.getData();
    while (length < data.length() && CLOSING.indexOf(data.charAt(length)) >= 0) length++;
    Node before = text.getPreviousSibling();
    if (length == 0 || before == null || isGlued(text.getParentNode())) return;
    // A note stands between its call and the comma after it.
    Node word =
        before instanceof Element e && hasClass(e, "note") ? before.getPreviousSibling() : before;
    if (!(word instanceof Element) || !reserve(word, length)) return;
    Text mark = text.getOwnerDocument().createTextNode(data.substring(0, length));
    text.setData(data.substring(length));
    wrap(text, length).appendChild(mark);
  }

  /** Moves a bracket or quote before an element into it, if it looks the same there. */
  private static void moveBracket(Text text) {
    String data = text.getData();
    int start = data.length();
    while (start > 0 && OPENING.indexOf(data.charAt(start - 1)) >= 0) start--;
    Node next = text.getNextSibling();
    if (start == data.length() || !(next instanceof Element element)) return;
    if (!SAME_LOOK.contains(" " + element.getNodeName() + " ") || !isPlain(element)) return;
    if (!(element.getFirstChild() instanceof Text word)) return;
    text.setData(data.substring(0, start));
    word.setData(data.substring(start) + word.getData());
  }

  /**
   * Moves a space before an element into it: the engine doesn't trim a space at the end of a line
   * if an element follows, and the line would come out short.
   */
  private static void moveSpace(Text text) {
    String data = text.getData();
    if (data.length() < 2 || data.charAt(data.length() - 1) != ' ') return;
    Node first = text.getNextSibling();
    while (first instanceof Element element && isPlain(element)) first = element.getFirstChild();
    if (!(first instanceof Text word) || first == text.getNextSibling()) return;
    if (word.getData().isEmpty() || Character.isWhitespace(word.getData().charAt(0))) return;
    text.setData(data.substring(0, data.length() - 1));
    word.setData(" " + word.getData());
  }

  /** Whether an element's words are as large as those around it. */
  private static boolean isPlain(Element element) {
    return SAME_SIZE.contains(" " + element.getNodeName() + " ")
        && !hasClass(element, "note")
        && !isNoteCall(element);
  }

  private static boolean isGlued(Node parent) {
    return parent instanceof Element element && hasClass(element, "glue");
  }

  private static boolean hasClass(Element element, String name) {
    return element.getAttribute("class").equals(name);
  }

  /** Adds room to the last word of a node, if it ends in one. */
  private static boolean reserve(Node node, int characters) {
    Node last = node;
    while (last instanceof Element element) {
      if (!isPlain(element)) return false;
      last = element.getLastChild();
    }
    if (!(last instanceof Text text)) return false;
    String data = text.getData();
    if (data.isEmpty() || Character.isWhitespace(data.charAt(data.length() - 1))) return false;
    text.setData(data + String.valueOf(ROOM).repeat(characters));
    return true;
  }

  private static Element wrap(Node place, int characters) {
    Document document = place.getOwnerDocument();
    Element glue = document.createElementNS(place.getParentNode().getNamespaceURI(), "span");
    glue.setAttribute("class", "glue");
    glue.setAttribute("style", "margin-left: -" + (characters * WIDTH) + "em");
    place.getParentNode().insertBefore(glue, place);
    return glue;
  }
}
