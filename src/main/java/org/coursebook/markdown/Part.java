package org.coursebook.markdown;

import java.util.List;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;

/** What an element of raw HTML, or a paragraph, holds before it is known what that makes. */
sealed interface Part {
  /** Words; those that follow each other are put together. */
  record Words(String text, int start, int end) implements Part {}

  /** Any other thing inside a line. */
  record InLine(Inline inline) implements Part {}

  record Whole(Block block) implements Part {}

  record ListItem(Block.Item item) implements Part {}

  record Term(List<Inline> content, int start, int end) implements Part {}

  record Meaning(List<Block> blocks, int start, int end) implements Part {}

  record TableRow(Block.Row row, boolean head) implements Part {}

  record TableCell(Block.Cell cell) implements Part {}

  record Caption(List<Inline> content, int start, int end) implements Part {}

  default boolean isInline() {
    return this instanceof Words || this instanceof InLine;
  }
}
