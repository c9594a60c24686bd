package org.coursebook.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads what stands on a line. */
final class LineReader {
  private static final char SOFT_HYPHEN = '\u00AD';

  private final StringBuilder text = new StringBuilder();
  private final List<Box> boxes = new ArrayList<>();
  private final LineBox line;
  private boolean hyphenated;
  private int right = Integer.MIN_VALUE;

  LineReader(LineBox line) {
    this.line = line;
    line.getChildren().forEach(this::read);
  }

  PrintedPassage.Line line() {
    return new PrintedPassage.Line(line, text.toString(), hyphenated, right);
  }

  /** What stands on the line without being words: pictures, boxes. */
  List<Box> boxes() {
    return boxes;
  }

  private void read(Box box) {
    if (!(box instanceof InlineLayoutBox words)) {
      boxes.add(box);
      return;
    }
    boolean call = isNoteCall(words.getElement());
    for (Object part : words.getInlineChildren()) {
      if (part instanceof Box inner) read(inner);
      else if (part instanceof InlineText inner) read(inner, call);
    }
  }

  static boolean isNoteCall(@Nullable Element element) {
    return element != null && element.getAttribute("class").equals("note-call");
  }

  private void read(InlineText words, boolean call) {
    if (words.isEmpty()) return;
    String set = words.getSubstring();
    String plain = plain(set);
    if (!call) text.append(plain);
    if (plain.isBlank()) return;
    hyphenated =
        words.isEndsOnSoftHyphen()
            || set.codePointBefore(set.length()) == Spacing.HYPHEN
            || plain.endsWith("-")
            || plain.endsWith("\u2010");
    // A space at the end isn't seen.
    if (plain.endsWith(" ")) return;
    right = Math.max(right, words.getParent().getAbsX() + words.getX() + words.getWidth());
  }

  /** Words without what was only put in to set them. */
  static String plain(String set) {
    StringBuilder plain = new StringBuilder(set.length());
    for (char c : Spacing.plain(set).toCharArray()) {
      if (c == '\n') plain.append(' ');
      else if (c != SOFT_HYPHEN) plain.append(c);
    }
    return plain.toString();
  }
}
