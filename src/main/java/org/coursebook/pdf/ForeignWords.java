package org.coursebook.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coursebook.typeset.HyphenationPatterns;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Parts words by the language they are in. The engine asks for hyphens without saying of which
 * passage, so passages in another language get theirs before it sees them.
 */
final class ForeignWords {
  private static final Set<String> LEFT_WHOLE =
      Set.of(
          "head", "h1", "h2", "h3", "h4", "h5", "h6", "code", "kbd", "pre", "table", "figcaption");

  private final Map<String, Optional<Hyphenation>> known = new HashMap<>();

  /** Puts soft hyphens into the passages of a book that have a language of their own. */
  void hyphenate(Element root) {
    for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element element) || LEFT_WHOLE.contains(element.getNodeName())) {
        continue;
      }
      if (element.hasAttribute("lang")) hyphenateAll(element, "");
      else hyphenate(element);
    }
  }

  /**
   * Puts soft hyphens into all words of an element.
   *
   * @param around the language of what stands around it
   */
  void hyphenateAll(Element element, String around) {
    if (element.getNodeName().equals("code")) return;
    String language = element.hasAttribute("lang") ? element.getAttribute("lang") : around;
    Optional<Hyphenation> hyphenation = known.computeIfAbsent(language, ForeignWords::open);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) hyphenateAll(inner, language);
      else if (child instanceof Text text) {
        hyphenation.ifPresent(words -> text.setData(words.hyphenateText(text.getData())));
      }
    }
  }

  private static Optional<Hyphenation> open(String language) {
    return HyphenationPatterns.of(language).map(Hyphenation::new);
  }
}
