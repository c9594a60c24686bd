package org.coursebook.pdf;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.LineBox;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The lines of a paragraph, a heading or whatever else holds words.
 *
 * @param lines at least one
 * @param inNote whether it is a note's, at the foot of a page
 * @param inTable whether it stands in a table's cell
 */
record PrintedPassage(BlockBox box, List<Line> lines, boolean inNote, boolean inTable) {
  PrintedPassage {
    lines = List.copyOf(lines);
  }

  /**
   * A line.
   *
   * @param text as it is read, without what was only put in to set it
   * @param hyphenated whether it ends in a hyphen
   * @param right how far its words reach, in the units of the layout
   */
  record Line(LineBox box, String text, boolean hyphenated, int right) {
    String lastWord() {
      String words = text.strip();
      return words.substring(words.lastIndexOf(' ') + 1);
    }
  }

  /** Where the room for words ends at the right. */
  int edge() {
    return box.getAbsX() + box.getLeftMBP() + box.getContentWidth();
  }

  /** Whether it holds no words: pictures at the most. */
  boolean isBlank() {
    return lines.stream().allMatch(line -> line.text().isBlank());
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  /** The element that holds the words. */
  @Nullable Element element() {
    return LayoutWalk.elementOf(box);
  }
}
