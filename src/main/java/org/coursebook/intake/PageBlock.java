package org.coursebook.intake;

import java.util.List;

/** What a lesson's text is made of on a portal's page. */
sealed interface PageBlock {
  /** Running text. */
  record Paragraph(Passage passage) implements PageBlock {}

  /** A heading with the level that it has on the page. */
  record Heading(int level, Passage passage) implements PageBlock {}

  /** A quotation set off by the page. */
  record Quotation(List<PageBlock> blocks) implements PageBlock {
    public Quotation {
      blocks = List.copyOf(blocks);
    }
  }

  /** A list; each item is a list of blocks. */
  record Items(boolean ordered, List<List<PageBlock>> items) implements PageBlock {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** A table; its first row is the head, and all rows have as many cells. */
  record Grid(List<List<Passage>> rows) implements PageBlock {
    public Grid {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Lines to the letter. */
  record Preformatted(String text) implements PageBlock {}

  /** A break between thoughts. */
  record Rule() implements PageBlock {}
}
