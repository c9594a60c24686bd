package org.coursebook.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The page numbers in "see page 42", filled in once it is known where things are. The engine would
 * put them in when it paints, too late for the line to be filled.
 */
final class PageReferences {
  private static final String UNKNOWN = "99";
  private static final String NOWHERE = "–";

  private final List<Element> references;

  private PageReferences(List<Element> references) {
    this.references = references;
  }

  static PageReferences in(Document document) {
    List<Element> references = new ArrayList<>();
    NodeList links = document.getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      if (links.item(i) instanceof Element link
          && link.getAttribute("class").equals("page-number")) {
        // A number at all, so that the lines can be composed; it is put right with the next layout.
        link.setTextContent(UNKNOWN);
        references.add(link);
      }
    }
    return new PageReferences(references);
  }

  /**
   * Writes the numbers of a layout into the document.
   *
   * @return whether the layout had these numbers already
   */
  boolean settle(PagePlan plan, PdfBoxRenderer renderer) {
    boolean settled = true;
    for (Element reference : references) {
      String id = reference.getAttribute("href").substring(1);
      Box target = renderer.getSharedContext().getBoxById(id);
      // A style sheet of the course can hide what it leads to; whoever reads the proof will see.
      String number = target == null ? NOWHERE : plan.numberAt(target.getAbsY() + 1);
      if (!number.equals(reference.getTextContent())) {
        settled = false;
        reference.setTextContent(number);
      }
    }
    return settled;
  }
}
