package org.coursebook.book;

import java.util.List;
import org.coursebook.diagnostic.Span;

/** What stands between paragraphs' borders. A closed family: see {@link BlockVisitor}. */
public sealed interface Block {
  /** Where it stands in the source. */
  Span span();

  Attributes attributes();

  /** Hands this node to the method of the visitor that answers its kind. */
  <R> R accept(BlockVisitor<R> visitor);

  /** Running text. */
  record Paragraph(List<Inline> content, Attributes attributes, Span span) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * A heading inside a lesson.
   *
   * @param level 2 to 6; the lesson's title is level 1
   */
  record Heading(int level, List<Inline> content, Attributes attributes, Span span)
      implements Block {
    public Heading {
      content = List.copyOf(content);
      if (level < 2 || level > 6) throw new IllegalArgumentException("no heading level " + level);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /**
   * A numbered or unnumbered list.
   *
   * @param start the first number of a numbered list
   * @param tight whether its items follow each other without space
   */
  record ItemList(
      boolean ordered, int start, boolean tight, List<Item> items, Attributes attributes, Span span)
      implements Block {
    public ItemList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.itemList(this);
    }
  }

  /** An item of a list. */
  record Item(List<Block> blocks, Span span) {
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A block quotation.
   *
   * @param attribution who said it and where, without the dash; empty if it isn't said
   */
  record Quotation(List<Block> blocks, List<Inline> attribution, Attributes attributes, Span span)
      implements Block {
    public Quotation {
      blocks = List.copyOf(blocks);
      attribution = List.copyOf(attribution);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.quotation(this);
    }
  }

  /**
   * Lines of code, to the letter.
   *
   * @param text the lines, each ended by {@code \n}
   * @param language the programming language, or empty
   */
  record CodeBlock(String text, String language, Attributes attributes, Span span)
      implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.codeBlock(this);
    }
  }

  /** How a table's column is aligned. */
  enum Alignment {
    NONE,
    LEFT,
    CENTRE,
    RIGHT
  }

  /**
   * A table.
   *
   * @param columns the alignment of each column
   * @param head the rows that are repeated on every page
   * @param body all other rows
   * @param caption empty if there is none
   */
  record Table(
      List<Alignment> columns,
      List<Row> head,
      List<Row> body,
      List<Inline> caption,
      Attributes attributes,
      Span span)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      head = List.copyOf(head);
      body = List.copyOf(body);
      caption = List.copyOf(caption);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** A row of a table. */
  record Row(List<Cell> cells, Span span) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param header whether it names its column or row
   * @param columns how many columns it spans, from 1
   * @param rows how many rows it spans, from 1
   * @param alignment of this cell; {@code NONE} follows its column
   * @param blocks what it holds; most often one paragraph, and none if it is empty
   */
  record Cell(
      boolean header, int columns, int rows, Alignment alignment, List<Block> blocks, Span span) {
    public Cell {
      blocks = List.copyOf(blocks);
      if (columns < 1 || rows < 1) throw new IllegalArgumentException("a cell spans at least one");
    }
  }

  /**
   * A figure: most often one paragraph that holds one image.
   *
   * @param caption empty if there is none
   */
  record Figure(List<Block> blocks, List<Inline> caption, Attributes attributes, Span span)
      implements Block {
    public Figure {
      blocks = List.copyOf(blocks);
      caption = List.copyOf(caption);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /** Terms and what they mean. */
  record DefinitionList(List<Definition> definitions, Attributes attributes, Span span)
      implements Block {
    public DefinitionList {
      definitions = List.copyOf(definitions);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.definitionList(this);
    }
  }

  /**
   * Terms with their meanings.
   *
   * @param terms each the content of a line; at least one
   * @param meanings each a list of blocks
   */
  record Definition(List<List<Inline>> terms, List<List<Block>> meanings, Span span) {
    public Definition {
      terms = terms.stream().map(List::copyOf).toList();
      meanings = meanings.stream().map(List::copyOf).toList();
    }
  }

  /** What an alert is for, as in {@code > [!NOTE]}. */
  enum AlertKind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION
  }

  /** A passage set off in a box with a label. */
  record Alert(AlertKind kind, List<Block> blocks, Attributes attributes, Span span)
      implements Block {
    public Alert {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.alert(this);
    }
  }

  /** Blocks that share attributes. */
  record Division(List<Block> blocks, Attributes attributes, Span span) implements Block {
    public Division {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.division(this);
    }
  }

  /** A break between thoughts: {@code * * *}. */
  record ThematicBreak(Span span) implements Block {
    @Override
    public Attributes attributes() {
      return Attributes.NONE;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.thematicBreak(this);
    }
  }
}
