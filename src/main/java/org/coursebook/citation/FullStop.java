package org.coursebook.citation;

import java.util.ArrayList;
import java.util.List;
import org.coursebook.book.Inline;
import org.jspecify.annotations.Nullable;

/** The full stop that a note style ends with; where the author's note goes on, it goes. */
final class FullStop {
  private FullStop() {}

  /** A formatted citation as it stands before what follows it in its paragraph. */
  static List<Inline> before(@Nullable Inline after, List<Inline> citation) {
    return after == null || beginsSentence(after) ? citation : without(citation);
  }

  private static boolean beginsSentence(Inline after) {
    if (!(after instanceof Inline.Text text) || !text.text().startsWith(" ")) return false;
    String words = text.text().strip();
    return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
  }

  private static List<Inline> without(List<Inline> content) {
    if (content.isEmpty()) return content;
    List<Inline> cut = new ArrayList<>(content);
    int last = cut.size() - 1;
    cut.set(last, without(cut.get(last)));
    return cut;
  }

  private static Inline without(Inline inline) {
    if (inline instanceof Inline.Text text && text.text().endsWith(".")) {
      return new Inline.Text(text.text().substring(0, text.text().length() - 1), text.span());
    }
    if (inline instanceof Inline.Formatted formatted) {
      return new Inline.Formatted(
          formatted.format(),
          without(formatted.content()),
          formatted.attributes(),
          formatted.span());
    }
    if (inline instanceof Inline.Link link) {
      return new Inline.Link(
          without(link.content()), link.target(), link.title(), link.attributes(), link.span());
    }
    if (inline instanceof Inline.Repeated again) {
      return new Inline.Repeated(without(again.shortForm()), without(again.ibid()), again.span());
    }
    return inline;
  }
}
