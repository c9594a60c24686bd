package org.coursebook.epub;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Which characters a book prints, and in which kinds of face: the elements that {@code screen.css}
 * sets in bold or italics, or as code.
 */
final class FaceUse {
  private static final Set<String> BOLD = Set.of("strong", "th", "dt", "h1", "h2", "h3", "h4");
  private static final Set<String> ITALIC = Set.of("em", "cite", "mark", "caption");
  private static final Set<String> CODE = Set.of("code", "kbd");

  private final SortedSet<Integer> characters = new TreeSet<>();
  private final SortedSet<Integer> codeCharacters = new TreeSet<>();
  private boolean boldItalic;

  private FaceUse() {}

  static FaceUse of(List<Document> documents) {
    FaceUse use = new FaceUse();
    for (Document document : documents) {
      use.walk(document.getDocumentElement(), false, false, false);
    }
    return use;
  }

  /** All characters, but for the invisible. */
  SortedSet<Integer> characters() {
    return Collections.unmodifiableSortedSet(characters);
  }

  /** The characters of code. */
  SortedSet<Integer> codeCharacters() {
    return Collections.unmodifiableSortedSet(codeCharacters);
  }

  /** Whether anything is both bold and italic. */
  boolean boldItalic() {
    return boldItalic;
  }

  private void walk(Element element, boolean bold, boolean italic, boolean code) {
    String name = element.getLocalName();
    boolean nowBold = bold || BOLD.contains(name);
    boolean nowItalic = italic || ITALIC.contains(name);
    boolean nowCode = code || CODE.contains(name);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        walk(inner, nowBold, nowItalic, nowCode);
      } else {
        boldItalic |= nowBold && nowItalic;
        add(child.getNodeValue(), nowCode ? codeCharacters : characters);
      }
    }
  }

  private void add(String text, Set<Integer> kind) {
    text.codePoints()
        .filter(character -> !Character.isISOControl(character))
        .forEach(
            character -> {
              kind.add(character);
              characters.add(character);
            });
  }
}
