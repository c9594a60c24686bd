package org.coursebook.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.InlineBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coursebook.typeset.Line;

/**
 * The words of a block that are to be composed: the engine's texts, as they were before, and the
 * lines that were made of them.
 */
final class Passage {
  private final BlockBox box;
  private final int width;
  private final List<InlineBox> boxes;
  private final List<String> texts;
  private List<Line> lines = List.of();

  private Passage(BlockBox box, int width, List<InlineBox> boxes) {
    this.box = box;
    this.width = width;
    this.boxes = boxes;
    this.texts = boxes.stream().map(Passage::text).toList();
  }

  /**
   * The words of a block.
   *
   * @param width of its lines, in the engine's dots
   * @return nothing if there are none, or if they can't be composed
   */
  static Optional<Passage> of(BlockBox box, int width) {
    List<InlineBox> boxes = new ArrayList<>();
    boolean words = false;
    for (Styleable content : box.getInlineContent()) {
      if (!(content instanceof InlineBox inline) || !isComposable(inline)) return Optional.empty();
      boxes.add(inline);
      words |= !text(inline).isBlank();
    }
    return words && width > 0 ? Optional.of(new Passage(box, width, boxes)) : Optional.empty();
  }

  private static boolean isComposable(InlineBox inline) {
    CalculatedStyle style = inline.getStyle();
    return !inline.isDynamicFunction()
        && style.isIdent(CSSName.WHITE_SPACE, IdentValue.PRE_LINE)
        && style.getWordWrap() != IdentValue.BREAK_WORD
        && !style.hasLetterSpacing();
  }

  private static String text(InlineBox inline) {
    String text = inline.getText();
    return text == null ? "" : text;
  }

  BlockBox box() {
    return box;
  }

  int width() {
    return width;
  }

  List<InlineBox> boxes() {
    return boxes;
  }

  /** The texts of the boxes, as they were before. */
  List<String> texts() {
    return texts;
  }

  /** The lines, once they are set. */
  List<Line> lines() {
    return lines;
  }

  void set(List<Line> composed, List<String> composedTexts) {
    lines = composed;
    for (int i = 0; i < boxes.size(); i++) boxes.get(i).setText(composedTexts.get(i));
  }

  /** Gives the boxes their former texts. */
  void restore() {
    for (int i = 0; i < boxes.size(); i++) boxes.get(i).setText(texts.get(i));
  }
}
