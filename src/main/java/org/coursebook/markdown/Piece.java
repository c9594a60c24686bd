package org.coursebook.markdown;

import java.util.List;
import org.coursebook.book.Inline;
import org.coursebook.book.Inline.CitedItem;
import org.jspecify.annotations.Nullable;

/** What a stretch of Markdown is made of, before raw HTML is paired and notes are counted. */
abstract sealed class Piece {
  /** Offsets in the file. */
  int start;

  int end;

  /** Neighbours in the {@link Chain}. */
  @Nullable Piece previous;

  @Nullable Piece next;

  Piece(int start, int end) {
    this.start = start;
    this.end = end;
  }

  /** How many pieces deep it is. */
  int depth() {
    return 1;
  }

  static int depthOf(List<Piece> content) {
    return 1 + content.stream().mapToInt(Piece::depth).max().orElse(0);
  }

  /** Words, or marks that turned out to be words. */
  static final class Words extends Piece {
    String text;

    Words(String text, int start, int end) {
      super(start, end);
      this.text = text;
    }
  }

  /** The end of a line. */
  static final class LineEnd extends Piece {
    final boolean hard;

    LineEnd(boolean hard, int start, int end) {
      super(start, end);
      this.hard = hard;
    }
  }

  /** Code, to the letter. */
  static final class CodeSpan extends Piece {
    final String text;

    CodeSpan(String text, int start, int end) {
      super(start, end);
      this.text = text;
    }
  }

  /** Words set off; a bracketed span is one without a meaning of its own. */
  static final class Marked extends Piece {
    final Inline.Format format;
    final List<Piece> content;
    private final int depth;

    Marked(Inline.Format format, List<Piece> content, int start, int end) {
      super(start, end);
      this.format = format;
      this.content = content;
      this.depth = depthOf(content);
    }

    @Override
    int depth() {
      return depth;
    }
  }

  /** A link or an image. */
  static final class Linked extends Piece {
    final boolean image;
    final List<Piece> content;
    final String href;
    final Stretch title;
    private final int depth;

    Linked(boolean image, List<Piece> content, String href, Stretch title, int start, int end) {
      super(start, end);
      this.image = image;
      this.content = content;
      this.href = href;
      this.title = title;
      this.depth = depthOf(content);
    }

    @Override
    int depth() {
      return depth;
    }
  }

  /** {@code [^id]}. */
  static final class Call extends Piece {
    final String id;

    Call(String id, int start, int end) {
      super(start, end);
      this.id = id;
    }
  }

  /** {@code ^[words]}. */
  static final class InlineNote extends Piece {
    final List<Piece> content;
    private final int depth;

    InlineNote(List<Piece> content, int start, int end) {
      super(start, end);
      this.content = content;
      this.depth = depthOf(content);
    }

    @Override
    int depth() {
      return depth;
    }
  }

  /** {@code [@key, chap. 42]} or {@code @key}. */
  static final class Cited extends Piece {
    final List<CitedItem> items;
    final boolean inText;
    final String written;

    Cited(List<CitedItem> items, boolean inText, String written, int start, int end) {
      super(start, end);
      this.items = items;
      this.inText = inText;
      this.written = written;
    }
  }

  /** A tag of raw HTML. */
  static final class Html extends Piece {
    final Tag tag;

    Html(Tag tag, int start, int end) {
      super(start, end);
      this.tag = tag;
    }
  }

  /** {@code {#id .class}} behind something that can have attributes, or else words. */
  static final class Braces extends Piece {
    final Stretch written;

    Braces(Stretch written) {
      super(written.start(), written.end());
      this.written = written;
    }
  }
}
