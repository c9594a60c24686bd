package org.coursebook.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Finds what runs out of the text block at its right, once the lines stand. What lies in a table
 * that does so counts as the table.
 */
final class Overflow {
  /** Half a letter, as a part of the measure. */
  static final double ALLOWANCE = 0.015;

  private final double limit;
  private final Deque<Box> waiting = new ArrayDeque<>();
  private final Map<Element, Integer> found = new LinkedHashMap<>();

  private Overflow(Box section) {
    this.limit = section.getAbsX() + section.getContentWidth() * (1 + ALLOWANCE);
    waiting.add(section);
  }

  /**
   * Something too wide.
   *
   * @param element a table, a picture, or what holds the words
   * @param excess how far it reaches beyond the text block, as a part of the measure
   */
  record Wide(Element element, double excess) {}

  /** What is too wide in a book, in order. */
  static List<Wide> in(PdfBoxRenderer renderer) {
    List<Wide> all = new ArrayList<>();
    for (Element section : Preparation.sections(renderer.getDocument())) {
      if (Preparation.kind(section).equals("cover")) continue;
      Box box = renderer.getSharedContext().getBoxById(section.getAttribute("id"));
      if (box == null) throw new IllegalStateException("a section was not laid out: " + section);
      Overflow overflow = new Overflow(box);
      while (!overflow.waiting.isEmpty()) overflow.visit(overflow.waiting.pop());
      double measure = box.getContentWidth();
      overflow.found.forEach((element, by) -> all.add(new Wide(element, by / measure)));
    }
    return all;
  }

  private void visit(Box box) {
    Element element = box.getElement();
    boolean whole = box instanceof TableBox || isPicture(element);
    if (whole && element != null && judge(element, box.getAbsX() + box.getWidth())) return;
    List<Box> inside = new ArrayList<>(box.getChildren());
    if (box instanceof InlineLayoutBox words) {
      for (Object part : words.getInlineChildren()) {
        if (part instanceof Box inner) inside.add(inner);
        else if (part instanceof InlineText text) judge(text);
      }
    }
    if (box instanceof LineBox line && line.hasFootnotes()) {
      inside.addAll(line.getReferencedFootnoteBodies());
    }
    for (int i = inside.size() - 1; i >= 0; i--) waiting.push(inside.get(i));
  }

  private void judge(InlineText text) {
    Element element = elementOf(text.getParent());
    String words = text.getSubstring().stripTrailing();
    if (element == null || words.isEmpty()) return;
    judge(element, text.getParent().getAbsX() + text.getX() + text.getWidth());
  }

  private boolean judge(Element element, int right) {
    if (right <= limit) return false;
    found.merge(element, (int) (right - limit), Math::max);
    return true;
  }

  /** Words that stand in a block without an element of their own belong to the block. */
  private static @Nullable Element elementOf(Box words) {
    Box box = words;
    while (box.getElement() == null && box.getParent() != null) box = box.getParent();
    return box.getElement();
  }

  private static boolean isPicture(@Nullable Element element) {
    return element != null && element.getNodeName().equals("img");
  }
}
