package org.coursebook.epub;

import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.TOCReference;
import java.util.List;
import org.coursebook.book.ContentsEntry;
import org.coursebook.book.Inline;
import org.coursebook.book.PlainText;

/** A line of the contents in epub4j's model, which would forget the languages of its words. */
final class TitledReference extends TOCReference {
  private static final long serialVersionUID = 1L;

  private final String label;
  private final transient List<Inline> words;

  TitledReference(ContentsEntry entry, Resource document, String fragment) {
    super(label(entry) + PlainText.of(entry.title()), document, fragment);
    this.label = label(entry);
    this.words = entry.title();
  }

  private static String label(ContentsEntry entry) {
    return entry.label().isEmpty() ? "" : entry.label() + " ";
  }

  /** The number in front, with what parts it from the title, or empty. */
  String label() {
    return label;
  }

  List<Inline> words() {
    return words;
  }
}
