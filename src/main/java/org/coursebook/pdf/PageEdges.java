package org.coursebook.pdf;

import static org.coursebook.diagnostic.Code.MARGIN_OVERFLOW;
import static org.coursebook.diagnostic.Code.PAGE_OVERFLOW;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.xhtml.Places;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reports what is still too wide when everything was done to make it fit. */
final class PageEdges {
  private static final int QUOTED = 30;

  private final double margin;

  /**
   * The edges of a book's pages.
   *
   * @param margin the narrowest margin at a side, as a part of the measure
   */
  PageEdges(double margin) {
    this.margin = margin;
  }

  void check(PdfBoxRenderer renderer, Problems problems) {
    for (Overflow.Wide wide : Overflow.in(renderer)) report(wide, problems);
  }

  private void report(Overflow.Wide wide, Problems problems) {
    Element element = wide.element();
    boolean lost = wide.excess() > margin;
    Code code = lost ? PAGE_OVERFLOW : MARGIN_OVERFLOW;
    String where = lost ? "is wider than the page and would be cut off" : "runs into the margin";
    Span place = Places.of(element).orElseThrow(); // the body has one
    problems.report(code, place, name(element) + " " + where, wayOut(element));
  }

  private static String name(Element element) {
    return switch (element.getNodeName()) {
      case "table" -> "the table that begins with `" + begin(cells(element)) + "`";
      case "img" -> "the picture `" + element.getAttribute("src") + "`";
      default -> "the passage `" + begin(words(element)) + "`";
    };
  }

  private static String wayOut(Element element) {
    return switch (element.getNodeName()) {
      case "table" ->
          "part it into two tables, exchange rows and columns, or build with a larger `--paper`";
      case "img" -> "put it on a line of its own, or take a narrower picture";
      default ->
          "it is set in too far to leave room for words: use fewer lists or quotations in"
              + " each other";
    };
  }

  private static String begin(String words) {
    return words.length() <= QUOTED ? words : words.substring(0, QUOTED).strip() + " …";
  }

  private static String cells(Element table) {
    NodeList rows = table.getElementsByTagName("tr");
    StringBuilder cells = new StringBuilder();
    Node cell = rows.getLength() == 0 ? null : rows.item(0).getFirstChild();
    for (; cell != null && cells.length() <= QUOTED; cell = cell.getNextSibling()) {
      if (cells.length() > 0) cells.append(" | ");
      if (cell instanceof Element one) cells.append(words(one));
    }
    return cells.toString();
  }

  private static String words(Element element) {
    StringBuilder plain = new StringBuilder();
    for (char c : element.getTextContent().toCharArray()) {
      if (c != '\u00AD') plain.append(c);
    }
    return plain.toString().strip().replaceAll("\\s+", " ");
  }
}
