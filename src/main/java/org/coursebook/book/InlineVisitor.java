package org.coursebook.book;

/**
 * An answer for every kind of {@link Inline}.
 *
 * @param <R> what is answered
 */
public interface InlineVisitor<R> {
  R text(Inline.Text text);

  R formatted(Inline.Formatted formatted);

  R abbreviation(Inline.Abbreviation abbreviation);

  R code(Inline.Code code);

  R link(Inline.Link link);

  R image(Inline.Image image);

  R noteCall(Inline.NoteCall call);

  R citation(Inline.Citation citation);

  R repeated(Inline.Repeated repeated);

  R lineBreak(Inline.LineBreak lineBreak);
}
