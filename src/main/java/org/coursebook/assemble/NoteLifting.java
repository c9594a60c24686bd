package org.coursebook.assemble;

import java.util.ArrayList;
import java.util.List;
import org.coursebook.book.Attributes;
import org.coursebook.book.Inline;

/**
 * Takes footnote calls out of links. A call is a link itself, and a link can't stand in another; so
 * the link ends before the call and goes on after it.
 */
final class NoteLifting {
  private NoteLifting() {}

  /** Makes the like of an inline around a part of its content. */
  private interface Like {
    Inline around(List<Inline> content, Attributes attributes);
  }

  /** The link, in as many pieces as the calls in it demand. */
  static List<Inline> of(Inline.Link link) {
    return pieces(
        link.content(),
        link.attributes(),
        (content, attributes) ->
            new Inline.Link(content, link.target(), link.title(), attributes, link.span()));
  }

  private static List<Inline> pieces(List<Inline> content, Attributes attributes, Like like) {
    List<Inline> pieces = new ArrayList<>();
    List<Inline> run = new ArrayList<>();
    Attributes unused = attributes;
    for (Inline inline : lifted(content)) {
      if (!(inline instanceof Inline.NoteCall)) {
        run.add(inline);
        continue;
      }
      if (!run.isEmpty()) {
        pieces.add(like.around(run, unused));
        unused = attributes.withId("");
        run.clear();
      }
      pieces.add(inline);
    }
    if (!run.isEmpty()) pieces.add(like.around(run, unused));
    return pieces;
  }

  /** The content with every call in it on its top level. */
  private static List<Inline> lifted(List<Inline> content) {
    List<Inline> lifted = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof Inline.Formatted formatted) {
        lifted.addAll(
            pieces(
                formatted.content(),
                formatted.attributes(),
                (part, attributes) ->
                    new Inline.Formatted(formatted.format(), part, attributes, formatted.span())));
      } else if (inline instanceof Inline.Abbreviation abbreviation) {
        lifted.addAll(
            pieces(
                abbreviation.content(),
                Attributes.NONE,
                (part, attributes) ->
                    new Inline.Abbreviation(part, abbreviation.expansion(), abbreviation.span())));
      } else {
        lifted.add(inline);
      }
    }
    return lifted;
  }
}
