package org.coursebook.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.List;
import org.coursebook.typeset.Hyphenation;
import org.w3c.dom.Element;

/**
 * Makes what is wider than the page narrower, a step a layout: tables first by smaller type and
 * parted words, then by still smaller type and words that break anywhere; other passages by letting
 * their words break anywhere. Only these, because the engine then breaks other lines less well.
 */
final class Fitting {
  private static final String FIRST = "wide-table";
  private static final String LAST = "very-wide-table";
  private static final String PASSAGE = "wide-words";

  private final SoftHyphens words;

  /**
   * The passages of a book.
   *
   * @param words knows how they may be parted
   */
  Fitting(Hyphenation words) {
    this.words = new SoftHyphens(words);
  }

  /**
   * Changes what a layout shows to be too wide.
   *
   * @return whether nothing was left to do
   */
  boolean settle(PdfBoxRenderer renderer) {
    boolean settled = true;
    for (Overflow.Wide wide : Overflow.in(renderer)) {
      if (narrow(wide.element())) settled = false;
    }
    return settled;
  }

  private boolean narrow(Element element) {
    List<String> kinds = List.of(element.getAttribute("class").split(" ", -1));
    boolean table = element.getNodeName().equals("table");
    String last = table ? LAST : PASSAGE;
    if (kinds.contains(last)) return false;
    boolean begins = table && !kinds.contains(FIRST);
    if (begins) words.into(element);
    String next = element.getAttribute("class") + " " + (begins ? FIRST : last);
    element.setAttribute("class", next.strip());
    return true;
  }
}
