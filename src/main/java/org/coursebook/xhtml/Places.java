package org.coursebook.xhtml;

import java.util.Optional;
import org.coursebook.book.Place;
import org.coursebook.diagnostic.Span;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Where the nodes of a document come from. The elements of a print document know where in the
 * source they stand, so that whoever lays them out can say what is wrong in the words of those who
 * wrote them; the words of both editions know where in the book's running text they stand, so that
 * a place in one is found in the other. All this travels with the nodes and is never written.
 */
public final class Places {
  private static final String KEY = "org.coursebook.place";
  private static final String RUNNING = "org.coursebook.running";

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

  static void mark(Node words, Place begin) {
    words.setUserData(RUNNING, begin, null);
  }

  /** Where in the book's running text some words begin, or a picture stands; else nothing. */
  public static Optional<Place> running(Node wordsOrPicture) {
    return wordsOrPicture.getUserData(RUNNING) instanceof Place place
        ? Optional.of(place)
        : Optional.empty();
  }
}
