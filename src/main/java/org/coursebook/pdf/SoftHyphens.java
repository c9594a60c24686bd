package org.coursebook.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.typeset.Hyphenation;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Puts soft hyphens into the words of a table that is too wide: the engine takes them into account
 * when it settles how narrow a column can be.
 */
final class SoftHyphens {
  /** Words, but not parts of addresses and of other things without spaces. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}_/@&=.-])\\p{L}+(?![\\p{L}\\p{M}\\p{N}_/@&=-]|\\.\\p{L})");

  private static final int LETTERS = 3;

  private final Hyphenation hyphenation;

  SoftHyphens(Hyphenation hyphenation) {
    this.hyphenation = hyphenation;
  }

  /** Parts all words of an element that the patterns know how to part, but for code. */
  void into(Element element) {
    into(element, ComposingStick.languageOf(element));
  }

  private void into(Element element, String around) {
    if (element.getNodeName().equals("code")) return;
    String language = element.hasAttribute("lang") ? element.getAttribute("lang") : around;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) into(inner, language);
      else if (child instanceof Text text) text.setData(parted(text.getData(), language));
    }
  }

  private String parted(String text, String language) {
    Matcher words = WORD.matcher(text);
    return words.replaceAll(word -> Matcher.quoteReplacement(word(word.group(), language)));
  }

  private String word(String word, String language) {
    StringBuilder parted = new StringBuilder(word);
    int[] places = hyphenation.places(word, language, LETTERS, LETTERS);
    for (int i = places.length - 1; i >= 0; i--) parted.insert(places[i], '\u00AD');
    return parted.toString();
  }
}
