package org.coursebook.epub;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Resource;
import java.util.List;
import java.util.Optional;
import org.coursebook.book.Evaluation;

/**
 * The book in epub4j's model, and beside it what EPUB 3 knows and that model doesn't.
 *
 * @param model files, reading order, contents, metadata
 * @param landmarks the places that reading systems jump to
 * @param navigation the contents as a file of the book
 * @param source what the book was made from, or empty
 * @param evaluation what people say of its accessibility, if any looked
 */
record Publication(
    Book model,
    List<Landmark> landmarks,
    Resource navigation,
    String source,
    Optional<Evaluation> evaluation) {
  Publication {
    landmarks = List.copyOf(landmarks);
  }

  /** A place that reading systems jump to, of a kind that EPUB's vocabulary names. */
  record Landmark(String type, String title, Resource place) {}
}
