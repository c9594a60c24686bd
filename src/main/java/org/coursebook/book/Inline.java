package org.coursebook.book;

import java.util.List;
import org.coursebook.diagnostic.Span;

/** What stands inside a paragraph. A closed family: see {@link InlineVisitor}. */
public sealed interface Inline {
  /** Where it stands in the source. */
  Span span();

  /** Hands this node to the method of the visitor that answers its kind. */
  <R> R accept(InlineVisitor<R> visitor);

  /** How a stretch of text is set off. */
  enum Format {
    EMPHASIS,
    STRONG,
    STRIKETHROUGH,
    INSERTED,
    SUBSCRIPT,
    SUPERSCRIPT,
    SMALL,
    MARKED,
    KEYBOARD,
    QUOTED,
    CITED,
    /** No meaning but its attributes. */
    SPAN
  }

  /** Words, with the punctuation as it is to be printed. */
  record Text(String text, Span span) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** Words set off from those around them. */
  record Formatted(Format format, List<Inline> content, Attributes attributes, Span span)
      implements Inline {
    public Formatted {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.formatted(this);
    }
  }

  /**
   * An abbreviation.
   *
   * @param expansion what it stands for, or empty
   */
  record Abbreviation(List<Inline> content, String expansion, Span span) implements Inline {
    public Abbreviation {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.abbreviation(this);
    }
  }

  /** A stretch of code, to the letter. */
  record Code(String text, Attributes attributes, Span span) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /** A link; its content is never empty. */
  record Link(List<Inline> content, Target target, String title, Attributes attributes, Span span)
      implements Inline {
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /**
   * A picture.
   *
   * @param source as written; in an assembled book a key of {@link Book#pictures()}
   * @param alternative what it shows, for those who don't see it; empty if nothing was written
   * @param title as written, or empty
   */
  record Image(String source, String alternative, String title, Attributes attributes, Span span)
      implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.image(this);
    }
  }

  /**
   * A footnote call.
   *
   * @param note the id of a note of the same lesson
   */
  record NoteCall(String note, Span span) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.noteCall(this);
    }
  }

  /**
   * A reference to sources.
   *
   * @param items at least one
   * @param inText whether the author's name is part of the sentence ({@code @key})
   * @param written the citation as it stands in the source
   */
  record Citation(List<CitedItem> items, boolean inText, String written, Span span)
      implements Inline {
    public Citation {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.citation(this);
    }
  }

  /**
   * One source in a citation: {@code [see -@key, chap. 42, for the figures]}.
   *
   * @param key the key in the course's sources
   * @param prefix words before it, or empty
   * @param locator place in the source and words after it, as written, or empty
   * @param withoutAuthor whether the author is left out ({@code -@key})
   */
  record CitedItem(String key, String prefix, String locator, boolean withoutAuthor, Span span) {}

  /**
   * A source that a note names and the note before named too, alone.
   *
   * @param shortForm its short form, which can stand anywhere
   * @param ibid what may stand in its place on paper, if the reader sees the note before: "ibid."
   */
  record Repeated(List<Inline> shortForm, List<Inline> ibid, Span span) implements Inline {
    public Repeated {
      shortForm = List.copyOf(shortForm);
      ibid = List.copyOf(ibid);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.repeated(this);
    }
  }

  /** A line that ends here by the author's will. */
  record LineBreak(Span span) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }
}
