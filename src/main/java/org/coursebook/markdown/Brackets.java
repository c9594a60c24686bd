package org.coursebook.markdown;

import java.util.List;
import java.util.Optional;
import org.coursebook.book.Inline.CitedItem;
import org.coursebook.book.Inline.Format;
import org.jspecify.annotations.Nullable;

/** Decides what a pair of brackets is: a link, an image, a note, a citation, a span, or words. */
final class Brackets {
  private static final int LONGEST_LABEL = 999;

  /** A bracket that is open. */
  private static final class Opener {
    final String mark;
    final Piece.Words piece;
    final int inner;
    final Delimiters.@Nullable Run below;
    final @Nullable Opener previous;
    boolean active = true;

    Opener(
        String mark,
        Piece.Words piece,
        int inner,
        Delimiters.@Nullable Run below,
        @Nullable Opener previous) {
      this.mark = mark;
      this.piece = piece;
      this.inner = inner;
      this.below = below;
      this.previous = previous;
    }
  }

  private final Chain chain;
  private final Delimiters delimiters;
  private final Stretch stretch;
  private final Reading reading;
  private @Nullable Opener last;

  Brackets(Chain chain, Delimiters delimiters, Stretch stretch, Reading reading) {
    this.chain = chain;
    this.delimiters = delimiters;
    this.stretch = stretch;
    this.reading = reading;
  }

  void open(String mark, int at) {
    Piece.Words piece =
        new Piece.Words(mark, stretch.offset(at), stretch.endOffset(at + mark.length()));
    chain.add(piece);
    last = new Opener(mark, piece, at + mark.length(), delimiters.last(), last);
  }

  /** Whether a key here belongs to a citation in brackets, and not to the sentence. */
  boolean holdsCitation(int at) {
    if (last == null || !last.mark.equals("[")) return false;
    int close = at;
    int limit = Math.min(stretch.length(), last.inner + LONGEST_LABEL);
    while (close < limit && stretch.text().charAt(close) != ']') close++;
    return close < limit
        && !CitationParser.parse(stretch.sub(last.inner, close), reading).isEmpty();
  }

  /** Closes the innermost bracket; answers where the text goes on. */
  int close(int at) {
    Opener opener = last;
    int after = at + 1;
    if (opener == null) return literal(at);
    last = opener.previous;
    if (isTooDeep(opener)) return literal(at);
    if (opener.mark.equals("^[")) {
      chain.add(
          new Piece.InlineNote(content(opener), opener.piece.start, stretch.endOffset(after)));
      chain.remove(opener.piece);
      return after;
    }
    Optional<LinkTail> tail = opener.active ? tail(opener, at) : Optional.empty();
    if (tail.isPresent()) return link(opener, tail.get());
    return other(opener, at);
  }

  private int literal(int at) {
    chain.add(new Piece.Words("]", stretch.offset(at), stretch.endOffset(at + 1)));
    return at + 1;
  }

  private boolean isTooDeep(Opener opener) {
    Piece piece = opener.piece.next;
    while (piece != null) {
      if (piece.depth() >= Reading.MOST_INLINES) {
        reading.tooDeep(opener.piece.start, opener.piece.end);
        return true;
      }
      piece = piece.next;
    }
    return false;
  }

  private Optional<LinkTail> tail(Opener opener, int at) {
    Optional<LinkTail> inline = LinkTail.inline(stretch, at + 1);
    if (inline.isPresent()) return inline;
    if (at - opener.inner > LONGEST_LABEL) return Optional.empty();
    int labelEnd = LinkTail.labelEnd(stretch.text(), at + 1);
    String own = stretch.text().substring(opener.inner, at);
    if (labelEnd > at + 3) {
      Stretch label = stretch.sub(at + 2, labelEnd - 1);
      Optional<LinkTail> full = reading.reference(label.text()).map(f -> f.endingAt(labelEnd));
      if (full.isPresent() || isLabel(label)) return full;
    }
    boolean collapsed = labelEnd == at + 3;
    return reading.reference(own).map(found -> found.endingAt(collapsed ? labelEnd : at + 1));
  }

  /** Whether brackets behind brackets can be nothing but the name of a link's definition. */
  private boolean isLabel(Stretch label) {
    return !label.text().startsWith("^") && CitationParser.parse(label, reading).isEmpty();
  }

  private int link(Opener opener, LinkTail tail) {
    boolean image = opener.mark.equals("![");
    List<Piece> content = content(opener);
    int end = stretch.endOffset(tail.end());
    chain.add(new Piece.Linked(image, content, tail.href(), tail.title(), opener.piece.start, end));
    chain.remove(opener.piece);
    if (!image) closeOuterLinks();
    return tail.end();
  }

  /** There are no links in links. */
  private void closeOuterLinks() {
    Opener opener = last;
    while (opener != null && (opener.active || !opener.mark.equals("["))) {
      if (opener.mark.equals("[")) opener.active = false;
      opener = opener.previous;
    }
  }

  private int other(Opener opener, int at) {
    int after = at + 1;
    boolean plain = opener.mark.equals("[") && at - opener.inner <= LONGEST_LABEL;
    if (plain) {
      Stretch inner = stretch.sub(opener.inner, at);
      List<CitedItem> items = CitationParser.parse(inner, reading);
      if (!items.isEmpty()) return citation(opener, inner, items, after);
    }
    int attributesEnd = AttributeParser.endOf(stretch.text(), after);
    if (!opener.mark.equals("[") || attributesEnd < 0) return literal(at);
    List<Piece> content = content(opener);
    int end = stretch.endOffset(after);
    chain.add(new Piece.Marked(Format.SPAN, content, opener.piece.start, end));
    chain.add(new Piece.Braces(stretch.sub(after, attributesEnd)));
    chain.remove(opener.piece);
    return attributesEnd;
  }

  private int citation(Opener opener, Stretch inner, List<CitedItem> items, int after) {
    int end = stretch.endOffset(after);
    content(opener);
    String written = "[" + inner.text() + "]";
    chain.add(new Piece.Cited(items, false, written, opener.piece.start, end));
    chain.remove(opener.piece);
    return after;
  }

  private List<Piece> content(Opener opener) {
    delimiters.process(opener.below);
    return chain.cut(opener.piece, null);
  }
}
