package org.coursebook.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coursebook.book.Picture;
import org.coursebook.xhtml.EpubPath;
import org.coursebook.xhtml.MarkupBuilder;
import org.coursebook.xhtml.ScreenDocument;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The images that a text shows. */
final class Images {
  private Images() {}

  static List<Element> of(ScreenDocument document) {
    NodeList found = document.document().getElementsByTagNameNS(MarkupBuilder.XHTML, "img");
    List<Element> images = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) images.add((Element) found.item(i));
    return images;
  }

  /** The addresses of all images that texts show. */
  static Set<String> sources(List<ScreenDocument> documents) {
    return documents.stream()
        .flatMap(document -> of(document).stream())
        .map(image -> image.getAttribute("src"))
        .collect(Collectors.toSet());
  }

  /** A picture's address as seen from the texts. */
  static String source(Picture picture) {
    return "../" + EpubPath.of(picture.path());
  }
}
