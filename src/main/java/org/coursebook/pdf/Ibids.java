package org.coursebook.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * "Ibid.", which means something only while the reader sees the note that it points to. Each is
 * tried; where a layout shows that the note before stands on an earlier opening, the short form of
 * the source takes its place for good, so that every further layout has fewer to try.
 */
final class Ibids {
  private final List<Ibid> tried;
  private final boolean singlePages;

  private Ibids(List<Ibid> tried, boolean singlePages) {
    this.tried = tried;
    this.singlePages = singlePages;
  }

  /**
   * A source that is named again.
   *
   * @param call the id of the note's call
   * @param before the id of the call of the note before
   */
  private record Ibid(Element holder, Element shortForm, String call, String before) {
    void giveUp() {
      while (holder.getFirstChild() != null) holder.removeChild(holder.getFirstChild());
      holder.appendChild(shortForm);
    }
  }

  /**
   * Takes the short forms out of a document wherever "ibid." can be tried.
   *
   * @param singlePages whether the reader sees one page at a time
   */
  static Ibids in(Document document, boolean singlePages) {
    List<Ibid> tried = new ArrayList<>();
    for (Element holder : holders(document)) {
      Element shortForm = child(holder, "short-form");
      String call = numberOf(holder).getAttribute("href").substring(1);
      tried.add(new Ibid(holder, shortForm, call, before(call)));
      holder.removeChild(shortForm);
    }
    return new Ibids(tried, singlePages);
  }

  private static List<Element> holders(Document document) {
    List<Element> holders = new ArrayList<>();
    NodeList spans = document.getElementsByTagName("span");
    for (int i = 0; i < spans.getLength(); i++) {
      if (spans.item(i) instanceof Element span && span.getAttribute("class").equals("repeated")) {
        holders.add(span);
      }
    }
    return holders;
  }

  private static Element child(Element holder, String kind) {
    for (Node node = holder.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && child.getAttribute("class").equals(kind)) return child;
    }
    throw new IllegalStateException("a source that is named again has no " + kind);
  }

  /** The number of the note around, which leads to its call. */
  private static Element numberOf(Element holder) {
    Node node = holder;
    while (node instanceof Element element && !element.getAttribute("class").equals("note")) {
      node = node.getParentNode();
    }
    if (node instanceof Element note) {
      NodeList links = note.getElementsByTagName("a");
      for (int i = 0; i < links.getLength(); i++) {
        if (links.item(i) instanceof Element link
            && link.getAttribute("class").equals("note-number")) {
          return link;
        }
      }
    }
    throw new IllegalStateException("a source is named again outside of a note");
  }

  private static String before(String call) {
    int hyphen = call.lastIndexOf('-') + 1;
    return call.substring(0, hyphen) + (Integer.parseInt(call.substring(hyphen)) - 1);
  }

  /**
   * Gives up what a layout shows to point to an earlier opening.
   *
   * @param last whether the next layout is the last one, so that nothing may be tried any more
   * @return whether the layout can stay
   */
  boolean settle(PagePlan plan, PdfBoxRenderer renderer, boolean last) {
    List<Ibid> wrong = new ArrayList<>();
    for (Ibid ibid : tried) {
      if (opening(ibid.call(), plan, renderer) != opening(ibid.before(), plan, renderer)) {
        wrong.add(ibid);
      }
    }
    if (wrong.isEmpty()) return true;
    List<Ibid> over = last ? List.copyOf(tried) : wrong;
    over.forEach(Ibid::giveUp);
    tried.removeAll(over);
    return false;
  }

  private int opening(String call, PagePlan plan, PdfBoxRenderer renderer) {
    Box box = renderer.getSharedContext().getBoxById(call);
    if (box == null) throw new IllegalStateException("a note is called nowhere: " + call);
    int page = plan.pageAt(box.getAbsY() + 1);
    return singlePages ? page : plan.openingOf(page);
  }
}
