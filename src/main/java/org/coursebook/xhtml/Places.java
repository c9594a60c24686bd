package org.coursebook.xhtml;

import java.util.Optional;
import org.coursebook.diagnostic.Span;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Where in the source the elements of a print document stand. The places travel with the elements
 * and are never written, so that whoever lays out the document can say what is wrong with it in the
 * words of those who wrote it.
 */
public final class Places {
  private static final String KEY = "org.coursebook.place";

  private Places() {}

  static void mark(Element element, Span span) {
    element.setUserData(KEY, span, null);
  }

  /** The place of a node, or of the nearest node around it that has one. */
  public static Optional<Span> of(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParentNode()) {
      if (at.getUserData(KEY) instanceof Span span) return Optional.of(span);
    }
    return Optional.empty();
  }
}
