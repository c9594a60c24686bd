package org.coursebook.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What an EPUB says to who reads it, from the first text of its spine to the last. */
final class EpubCopy {
  private static final Set<String> PHRASES =
      Set.of(
          "a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s",
          "small", "span", "strong", "sub", "sup", "u");

  private static final int UNNUMBERED = Integer.MIN_VALUE;

  private final EpubFiles files;
  private final Copy<Spot> copy = new Copy<>();
  private final Map<String, Integer> anchors = new HashMap<>();

  /** Where the pages of the printed edition begin, by the addresses of their markers. */
  private final Map<String, Integer> markers = new LinkedHashMap<>();

  /** What the page list calls them. */
  private final Map<String, String> labels = new LinkedHashMap<>();

  private boolean inContents;

  private EpubCopy(EpubFiles files) {
    this.files = files;
  }

  static EpubCopy of(EpubFiles files) throws IOException {
    EpubCopy made = new EpubCopy(files);
    for (String path : files.spine()) {
      made.copy.at(Spot.inFile(path));
      made.anchors.put(path, made.copy.length());
      made.copy.sign(Sign.SECTION);
      made.element(path, files.document(path).getDocumentElement());
    }
    made.list(files.navigation(), files.document(files.navigation()));
    return made;
  }

  private void list(String path, Document navigation) {
    for (Element nav : EpubFiles.elements(navigation, "nav")) {
      if (!is(nav, "page-list")) continue;
      for (Element link : EpubFiles.elements(nav, "a")) {
        String address = EpubFiles.resolve(path, link.getAttribute("href"));
        labels.put(address, link.getTextContent());
      }
    }
  }

  /** Where the markers of pages stand in the copy, by their addresses. */
  Map<String, Integer> markers() {
    return markers;
  }

  /** What the page list calls the markers, by their addresses. */
  Map<String, String> labels() {
    return labels;
  }

  Copy<Spot> copy() {
    return copy;
  }

  /** Where files and elements with an id begin, by their addresses. */
  Map<String, Integer> anchors() {
    return anchors;
  }

  private void element(String path, Element element) {
    element(path, element, UNNUMBERED);
  }

  /**
   * Reads an element.
   *
   * @param number of an item of a list
   */
  private void element(String path, Element element, int number) {
    if (isUnseen(element)) return;
    String id = element.getAttribute("id");
    if (!id.isEmpty()) anchors.put(path + "#" + id, copy.length());
    String name = element.getTagName();
    if (is(element, "pagebreak")) {
      markers.put(path + "#" + id, copy.length());
      return;
    }
    boolean block = !PHRASES.contains(name);
    if (block) copy.border();
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> within(Sign.HEADING, path, element);
      case "blockquote" -> within(Sign.QUOTATION, path, element);
      case "td", "th" -> within(Sign.CELL, path, element);
      case "caption", "figcaption" -> within(Sign.CAPTION, path, element);
      case "ol", "ul" -> list(path, element);
      case "li" -> item(path, element, number);
      case "img" -> copy.picture(element.getAttribute("alt"), shown(path, element));
      case "a" -> link(path, element);
      case "nav" -> {
        boolean before = inContents;
        inContents = true;
        inside(path, element);
        inContents = before;
      }
      default -> inside(path, element);
    }
    if (block) copy.border();
  }

  private static boolean isUnseen(Element element) {
    String name = element.getTagName();
    return name.equals("head")
        || name.equals("script")
        || name.equals("style")
        || element.hasAttribute("hidden");
  }

  private void within(char sign, String path, Element element) {
    int start = copy.length();
    copy.sign(sign);
    inside(path, element);
    if (sign == Sign.QUOTATION) copy.dropIfLast(start);
  }

  private void inside(String path, Element element) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element inner) element(path, inner);
      else if (node instanceof Text words) copy.words(words.getData());
    }
  }

  private void list(String path, Element list) {
    int number = list.getTagName().equals("ul") ? UNNUMBERED : start(list);
    for (Node node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element item)) continue;
      element(path, item, number);
      if (number != UNNUMBERED) number++;
    }
  }

  private static int start(Element list) {
    String start = list.getAttribute("start");
    return start.matches("-?[0-9]{1,9}") ? Integer.parseInt(start) : 1;
  }

  private void item(String path, Element item, int number) {
    if (!inContents) {
      copy.sign(Sign.ITEM);
      if (number != UNNUMBERED) copy.words(String.valueOf(number));
      copy.sign(Sign.END);
    }
    inside(path, item);
  }

  private Shown shown(String path, Element image) {
    byte[] bytes = files.bytes(EpubFiles.resolve(path, image.getAttribute("src")));
    boolean cover = image.getAttribute("role").equals("doc-cover");
    return cover && bytes.length > 0 ? new Shown.Made() : new Shown.File(bytes);
  }

  private void link(String path, Element link) {
    if (!link.hasAttribute("href")) {
      inside(path, link);
      return;
    }
    Goal goal = goal(path, link.getAttribute("href"));
    if (is(link, "noteref")) number(Sign.CALL, goal, path, link);
    else if (link.getAttribute("role").equals("doc-backlink")) {
      number(Sign.NOTE, goal, path, link);
    } else {
      copy.link(goal);
      inside(path, link);
      copy.sign(Sign.LINK_END);
    }
  }

  private void number(char sign, Goal goal, String path, Element link) {
    copy.sign(sign, goal);
    inside(path, link);
    copy.sign(Sign.END);
  }

  private static Goal goal(String path, String href) {
    boolean away = href.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
    return away ? new Goal.Web(href) : new Goal.Within(EpubFiles.resolve(path, href));
  }

  private static boolean is(Element element, String type) {
    return (" " + element.getAttribute("epub:type") + " ").contains(" " + type + " ");
  }
}
