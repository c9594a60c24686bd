package org.coursebook.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coursebook.language.Direction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Adds to the print document what only the layout engine needs. */
final class Preparation {
  private static final Set<String> BODY_MATTER = Set.of("part-opening", "lesson", "first-lesson");

  /** Whose lines are as high as those around it. */
  private static final Set<String> SMALLER = Set.of("code", "kbd", "small", "sup", "sub");

  private static final Set<String> PHRASES =
      Set.of(
          "a", "abbr", "cite", "code", "del", "em", "ins", "kbd", "mark", "q", "small", "span",
          "strong", "sub", "sup");

  private static final int LONG_TITLE = 36;
  private static final int LONG_WORD = 11;
  private static final int SHORT_TABLE = 12;
  private static final int LONG_CAPTION = 240;

  private final Document document;

  private Preparation(Document document) {
    this.document = document;
  }

  static void apply(Document document, String css, String courseTitle) {
    Preparation preparation = new Preparation(document);
    preparation.style(Composer.CSS + css);
    preparation.runningHead(courseTitle);
    preparation.markSequences();
    preparation.measureCover(courseTitle);
    preparation.markShortTables();
    preparation.markLongCaptions();
    preparation.markDirections();
    preparation.markLonely();
  }

  /** The sections of a document: cover, titles, lessons and so on. */
  static List<Element> sections(Document document) {
    List<Element> sections = new ArrayList<>();
    Node body = new Preparation(document).child("body");
    for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getNodeName().equals("section")) {
        sections.add(element);
      }
    }
    return sections;
  }

  /** What kind of section it is. */
  static String kind(Element section) {
    return section.getAttribute("class").split(" ", 2)[0];
  }

  private void style(String css) {
    Element style = create("style", "");
    style.setAttribute("type", "text/css");
    style.appendChild(document.createTextNode(css));
    child("head").appendChild(style);
  }

  private void runningHead(String courseTitle) {
    Element head = create("div", "running-head-course");
    head.appendChild(document.createTextNode(courseTitle));
    Element body = child("body");
    body.insertBefore(head, body.getFirstChild());
  }

  /** Marks where the roman page numbers begin, and where the arabic ones. */
  private void markSequences() {
    boolean front = false;
    boolean body = false;
    for (Element section : sections(document)) {
      String kind = kind(section);
      boolean isBody = BODY_MATTER.contains(kind);
      if (isBody ? !body : !front && !kind.equals("cover")) {
        addClass(section, "numbers-start");
      }
      front |= !kind.equals("cover");
      body |= isBody;
    }
  }

  /** Says of the cover whether it is a picture, or whether its title needs smaller type. */
  private void measureCover(String title) {
    for (Element section : sections(document)) {
      if (!kind(section).equals("cover")) continue;
      Node first = section.getFirstChild();
      if (first != null && first.getNodeName().equals("img")) addClass(section, "own-cover");
      if (isLong(title)) addClass(section, "long-title");
    }
  }

  /** Marks the tables that are too short to be parted at the end of a page. */
  private void markShortTables() {
    NodeList tables = document.getElementsByTagName("table");
    for (int i = 0; i < tables.getLength(); i++) {
      if (!(tables.item(i) instanceof Element table)) continue;
      boolean pictures = table.getElementsByTagName("img").getLength() > 0;
      if (pictures || table.getElementsByTagName("tr").getLength() > SHORT_TABLE) continue;
      addClass(table, "short-table");
    }
  }

  /** Marks the figures whose picture must leave more room for the words below it. */
  private void markLongCaptions() {
    NodeList captions = document.getElementsByTagName("figcaption");
    for (int i = 0; i < captions.getLength(); i++) {
      Node caption = captions.item(i);
      if (caption.getTextContent().length() <= LONG_CAPTION) continue;
      if (caption.getParentNode() instanceof Element figure) addClass(figure, "long-caption");
    }
  }

  /** Marks what is in a language that is written from right to left. */
  private void markDirections() {
    for (Element section : sections(document)) {
      NodeList inside = section.getElementsByTagName("*");
      for (int i = 0; i < inside.getLength(); i++) {
        if (!(inside.item(i) instanceof Element element)) continue;
        String language = element.getAttribute("lang");
        if (Direction.of(language) == Direction.RIGHT_TO_LEFT) addClass(element, "to-the-left");
      }
    }
  }

  /**
   * Marks what is of another size and stands in its block alone. Elsewhere it may not part the
   * lines, and has no height of its own; but here the engine gives its line no other.
   */
  private void markLonely() {
    IdentityHashMap<Node, Boolean> blocks = new IdentityHashMap<>();
    for (String name : SMALLER) {
      NodeList found = document.getElementsByTagName(name);
      for (int i = 0; i < found.getLength(); i++) {
        Node block = found.item(i).getParentNode();
        while (block != null && PHRASES.contains(block.getNodeName()))
          block = block.getParentNode();
        if (block == null || blocks.computeIfAbsent(block, Preparation::hasWordsOfItsSize))
          continue;
        boolean raised = name.startsWith("su") && has(block, "code", "kbd", "small");
        if (!raised && found.item(i) instanceof Element element) addClass(element, "lonely");
      }
    }
  }

  private static boolean has(Node block, String... names) {
    return block instanceof Element element
        && Stream.of(names).anyMatch(name -> element.getElementsByTagName(name).getLength() > 0);
  }

  private static boolean hasWordsOfItsSize(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text words && !words.getData().isBlank()) return true;
      boolean same = PHRASES.contains(node.getNodeName()) && !SMALLER.contains(node.getNodeName());
      if (same && !isOfNote(node) && hasWordsOfItsSize(node)) return true;
    }
    return false;
  }

  private static boolean isOfNote(Node node) {
    return node instanceof Element element && element.getAttribute("class").startsWith("note");
  }

  private static boolean isLong(String title) {
    int longest = 0;
    for (String word : title.split("\\s+", -1)) longest = Math.max(longest, word.length());
    return title.length() > LONG_TITLE || longest > LONG_WORD;
  }

  private static void addClass(Element element, String name) {
    element.setAttribute("class", element.getAttribute("class") + " " + name);
  }

  private Element child(String name) {
    Node node = document.getDocumentElement().getFirstChild();
    while (node != null && !node.getNodeName().equals(name)) node = node.getNextSibling();
    if (node instanceof Element element) return element;
    throw new IllegalStateException("a print document has a " + name);
  }

  private Element create(String name, String kind) {
    Element element =
        document.createElementNS(document.getDocumentElement().getNamespaceURI(), name);
    if (!kind.isEmpty()) element.setAttribute("class", kind);
    return element;
  }
}
