package org.coursebook.citation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.coursebook.book.Inline;
import org.coursebook.book.TreeMapper;

/** Puts formatted citations in the place of written ones. */
final class CitationWriter extends TreeMapper {
  private final IdentityHashMap<Inline.Citation, List<Inline>> formatted;

  CitationWriter(IdentityHashMap<Inline.Citation, List<Inline>> formatted) {
    this.formatted = formatted;
  }

  @Override
  protected List<Inline> inlines(List<Inline> content) {
    List<Inline> written = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      if (inline instanceof Inline.Citation citation && formatted.containsKey(citation)) {
        Inline after = i + 1 < content.size() ? content.get(i + 1) : null;
        written.addAll(FullStop.before(after, formatted.getOrDefault(citation, List.of())));
      } else {
        written.addAll(inline.accept(this));
      }
    }
    return written;
  }
}
