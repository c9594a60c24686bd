package org.coursebook.epub;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.coursebook.book.Book;
import org.coursebook.xhtml.ScreenDocument;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What there is in the finished texts for those who can't see, or can't read as others do; the
 * cover counts for nothing.
 *
 * @param pictures whether anything must be seen at all
 * @param undescribed whether a picture has no words for it
 * @param described whether a picture has a long description
 * @param moving whether a picture may move
 * @param headings whether sections can be told and reached by their headings
 * @param roles whether parts say what they are, in the terms of DPUB-ARIA
 * @param notes whether there are notes, which are linked both ways
 * @param foreign whether words say that they are of another language
 * @param pages whether the beginnings of printed pages are marked
 */
record Findings(
    boolean pictures,
    boolean undescribed,
    boolean described,
    boolean moving,
    boolean headings,
    boolean roles,
    boolean notes,
    boolean foreign,
    boolean pages) {

  static Findings of(Book book, List<ScreenDocument> documents) {
    List<ScreenDocument> texts =
        documents.stream().filter(one -> one.kind() != ScreenDocument.Kind.COVER).toList();
    List<Element> images = texts.stream().flatMap(one -> Images.of(one).stream()).toList();
    Set<String> shown = Images.sources(texts);
    return new Findings(
        !images.isEmpty(),
        images.stream().anyMatch(image -> image.getAttribute("alt").isBlank()),
        images.stream().anyMatch(image -> image.hasAttribute("aria-details")),
        book.pictures().values().stream()
            .filter(picture -> shown.contains(Images.source(picture)))
            .anyMatch(Motion::isIn),
        any(texts, element -> element.getLocalName().matches("h[1-6]")),
        any(texts, element -> element.getAttribute("role").startsWith("doc-")),
        any(texts, element -> element.getAttribute("role").equals("doc-noteref")),
        any(texts, Findings::isForeign),
        any(texts, element -> element.getAttribute("role").equals("doc-pagebreak")));
  }

  private static boolean isForeign(Element element) {
    if (element.getLocalName().equals("html") || !element.hasAttribute("lang")) return false;
    Element root = element.getOwnerDocument().getDocumentElement();
    return !language(element).equals(language(root));
  }

  private static String language(Element element) {
    return Locale.forLanguageTag(element.getAttribute("lang")).getLanguage();
  }

  private static boolean any(List<ScreenDocument> texts, Predicate<Element> wanted) {
    for (ScreenDocument text : texts) {
      NodeList all = text.document().getElementsByTagNameNS("*", "*");
      for (int i = 0; i < all.getLength(); i++) {
        if (wanted.test((Element) all.item(i))) return true;
      }
    }
    return false;
  }
}
