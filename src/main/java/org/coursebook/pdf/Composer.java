package org.coursebook.pdf;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.AnonymousBlockBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.BlockBox.ContentType;
import com.openhtmltopdf.render.Box;
import java.util.IdentityHashMap;
import org.coursebook.typeset.Hyphenation;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Sets the lines of every block before the engine stacks them. The engine asks for a replacement of
 * each block when it is about to lay out what stands in it: the one moment when the width of the
 * block is known and its texts can still be changed. What can't be composed (a block with a picture
 * among its words, with numbers yet to come, or written from right to left) the engine fills as it
 * can.
 */
final class Composer implements ReplacedElementFactory {
  /** The line ends that composition puts into texts are to be kept. */
  static final String CSS = "html { white-space: pre-line; }\n";

  private final ReplacedElementFactory pictures;
  private final ComposingStick stick;
  private final IdentityHashMap<BlockBox, Passage> passages = new IdentityHashMap<>();
  private boolean measuring;

  /**
   * A composer.
   *
   * @param pictures makes what replaces elements: pictures and the like
   */
  Composer(ReplacedElementFactory pictures, TextMeasure measure, Hyphenation hyphenation) {
    this.pictures = pictures;
    this.stick = new ComposingStick(measure, hyphenation);
  }

  /** What was composed, in no order; blocks that a later layout has replaced among it. */
  IdentityHashMap<BlockBox, Passage> passages() {
    return passages;
  }

  @Override
  public boolean isReplacedElement(Element element) {
    return pictures.isReplacedElement(element);
  }

  @Override
  public @Nullable ReplacedElement createReplacedElement(
      LayoutContext context, BlockBox box, UserAgentCallback files, int width, int height) {
    ReplacedElement picture = pictures.createReplacedElement(context, box, files, width, height);
    if (picture == null && !measuring && isBeingLaidOut(box)) compose(context, box);
    return picture;
  }

  /** The engine also asks when it only measures, before widths are settled. */
  private static boolean isBeingLaidOut(BlockBox box) {
    Box parent = box.getParent();
    return parent != null
        && parent.getState() == Box.CHILDREN_FLUX
        && !box.getStyle().isCanBeShrunkToFit();
  }

  private void compose(LayoutContext context, BlockBox box) {
    measuring = true;
    try {
      box.calcDimensions(context);
    } finally {
      measuring = false;
    }
    box.ensureChildren(context);
    if (box.getChildrenContentType() == ContentType.INLINE)
      compose(context, box, box.getContentWidth());
    if (box.getChildrenContentType() == ContentType.BLOCK) {
      for (Box child : box.getChildren()) {
        if (child instanceof AnonymousBlockBox words) {
          compose(context, words, box.getContentWidth());
        }
      }
    }
  }

  /** A block may be laid out again, on another page or in another width. */
  private void compose(LayoutContext context, BlockBox box, int width) {
    Passage known = passages.get(box);
    if (known != null && known.width() == width) return;
    if (known != null) known.restore();
    Passage.of(box, width)
        .ifPresent(
            passage -> {
              passages.put(box, passage);
              stick.set(context, passage);
            });
  }
}
