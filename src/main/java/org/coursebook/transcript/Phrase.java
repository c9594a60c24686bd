package org.coursebook.transcript;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** What stands in lines, as it is spoken: words, links, pictures, foreign passages. */
final class Phrase {
  private static final char SOFT_HYPHEN = 0xAD;
  private static final String JOINING = "-–—/";

  private final PageText pages;
  private final StringBuilder words = new StringBuilder();
  private Piece last = Piece.NONE;

  Phrase(PageText pages) {
    this.pages = pages;
  }

  /** Whether something is part of a line. */
  static boolean isInline(Object kid) {
    if (!(kid instanceof PDStructureElement tag)) return true;
    return switch (tag.getStructureType()) {
      case "Span", "Link", "Reference", "Code", "Quote", "Figure", "Locator" -> true;
      default -> false;
    };
  }

  /** Adds a part of a tag. */
  Phrase add(PDStructureElement around, Object kid) {
    if (kid instanceof PDStructureElement tag) tag(tag);
    else if (kid instanceof Integer number) piece(around.getPage().getCOSObject(), number);
    else if (kid instanceof PDMarkedContentReference reference) {
      piece(reference.getPage().getCOSObject(), reference.getMCID());
    }
    return this;
  }

  /** The words, once all is added. */
  String spoken() {
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private void piece(COSDictionary page, int number) {
    Piece piece = pages.at(page, number);
    if (piece.text().isEmpty()) return;
    if (!words.isEmpty() && piece.isBelow(last)) endLine();
    words.append(piece.text());
    last = piece;
  }

  /** A new line is a space, unless a word or a compound goes on in it. */
  private void endLine() {
    char end = words.charAt(words.length() - 1);
    boolean joined = JOINING.indexOf(end) >= 0 && !words.toString().endsWith(" " + end);
    if (end == SOFT_HYPHEN) words.setLength(words.length() - 1);
    else if (!joined) words.append(' ');
  }

  private void tag(PDStructureElement tag) {
    String language = tag.getLanguage();
    switch (tag.getStructureType()) {
      case "Link" -> {
        int start = words.length();
        inside(tag);
        String said = words.substring(start);
        String where = where(tag, said);
        // Of "7" and "Note 7", the second says all.
        if (where.endsWith(" " + said.strip() + "]")) words.setLength(start);
        words.append(where);
      }
      case "Figure" -> words.append("[picture: ").append(tag.getAlternateDescription()).append(']');
      case "Code" -> within("[code: ", tag);
      case "Quote" -> within("[quoted: ", tag);
      default -> {
        if (language == null) inside(tag);
        else within("[" + language + ": ", tag);
      }
    }
    if (tag.getExpandedForm() != null) words.append(" [").append(tag.getExpandedForm()).append(']');
  }

  private void within(String opening, PDStructureElement tag) {
    int start = words.length();
    inside(tag);
    // The space before the words may be the first of them.
    int first = start;
    while (first < words.length() && words.charAt(first) == ' ') first++;
    words.insert(first, opening).append(']');
  }

  /** Adds what stands in a tag, without saying what it is. */
  void inside(PDStructureElement tag) {
    for (Object kid : tag.getKids()) add(tag, kid);
  }

  /** Where a link leads, unless its words say so. */
  private static String where(PDStructureElement link, String said) {
    for (Object kid : link.getKids()) {
      if (kid instanceof PDObjectReference reference
          && reference.getReferencedObject() instanceof PDAnnotationLink annotation) {
        String place = annotation.getContents();
        boolean known = place == null || place.equals(said.strip());
        return known ? " [link]" : " [link: " + place + "]";
      }
    }
    return "";
  }
}
