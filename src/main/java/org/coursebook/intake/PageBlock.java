package org.coursebook.intake;

import java.util.List;

/** What a lesson's text is made of on a portal's page. */
sealed interface PageBlock {
  /** The running text in it, in order; headings and tables have none. */
  default List<Passage> passages() {
    return List.of();
  }

  /** Running text. */
  record Paragraph(Passage passage) implements PageBlock {
    @Override
    public List<Passage> passages() {
      return List.of(passage);
    }
  }

  /** A heading with the level that it has on the page. */
  record Heading(int level, Passage passage) implements PageBlock {}

  /** A quotation set off by the page. */
  record Quotation(List<PageBlock> blocks) implements PageBlock {
    public Quotation {
      blocks = List.copyOf(blocks);
    }

    @Override
    public List<Passage> passages() {
      return blocks.stream().flatMap(block -> block.passages().stream()).toList();
    }
  }

  /** A list; each item is a list of blocks. */
  record Items(boolean ordered, List<List<PageBlock>> items) implements PageBlock {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public List<Passage> passages() {
      return items.stream()
          .flatMap(List::stream)
          .flatMap(block -> block.passages().stream())
          .toList();
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
