package org.coursebook.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;

/**
 * Makes the hyphens that the engine itself puts at the ends of lines, in tables that are too wide,
 * those of a parted word: the engine paints them as if they stood in the text.
 */
final class EngineHyphens implements LayoutCheck {
  private static final String HYPHEN = Character.toString(Spacing.HYPHEN);

  @Override
  public void passage(PrintedPassage passage) {
    passage.box().getChildren().forEach(this::line);
  }

  private void line(Box line) {
    line.getChildren().forEach(this::inline);
  }

  private void inline(Box box) {
    if (!(box instanceof InlineLayoutBox words)) return;
    for (Object child : words.getInlineChildren()) {
      if (child instanceof Box inner) inline(inner);
      if (child instanceof InlineText text && text.isEndsOnSoftHyphen()) mark(text);
    }
  }

  private static void mark(InlineText text) {
    String words = text.getSubstring() + HYPHEN;
    text.setMasterText(words);
    text.setSubstring(0, words.length());
    text.setEndsOnSoftHyphen(false);
  }
}
