package org.coursebook.pdf;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.CounterFunction;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.w3c.dom.Element;

/** Which page holds what, once the lines stand. */
final class PagePlan {
  private static final Set<String> WITH_OPENING =
      Set.of("lesson", "contents", "sources", "about", "colophon");
  private static final Set<String> WITHOUT_HEADS =
      Set.of("cover", "half-title", "title-page", "imprint", "part-opening");

  private final List<PageBox> pages;
  private final List<Stretch> stretches;

  private PagePlan(List<PageBox> pages, List<Stretch> stretches) {
    this.pages = pages;
    this.stretches = stretches;
  }

  /** The pages of a section, from and to, counted from 0. */
  private record Stretch(String kind, int first, int last) {}

  static PagePlan of(PdfBoxRenderer renderer) {
    List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
    List<Stretch> stretches = new ArrayList<>();
    for (Element section : Preparation.sections(renderer.getDocument())) {
      Box box = renderer.getSharedContext().getBoxById(section.getAttribute("id"));
      if (box == null) throw new IllegalStateException("a section was not laid out: " + section);
      int top = box.getAbsY();
      int first = pageAt(pages, top + 1);
      int last = Math.max(first, pageAt(pages, top + box.getHeight() - 1));
      stretches.add(new Stretch(Preparation.kind(section), first, last));
    }
    return new PagePlan(pages, stretches);
  }

  private static int pageAt(List<PageBox> pages, int y) {
    int page = 0;
    int above = pages.size();
    while (page + 1 < above) {
      int middle = (page + above) / 2;
      if (pages.get(middle).getTop() <= y) page = middle;
      else above = middle;
    }
    return page;
  }

  /** The page at a height of the whole layout, counted from 0. */
  int pageAt(int y) {
    return pageAt(pages, y);
  }

  /** How much the page at a height of the whole layout can hold. */
  int heightAt(int y) {
    PageBox page = pages.get(pageAt(y));
    return page.getBottom() - page.getTop();
  }

  /** The number of a page as printed, {@code xii} or {@code 42}; the cover has none. */
  String labelAt(int y) {
    return label(pageAt(y));
  }

  /** The number of a page counted from 0, as printed. */
  String label(int page) {
    int front = first(false);
    int body = first(true);
    if (page >= body) return String.valueOf(page - body + 1);
    return page < front
        ? ""
        : CounterFunction.createCounterText(IdentValue.UPPER_ROMAN, page - front + 1)
            .toLowerCase(Locale.ROOT);
  }

  /** The arabic number of the page at a height of the whole layout. */
  String numberAt(int y) {
    return String.valueOf(pageAt(pages, y) - first(true) + 1);
  }

  /** Where a page counted from 0 begins in the whole layout. */
  int topOf(int page) {
    return pages.get(page).getTop();
  }

  /** The left page of the two that are seen together with this one; both counted from 0. */
  int openingOf(int page) {
    return pages.get(page).isLeftPage() ? page : page - 1;
  }

  int pages() {
    return pages.size();
  }

  /**
   * Gives blank pages nothing in their margins, and opening pages a number at the foot instead of a
   * running head; the engine knows no {@code :blank}, and its named pages begin new pages.
   */
  void restyle(PdfBoxRenderer renderer) {
    LayoutContext context = marginContext(renderer);
    boolean[] used = new boolean[pages.size()];
    for (Stretch stretch : stretches) {
      for (int page = stretch.first(); page <= stretch.last(); page++) {
        used[page] = true;
        if (WITHOUT_HEADS.contains(stretch.kind())) restyle(context, page, "blank");
      }
      if (WITH_OPENING.contains(stretch.kind())) {
        restyle(context, stretch.first(), opening(stretch));
      }
    }
    for (int page = 0; page < used.length; page++) {
      if (!used[page]) restyle(context, page, "blank");
    }
  }

  /** What the engine needs to lay out the margins of a page once more. */
  private static LayoutContext marginContext(PdfBoxRenderer renderer) {
    LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
    context.setFontContext(new PdfBoxFontContext());
    context.setBidiReorderer(new SimpleBidiReorderer());
    context.getParagraphSplitter().splitRoot(context, renderer.getDocument());
    BlockBox stand = new BlockBox();
    stand.setStyle(renderer.getRootBox().getStyle());
    stand.setElement(renderer.getRootBox().getElement());
    context.pushLayer(stand);
    context.setRootDocumentLayer(renderer.getRootBox().getLayer());
    return context;
  }

  private static String opening(Stretch stretch) {
    return stretch.kind().equals("contents") ? "front-opening" : "opening";
  }

  private void restyle(LayoutContext context, int page, String name) {
    PageBox box = pages.get(page);
    box.setPageInfo(context.getCss().getPageStyle(name, box.isLeftPage() ? "left" : "right"));
    box.layout(context);
  }

  /** Labels as printed: the cover's word, roman numbers, then arabic ones. */
  void label(PDDocument document, String cover) {
    PDPageLabels labels = new PDPageLabels(document);
    int front = first(false);
    int body = first(true);
    if (front > 0) {
      PDPageLabelRange range = new PDPageLabelRange();
      range.setPrefix(cover);
      labels.setLabelItem(0, range);
    }
    if (front < body) labels.setLabelItem(front, range(PDPageLabelRange.STYLE_ROMAN_LOWER));
    labels.setLabelItem(body, range(PDPageLabelRange.STYLE_DECIMAL));
    document.getDocumentCatalog().setPageLabels(labels);
  }

  /** The first page that isn't the cover, or the first one of the lessons and their parts. */
  private int first(boolean ofLessons) {
    return stretches.stream()
        .filter(stretch -> ofLessons ? isBody(stretch) : !stretch.kind().equals("cover"))
        .mapToInt(Stretch::first)
        .findFirst()
        .orElse(0);
  }

  private static boolean isBody(Stretch stretch) {
    return stretch.kind().equals("lesson") || stretch.kind().equals("part-opening");
  }

  private static PDPageLabelRange range(String style) {
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(style);
    range.setStart(1);
    return range;
  }
}
