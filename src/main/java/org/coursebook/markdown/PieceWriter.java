package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.book.Target;
import org.coursebook.diagnostic.Span;

/** Makes of the pieces of a line what a book has for them. */
final class PieceWriter {
  private final Scope scope;
  private final Reading reading;
  private final Frames frames;

  private PieceWriter(Scope scope) {
    this.scope = scope;
    this.reading = scope.reading();
    this.frames = new Frames(scope);
  }

  /** What a stretch of Markdown makes. */
  static Parts read(Stretch stretch, Scope scope) {
    return write(new InlineParser(stretch, scope.reading()).parse(), scope);
  }

  /** What a stretch of Markdown makes where only a line can stand. */
  static List<Inline> line(Stretch stretch, Scope scope) {
    return Parts.trim(read(stretch.strip(), scope).inlines());
  }

  static Parts write(List<Piece> pieces, Scope scope) {
    PieceWriter writer = new PieceWriter(scope);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean attributed =
          i + 1 < pieces.size()
              && pieces.get(i + 1) instanceof Piece.Braces braces
              && braces.start == piece.end
              && takesAttributes(piece);
      Attributes attributes = Attributes.NONE;
      if (attributed && pieces.get(i + 1) instanceof Piece.Braces braces) {
        attributes = AttributeParser.parse(braces.written, scope.reading());
        i++;
      }
      writer.write(piece, attributes);
    }
    return writer.frames.finish();
  }

  private static boolean takesAttributes(Piece piece) {
    return piece instanceof Piece.Marked
        || piece instanceof Piece.Linked
        || piece instanceof Piece.CodeSpan;
  }

  private void write(Piece piece, Attributes attributes) {
    Span span = reading.span(piece.start, piece.end);
    if (piece instanceof Piece.Words words) {
      frames.words(words.text, words.start, words.end);
    } else if (piece instanceof Piece.LineEnd lineEnd) {
      if (lineEnd.hard) frames.inline(new Inline.LineBreak(span));
      else frames.words(" ", lineEnd.start, lineEnd.end);
    } else if (piece instanceof Piece.CodeSpan code) {
      frames.inline(new Inline.Code(code.text, attributes, span));
    } else if (piece instanceof Piece.Marked marked) {
      marked(marked, attributes, span);
    } else if (piece instanceof Piece.Linked linked) {
      linked(linked, attributes, span);
    } else if (piece instanceof Piece.Braces braces) {
      frames.words(braces.written.text(), braces.start, braces.end);
    } else if (piece instanceof Piece.Html html) {
      frames.tag(html.tag);
    } else {
      noted(piece, span);
    }
  }

  private void marked(Piece.Marked marked, Attributes attributes, Span span) {
    List<Inline> content = write(marked.content, scope.inline()).inlines();
    frames.inline(new Inline.Formatted(marked.format, content, attributes, span));
  }

  private void linked(Piece.Linked linked, Attributes attributes, Span span) {
    if (linked.image) {
      frames.inline(image(linked, Entities.unescape(linked.title.text()), attributes));
      return;
    }
    Parts parts = write(linked.content, scope.link());
    if (scope.inLink()) {
      frames.parts(parts);
      return;
    }
    List<Inline> content = new ArrayList<>(Unlinking.of(parts.inlines()));
    if (content.isEmpty()) content.add(new Inline.Text(Escapes.protect(linked.href), span));
    Target target = new Target.Written(linked.href);
    String title = Entities.unescape(linked.title.text());
    frames.inline(new Inline.Link(content, target, title, attributes, span));
  }

  private Inline.Image image(Piece.Linked linked, String title, Attributes attributes) {
    Span span = reading.span(linked.start, linked.end);
    return new Inline.Image(linked.href, words(linked.content), title, attributes, span);
  }

  /** The words that tell what an image shows. */
  private static String words(List<Piece> pieces) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words w) words.append(w.text);
      else if (piece instanceof Piece.LineEnd) words.append(' ');
      else if (piece instanceof Piece.CodeSpan code) words.append(Escapes.protect(code.text));
      else if (piece instanceof Piece.Marked marked) words.append(words(marked.content));
      else if (piece instanceof Piece.Linked linked) words.append(words(linked.content));
      else if (piece instanceof Piece.InlineNote note) words.append(words(note.content));
      else if (piece instanceof Piece.Cited cited) words.append(cited.written);
      else if (piece instanceof Piece.Call call) words.append("[^").append(call.id).append(']');
      else if (piece instanceof Piece.Braces braces) words.append(braces.written.text());
    }
    return words.toString();
  }

  private void noted(Piece piece, Span span) {
    if (piece instanceof Piece.Cited cited) {
      frames.inline(new Inline.Citation(cited.items, cited.inText, cited.written, span));
    } else if (piece instanceof Piece.Call call) {
      frames.call(call.id, call.start, call.end);
    } else if (piece instanceof Piece.InlineNote note) {
      inlineNote(note, span);
    }
  }

  private void inlineNote(Piece.InlineNote note, Span span) {
    NoteLedger notes = reading.notes();
    Parts parts = write(note.content, scope.note());
    if (scope.inNote()) {
      notes.noteInNote(note.start, note.end);
      frames.parts(parts);
      return;
    }
    String id = notes.nextInlineId();
    List<Block> blocks = parts.blocks();
    notes.write(id, blocks, note.start, note.end);
    if (!blocks.isEmpty()) frames.inline(new Inline.NoteCall(id, span));
  }

  /** A figure, if the pieces are one lone image; its title is the caption. */
  static Optional<Block> figure(List<Piece> pieces, Scope scope, Span span) {
    if (pieces.isEmpty() || !(pieces.get(0) instanceof Piece.Linked linked) || !linked.image) {
      return Optional.empty();
    }
    boolean braced = pieces.size() == 2 && pieces.get(1) instanceof Piece.Braces;
    if (pieces.size() > 1 && !braced) return Optional.empty();
    Attributes all =
        braced && pieces.get(1) instanceof Piece.Braces braces
            ? AttributeParser.parse(braces.written, scope.reading())
            : Attributes.NONE;
    Attributes size = new Attributes("", List.of(), "", all.others());
    Attributes rest = new Attributes(all.id(), all.classes(), all.language(), Map.of());
    Inline.Image image = new PieceWriter(scope).image(linked, "", size);
    Block holder = new Block.Paragraph(List.of(image), Attributes.NONE, image.span());
    List<Inline> caption = line(linked.title, scope);
    return Optional.of(new Block.Figure(List.of(holder), caption, rest, span));
  }
}
