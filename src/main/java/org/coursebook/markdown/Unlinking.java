package org.coursebook.markdown;

import java.util.List;
import org.coursebook.book.Inline;
import org.coursebook.book.TreeMapper;

/** Takes links out of what is a link already; their words stay. */
final class Unlinking extends TreeMapper {
  private Unlinking() {}

  static List<Inline> of(List<Inline> content) {
    return new Unlinking().inlines(content);
  }

  @Override
  public List<Inline> link(Inline.Link link) {
    return inlines(link.content());
  }
}
