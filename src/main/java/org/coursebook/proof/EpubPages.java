package org.coursebook.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coursebook.book.Place;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The running text of an EPUB in the order of its spine, and the page markers in it. */
final class EpubPages {
  private static final Set<String> PHRASES =
      Set.of(
          "a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "small",
          "span", "strong", "sub", "sup");

  private static final Set<String> CELLS = Set.of("td", "th");

  private final StringBuilder text = new StringBuilder();

  /** Where in the text the markers stand, by their addresses. */
  private final Map<String, Integer> markers = new LinkedHashMap<>();

  private final TreeSet<Integer> places = new TreeSet<>();

  /** Where the cells end in the middle of which a marker stands. */
  private final Map<Integer, Integer> cells = new HashMap<>();

  /** What the page list calls them. */
  private final Map<String, String> labels = new LinkedHashMap<>();

  private final List<String> faults = new ArrayList<>();

  private EpubPages() {}

  static EpubPages of(byte[] epub) throws IOException {
    EpubPages pages = new EpubPages();
    EpubFiles files = EpubFiles.of(epub);
    for (String path : files.spine()) pages.read(path, files.document(path).getDocumentElement());
    pages.list(files.navigation(), files.document(files.navigation()));
    return pages;
  }

  /** Whether page list and markers don't belong to each other, a sentence for each fault. */
  List<String> faults() {
    Set<String> listed = new HashSet<>(labels.keySet());
    List<String> all = new ArrayList<>(faults);
    for (String address : markers.keySet()) {
      if (!listed.contains(address)) all.add("the page list leaves out " + address);
    }
    for (String address : labels.keySet()) {
      if (!markers.containsKey(address)) all.add("the page list leads to no marker: " + address);
    }
    return all;
  }

  /**
   * What stands behind a marker.
   *
   * @param words the first of them, without what {@linkplain Place#counts isn't seen}; {@link
   *     PageOpening#PICTURE} stands for a picture
   * @param whole whether these are all words of the page
   */
  record Opening(String words, boolean whole) {}

  /**
   * The openings of the pages by their labels.
   *
   * @param words how many; fewer where the next page comes before, or where a cell ends of which
   *     only a part is on the page
   */
  Map<String, Opening> openings(int words) {
    Map<String, Opening> openings = new LinkedHashMap<>();
    labels.forEach(
        (address, label) -> {
          Integer place = markers.get(address);
          if (place == null) return;
          Integer next = places.higher(place);
          int end = next == null ? text.length() : next;
          Integer cell = cells.get(place);
          openings.put(label, opening(place, cell == null ? end : Math.min(cell, end), end, words));
        });
    return openings;
  }

  private Opening opening(int from, int to, int nextPage, int words) {
    StringBuilder opening = new StringBuilder();
    int left = words;
    boolean inWord = false;
    int i = from;
    while (i < to && left > 0) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      boolean blank = Character.isWhitespace(character) || Character.isSpaceChar(character);
      if (blank && inWord) left--;
      if (Place.counts(character)) opening.appendCodePoint(character);
      // A dash between spaces is no word.
      inWord = !blank && (inWord || Character.isLetterOrDigit(character));
    }
    return new Opening(opening.toString(), i == nextPage && i < text.length());
  }

  private void read(String path, Element element) {
    if (isAside(element)) return;
    if (is(element, "pagebreak")) {
      String address = path + "#" + element.getAttribute("id");
      if (markers.put(address, text.length()) != null) faults.add("two markers are " + address);
      places.add(text.length());
      return;
    }
    if (element.getTagName().equals("img")) text.append(PageOpening.PICTURE);
    int start = text.length();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element inner) read(path, inner);
      else if (node instanceof Text words) text.append(words.getData());
    }
    if (CELLS.contains(element.getTagName())) {
      for (int place : places.tailSet(start, false)) cells.putIfAbsent(place, text.length());
    }
    if (!PHRASES.contains(element.getTagName())) text.append('\n');
  }

  /** What isn't running text: what isn't shown, notes, and what leads to them. */
  private static boolean isAside(Element element) {
    return element.getTagName().equals("head")
        || element.hasAttribute("hidden")
        || is(element, "footnotes")
        || is(element, "noteref");
  }

  private static boolean is(Element element, String type) {
    return (" " + element.getAttribute("epub:type") + " ").contains(" " + type + " ");
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
}
