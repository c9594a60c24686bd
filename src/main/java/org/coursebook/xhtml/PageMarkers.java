package org.coursebook.xhtml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.coursebook.book.PageMap;
import org.coursebook.book.Place;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Puts markers where the pages of the print edition begin (EPUB Accessibility 1.1, "Page
 * navigation"; DPUB-ARIA: doc-pagebreak). A marker stands exactly before the first character of its
 * page, within a word if the page begins there; only at the very beginning of a heading, a figure
 * or a table does it stand before that.
 */
public final class PageMarkers {
  /** Into these a marker goes; out of all others, if the page begins with them. */
  private static final Set<String> RUNNING =
      Set.of("p", "li", "dt", "dd", "pre", "blockquote", "div", "header", "section", "body");

  /** Nothing but their parts may stand in these. */
  private static final Set<String> ROWS =
      Set.of("nav", "table", "thead", "tbody", "tr", "ol", "ul", "dl");

  private final Document document;
  private final Set<String> ids = new HashSet<>();
  private final Deque<Wanted> wanted;
  private final List<Marker> markers = new ArrayList<>();

  private PageMarkers(Document document, List<Wanted> wanted) {
    this.document = document;
    List<Wanted> inOrder = new ArrayList<>(wanted);
    // A style sheet may have moved words to another page, away from those around them.
    inOrder.sort(
        Comparator.comparingInt((Wanted one) -> one.place().passage())
            .thenComparingInt(one -> one.place().character()));
    this.wanted = new ArrayDeque<>(inOrder);
  }

  /**
   * A marker in a document.
   *
   * @param section the id of the section that the document holds
   * @param id of the marker, unique in its document
   * @param label the number of the page
   */
  public record Marker(String section, String id, String label) {}

  private record Wanted(String label, Place place) {}

  /**
   * Puts in all markers that the documents have a place for.
   *
   * @param documents by the ids of the sections that they hold
   * @return the markers in the order of the pages
   */
  public static List<Marker> put(PageMap pages, Map<String, Document> documents) {
    Map<String, List<Wanted>> sections = new TreeMap<>();
    for (PageMap.Page page : pages.pages()) {
      Optional<Place> begin = page.begin();
      if (begin.isEmpty() || page.label().isEmpty()) continue;
      sections
          .computeIfAbsent(begin.get().section(), any -> new ArrayList<>())
          .add(new Wanted(page.label(), begin.get()));
    }
    Map<String, Marker> all = new HashMap<>();
    sections.forEach(
        (section, wanted) -> {
          Document document = documents.get(section);
          if (document == null) return;
          for (Marker one : new PageMarkers(document, wanted).put(section)) {
            all.put(one.label(), one);
          }
        });
    return pages.pages().stream()
        .flatMap(page -> Optional.ofNullable(all.get(page.label())).stream())
        .toList();
  }

  private List<Marker> put(String section) {
    collectIds(document.getDocumentElement());
    visit(document.getDocumentElement(), section);
    if (!wanted.isEmpty()) {
      throw new IllegalStateException("a page begins where the e-book has nothing: " + wanted);
    }
    return markers;
  }

  private void collectIds(Element element) {
    if (element.hasAttribute("id")) ids.add(element.getAttribute("id"));
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element inner) collectIds(inner);
    }
  }

  private void visit(Node node, String section) {
    Node next = node.getFirstChild();
    while (next != null) {
      Node child = next;
      next = child.getNextSibling();
      Optional<Place> place = Places.running(child);
      if (place.isPresent()) mark(child, place.get(), section);
      visit(child, section);
    }
  }

  /** Puts in the markers that are due at some words, or at a picture. */
  private void mark(Node node, Place begin, String section) {
    int length = node instanceof Text words ? Place.count(words.getData()) : 1;
    Node rest = node;
    int passed = 0;
    while (!wanted.isEmpty() && wanted.getFirst().place().passage() == begin.passage()) {
      int ahead = wanted.getFirst().place().character() - begin.character();
      if (ahead < 0 || ahead >= length) return;
      if (rest instanceof Text words) {
        int split = indexOf(words.getData(), ahead - passed);
        if (split > 0) rest = words.splitText(split);
        passed = ahead;
      }
      insert(wanted.removeFirst().label(), rest, section);
    }
  }

  /** Where the character stands in a text that so many others come before. */
  private static int indexOf(String text, int characters) {
    int left = characters;
    int index = 0;
    while (index < text.length()) {
      int character = text.codePointAt(index);
      if (Place.counts(character) && left-- == 0) return index;
      index += Character.charCount(character);
    }
    throw new IllegalStateException("a text has no such character");
  }

  private void insert(String label, Node first, String section) {
    Node before = outermost(first);
    String id = "page-" + label;
    while (!ids.add(id)) id += "-mark";
    Element marker = document.createElementNS(MarkupBuilder.XHTML, "span");
    marker.setAttribute("id", id);
    marker.setAttribute("role", "doc-pagebreak");
    marker.setAttribute("aria-label", label);
    marker.setAttributeNS(MarkupBuilder.namespace("epub"), "epub:type", "pagebreak");
    Node parent = before.getParentNode();
    if (parent == null) throw new IllegalStateException("words stand in something");
    parent.insertBefore(marker, before);
    markers.add(new Marker(section, id, label));
  }

  /** What begins with these words and isn't running text itself, the outermost there is. */
  private static Node outermost(Node first) {
    Node best = first;
    Node node = first;
    while (isFirst(node) && node.getParentNode() instanceof Element around && isPassed(around)) {
      node = around;
      boolean room =
          around.getParentNode() instanceof Element on && !ROWS.contains(on.getTagName());
      if (room) best = around;
    }
    return best;
  }

  /** Whether a marker goes before an element that begins a page, and not into it. */
  private static boolean isPassed(Element around) {
    // A line of the contents is a link and nothing else.
    boolean line =
        around.getTagName().equals("a")
            && around.getParentNode() instanceof Element item
            && item.getTagName().equals("li");
    return !line && !RUNNING.contains(around.getTagName());
  }

  private static boolean isFirst(Node node) {
    for (Node before = node.getPreviousSibling();
        before != null;
        before = before.getPreviousSibling()) {
      boolean blank = before instanceof Text words && words.getData().isBlank();
      if (!blank) return false;
    }
    return true;
  }
}
