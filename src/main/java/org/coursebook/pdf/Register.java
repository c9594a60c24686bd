package org.coursebook.pdf;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.BlockBox.ContentType;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Keeps running text in register: after a figure, a table or anything else that isn't a whole
 * number of lines high, the next paragraph begins on the grid of its page. The engine asks for a
 * replacement of each block when it has put it somewhere and hasn't yet laid out what stands in it:
 * the moment to move it down.
 */
final class Register implements ReplacedElementFactory {
  /** Their lines are running text, unless they stand in one of the others. */
  private static final Set<String> RUNNING = Set.of("p", "li", "dt", "dd");

  private static final Set<String> AROUND = Set.of("ul", "ol", "li", "dl", "dd", "div", "section");

  /** What looks best in the middle of the room that it leaves. */
  private static final Set<String> FLOATING = Set.of("figure", "table", "pre");

  /** What has a space above that is lost at the head of a page. */
  private static final Set<String> SPACED =
      Set.of("h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "div", "figure", "pre");

  /** The engine sets the first line of a page a hair too low: such a part of a line is nothing. */
  private static final int TOLERANCE = 16;

  private final ReplacedElementFactory next;

  /**
   * A register.
   *
   * @param next is asked for replacements
   */
  Register(ReplacedElementFactory next) {
    this.next = next;
  }

  @Override
  public boolean isReplacedElement(Element element) {
    return next.isReplacedElement(element);
  }

  @Override
  public @Nullable ReplacedElement createReplacedElement(
      LayoutContext context, BlockBox box, UserAgentCallback files, int width, int height) {
    dropSpace(context, box);
    if (isRunning(context, box)) align(context, box);
    return next.createReplacedElement(context, box, files, width, height);
  }

  /**
   * Takes the space above away from what follows something and begins a page. The engine keeps it
   * for what it has moved there, and would bring it back for what stands exactly at the page's top:
   * a dot below, which nobody sees, it doesn't.
   */
  private static void dropSpace(LayoutContext context, BlockBox box) {
    Element element = box.getElement();
    Box parent = box.getParent();
    if (element == null || parent == null || parent.getState() != Box.CHILDREN_FLUX) return;
    if (!SPACED.contains(element.getNodeName()) || !follows(box)) return;
    PageBox page = context.getRootLayer().getFirstPage(context, box);
    if (page == null || page.getTop() != box.getAbsY()) return;
    box.setMarginTop(context, 0);
    box.setTopMarginCalculated(true);
    box.setY(box.getY() + 1);
    context.translate(0, 1);
    box.calcCanvasLocation();
  }

  private static boolean follows(BlockBox box) {
    Box before = box.getPreviousSibling();
    while (before != null && before.getStyle().isNonFlowContent())
      before = before.getPreviousSibling();
    return before != null && !box.getStyle().isNonFlowContent();
  }

  private static boolean isRunning(LayoutContext context, BlockBox box) {
    Element element = box.getElement();
    Box parent = box.getParent();
    if (element == null || parent == null || parent.getState() != Box.CHILDREN_FLUX) return false;
    if (!RUNNING.contains(element.getNodeName()) || !isAround(parent)) return false;
    box.ensureChildren(context);
    return box.getChildrenContentType() == ContentType.INLINE
        && (int) box.getStyle().getLineHeight(context) == leading(context);
  }

  private static boolean isAround(Box parent) {
    for (Box at = parent; at.getParent() != null; at = at.getParent()) {
      Element element = at.getElement();
      if (element == null || element.getNodeName().equals("body")) continue;
      if (!AROUND.contains(element.getNodeName())) return false;
      if (element.getAttribute("class").startsWith("alert")) return false;
    }
    return true;
  }

  /** A line, in the engine's dots. */
  private static int leading(LayoutContext context) {
    return (int) context.getRootLayer().getMaster().getStyle().getLineHeight(context);
  }

  private static void align(LayoutContext context, BlockBox box) {
    PageBox page = context.getRootLayer().getFirstPage(context, box);
    if (page == null || page.getTop() == box.getAbsY()) return;
    int margin = marginAbove(context, box);
    int begin = box.getAbsY() + margin - page.getTop();
    int leading = leading(context);
    int beyond = begin % leading;
    int bottom = page.getBottom() - page.getTop();
    int shift = beyond <= leading / TOLERANCE ? -beyond : leading - beyond;
    // A page holds no part of a line at its foot: what begins there begins on the next.
    if (begin + shift + leading > bottom) shift = bottom - begin;
    if (shift == 0) return;
    centre(box, shift, page);
    box.setY(box.getY() + shift);
    context.translate(0, shift);
    box.calcCanvasLocation();
  }

  /** Gives half of the room to what stands before, if it stands below something on this page. */
  private static void centre(BlockBox box, int shift, PageBox page) {
    Box before = box.getPreviousSibling();
    Element element = before == null ? null : before.getElement();
    if (before == null || element == null || shift < 0) return;
    if (!FLOATING.contains(element.getNodeName()) || before.getAbsY() <= page.getTop()) return;
    before.setY(before.getY() + shift / 2);
    before.calcCanvasLocation();
    before.calcChildLocations();
  }

  /** The margin above a block that the engine will find, once it has let the margins collapse. */
  private static int marginAbove(LayoutContext context, BlockBox box) {
    int own = margin(context, box, true);
    Box before = box.getPreviousSibling();
    while (before != null && before.getStyle().isNonFlowContent())
      before = before.getPreviousSibling();
    if (before instanceof BlockBox block) return Math.max(own, marginBelow(context, block));
    return 0;
  }

  private static int marginBelow(LayoutContext context, BlockBox box) {
    int margin = margin(context, box, false);
    boolean closed =
        (int) box.getPadding(context).bottom() != 0
            || (int) box.getBorder(context).bottom() != 0
            || box instanceof TableBox
            || box.getChildrenContentType() != ContentType.BLOCK;
    if (closed || !(box.getChild(box.getChildCount() - 1) instanceof BlockBox last)) return margin;
    return Math.max(margin, marginBelow(context, last));
  }

  private static int margin(LayoutContext context, BlockBox box, boolean above) {
    var margins = box.getStyle().getMarginRect(box.getContainingBlockWidth(), context, false);
    return (int) (above ? margins.top() : margins.bottom());
  }
}
