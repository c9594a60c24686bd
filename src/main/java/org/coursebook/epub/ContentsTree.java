package org.coursebook.epub;

import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.TOCReference;
import io.documentnode.epub4j.domain.TableOfContents;
import java.util.List;
import java.util.Map;
import org.coursebook.book.ContentsEntry;
import org.coursebook.book.Target;

/** The book's contents in epub4j's model. */
final class ContentsTree {
  private final Map<String, Resource> documents;

  private ContentsTree(Map<String, Resource> documents) {
    this.documents = documents;
  }

  /**
   * The contents.
   *
   * @param documents by their ids
   */
  static TableOfContents of(List<ContentsEntry> entries, Map<String, Resource> documents) {
    TableOfContents contents = new TableOfContents();
    ContentsTree tree = new ContentsTree(documents);
    entries.forEach(entry -> contents.addTOCReference(tree.reference(entry)));
    return contents;
  }

  private TOCReference reference(ContentsEntry entry) {
    Target.InBook target = entry.target();
    Resource document = documents.get(target.lesson());
    if (document == null) throw new IllegalStateException("the assembler let through " + target);
    String fragment = target.anchor().equals(target.lesson()) ? "" : target.anchor();
    TOCReference reference = new TitledReference(entry, document, fragment);
    entry.children().forEach(child -> reference.addChildSection(reference(child)));
    return reference;
  }
}
