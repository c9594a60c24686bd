package org.coursebook.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.coursebook.book.Attributes;
import org.coursebook.book.Inline;
import org.coursebook.book.PlainText;
import org.coursebook.book.Target;
import org.coursebook.csl.Face;
import org.coursebook.csl.Piece;
import org.coursebook.diagnostic.Span;

/** Makes of formatted words what a book has for them. */
final class PieceWriter {
  private final Span span;

  /**
   * @param span the place of what was formatted
   */
  PieceWriter(Span span) {
    this.span = span;
  }

  List<Inline> write(List<Piece> pieces) {
    List<Inline> content = new ArrayList<>();
    for (Piece piece : pieces) content.add(write(piece));
    return content;
  }

  /**
   * Writes a citation.
   *
   * @param places where each of its cites leads, from 1
   */
  List<Inline> cited(List<Piece> pieces, IntFunction<Optional<Target>> places) {
    List<Inline> content = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!(piece instanceof Piece.Cited cited)) {
        content.add(write(piece));
        continue;
      }
      List<Inline> words = write(cited.content());
      Optional<Target> place = places.apply(cited.number());
      content.addAll(place.isPresent() ? leading(words, place.get()) : words);
    }
    return content;
  }

  private Inline write(Piece piece) {
    if (piece instanceof Piece.Styled styled) return styled(styled.face(), write(styled.content()));
    if (piece instanceof Piece.Link link) {
      Target target = new Target.Written(link.url());
      return new Inline.Link(write(link.content()), target, "", Attributes.NONE, span);
    }
    if (piece instanceof Piece.Words words) return new Inline.Text(words.text(), span);
    throw new IllegalStateException("a cite stands on the top level alone: " + piece);
  }

  private Inline styled(Face face, List<Inline> content) {
    return switch (face) {
      case ITALIC -> formatted(Inline.Format.CITED, content);
      case BOLD -> formatted(Inline.Format.STRONG, content);
      case SUPERSCRIPT -> formatted(Inline.Format.SUPERSCRIPT, content);
      case SUBSCRIPT -> formatted(Inline.Format.SUBSCRIPT, content);
      case UNDERLINE -> formatted(Inline.Format.INSERTED, content);
      case SMALL_CAPS -> span("sc", content);
    };
  }

  private Inline formatted(Inline.Format format, List<Inline> content) {
    return new Inline.Formatted(format, content, Attributes.NONE, span);
  }

  private Inline span(String kind, List<Inline> content) {
    return new Inline.Formatted(Inline.Format.SPAN, content, classes("", kind), span);
  }

  /** The words up to the first link in them as a link to the list of sources. */
  private List<Inline> leading(List<Inline> content, Target place) {
    int end = 0;
    while (end < content.size() && !holdsLink(content.get(end))) end++;
    List<Inline> linked = new ArrayList<>();
    List<Inline> words = content.subList(0, end);
    if (PlainText.of(words).isBlank()) return content;
    linked.add(new Inline.Link(words, place, "", classes("", "to-source"), span));
    linked.addAll(content.subList(end, content.size()));
    return linked;
  }

  private static boolean holdsLink(Inline inline) {
    if (inline instanceof Inline.Link) return true;
    return inline instanceof Inline.Formatted formatted
        && formatted.content().stream().anyMatch(PieceWriter::holdsLink);
  }

  /** A formatted citation that stands in the text, where links can lead to it. */
  Inline inText(String id, List<Inline> content) {
    return new Inline.Formatted(Inline.Format.SPAN, content, classes(id, PlainText.CITATION), span);
  }

  private static Attributes classes(String id, String kind) {
    return new Attributes(id, List.of(kind), "", Map.of());
  }
}
