package org.coursebook.tags;

import org.apache.pdfbox.cos.COSName;
import org.coursebook.language.Labels;

/** Says in words where each link leads, for those who don't see where it stands. */
final class Links {
  private final Labels labels;

  Links(Labels labels) {
    this.labels = labels;
  }

  void describe(Tag tag) {
    if (tag.is("Link")) {
      for (Kid kid : tag.kids()) {
        if (kid instanceof Content content && content.isAnnotation()) {
          content.annotation().setString(COSName.CONTENTS, words(tag));
        }
      }
    }
    tag.tags().forEach(this::describe);
  }

  private String words(Tag link) {
    String text = link.element().map(element -> plain(element.getTextContent())).orElse("");
    if (link.hasClass("note-call")) return labels.get("note", text);
    if (link.hasClass("note-number")) return labels.get("back.to.note", text);
    if (link.hasClass("page-number")) return labels.get("see.page", text);
    String address = link.attribute("href");
    return address.startsWith("#") ? text : address;
  }

  /** Words without what is only there to set them. */
  private static String plain(String set) {
    StringBuilder plain = new StringBuilder();
    set.codePoints()
        .filter(c -> c != 0xAD && c != 0xFFFC && Character.getType(c) != Character.PRIVATE_USE)
        .forEach(plain::appendCodePoint);
    return plain.toString().strip().replaceAll("\\s+", " ");
  }
}
