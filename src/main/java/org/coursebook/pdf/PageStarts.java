package org.coursebook.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.coursebook.book.PageMap;
import org.coursebook.book.Place;
import org.coursebook.xhtml.Places;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Finds where in the book each page begins, from the lines as they stand. The engine's texts don't
 * know what words they were made of, but their elements do: within an element, texts are laid out
 * in their order, so that counting characters leads from a text on the page to the words.
 */
final class PageStarts implements LayoutCheck {
  private final PagePlan plan;
  private final List<@Nullable Place> starts = new ArrayList<>();

  /** How many characters of an element's own words were passed. */
  private final IdentityHashMap<Element, Integer> passed = new IdentityHashMap<>();

  PageStarts(PagePlan plan) {
    this.plan = plan;
    for (int page = 0; page < plan.pages(); page++) starts.add(null);
  }

  /** The pages, after the walk through them. */
  PageMap pages(String edition) {
    List<PageMap.Page> pages = new ArrayList<>();
    for (int page = 0; page < starts.size(); page++) {
      pages.add(new PageMap.Page(plan.label(page), Optional.ofNullable(starts.get(page))));
    }
    return new PageMap(edition, pages);
  }

  @Override
  public void section(Box section) {
    passed.clear();
  }

  @Override
  public void passage(PrintedPassage passage) {
    // What is a block within a line was read with that line.
    Box around = passage.box().getParent();
    if (passage.inNote() || around instanceof LineBox || around instanceof InlineLayoutBox) return;
    for (PrintedPassage.Line line : passage.lines()) words(line.box(), line.box());
  }

  @Override
  public void picture(Box picture, boolean inTable) {
    Element element = picture.getElement();
    if (element != null) Places.running(element).ifPresent(place -> begin(picture, place));
  }

  private void words(LineBox line, Box box) {
    for (Object child :
        box instanceof InlineLayoutBox words ? words.getInlineChildren() : box.getChildren()) {
      if (child instanceof InlineText text) words(line, text);
      else if (child instanceof Box inner) words(line, inner);
    }
  }

  private void words(LineBox line, InlineText text) {
    InlineLayoutBox box = text.getParent();
    Element element = LayoutWalk.elementOf(box);
    boolean generated = box.getPseudoElementOrClass() != null || text.getFunctionData() != null;
    if (element == null || generated) return;
    int count = Place.count(LineReader.plain(text.getSubstring()));
    if (count == 0) return;
    int before = passed.merge(element, count, Integer::sum) - count;
    if (starts.get(plan.pageAt(line.getAbsY() + 1)) == null) {
      place(element, before).ifPresent(place -> begin(line, place));
    }
  }

  private void begin(Box first, Place place) {
    int page = plan.pageAt(first.getAbsY() + 1);
    if (starts.get(page) == null) starts.set(page, place);
  }

  /** The place behind so many characters of an element's own words; none if they don't run. */
  private static Optional<Place> place(Element element, int characters) {
    int left = characters;
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Text words)) continue;
      int count = Place.count(words.getData());
      if (left < count) {
        int behind = left;
        return Places.running(words).map(place -> place.plus(behind));
      }
      left -= count;
    }
    // A style sheet has made two letters of one; where that matters, the proof of pages finds it.
    return Optional.empty();
  }
}
