package org.coursebook.epub;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.coursebook.epub.FaceStyle.Setting;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which characters a book shows in which faces, as its style sheet has it. */
final class FaceUse {
  /**
   * What reading systems write of themselves, the numbers of lists and hyphens, and the letters by
   * which some of them fit all others to the pixels of a screen.
   */
  private static final String WRITTEN =
      " 0123456789.-\u2010abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** What reading systems write around the quoted, after the language. */
  private static final String QUOTES = "“”‘’„‚«»‹›";

  /** Capitals may stand in for letters where a face has no small ones. */
  private static final Pattern OTHER_CASE = Pattern.compile("text-transform|-caps\\b");

  private final FaceRules rules;
  private final boolean otherCase;
  private final Map<Setting, SortedSet<Integer>> characters = new LinkedHashMap<>();

  private FaceUse(String css) {
    this.rules = new FaceRules(css);
    this.otherCase = OTHER_CASE.matcher(css).find();
  }

  static FaceUse of(List<Document> documents, String css) {
    FaceUse use = new FaceUse(css);
    for (Document document : documents) {
      use.walk(document.getDocumentElement(), FaceStyle.INITIAL);
    }
    return use;
  }

  /** The characters of each way of setting a text; the invisible are not among them. */
  Map<Setting, SortedSet<Integer>> characters() {
    return Collections.unmodifiableMap(characters);
  }

  private void walk(Element element, FaceStyle parent) {
    if (element.getLocalName().equals("head")) return;
    FaceStyle style = rules.of(element, parent);
    if (element.getLocalName().equals("q")) add(QUOTES, style);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) walk(inner, style);
      else if (!child.getNodeValue().isBlank()) add(child.getNodeValue(), style);
    }
  }

  /** Adds a text, and what shapers make of it: letters put together with their marks, or parted. */
  private void add(String text, FaceStyle style) {
    for (Setting setting : style.settings()) {
      SortedSet<Integer> set =
          characters.computeIfAbsent(
              setting,
              first -> {
                SortedSet<Integer> fresh = new TreeSet<>();
                add(WRITTEN, fresh);
                return fresh;
              });
      add(text, set);
      if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
        add(Normalizer.normalize(text, Normalizer.Form.NFC), set);
      }
      if (!Normalizer.isNormalized(text, Normalizer.Form.NFD)) {
        add(Normalizer.normalize(text, Normalizer.Form.NFD), set);
      }
    }
  }

  private void add(String text, SortedSet<Integer> set) {
    text.codePoints()
        .filter(character -> !Character.isISOControl(character))
        .forEach(
            character -> {
              set.add(character);
              if (!otherCase) return;
              set.add(Character.toUpperCase(character));
              set.add(Character.toLowerCase(character));
            });
  }
}
