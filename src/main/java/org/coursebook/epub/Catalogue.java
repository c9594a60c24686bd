package org.coursebook.epub;

import io.documentnode.epub4j.domain.Date;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.Metadata;
import java.util.List;
import java.util.stream.Stream;
import org.coursebook.book.Book;
import org.coursebook.book.Contributor;

/** What a library's catalogue says of the book, in epub4j's model. */
final class Catalogue {
  /** Roles of those who made what the book says; all others lent a hand. */
  private static final List<String> CREATORS = List.of("aut", "cre");

  private Catalogue() {}

  static Metadata of(Book book) {
    org.coursebook.book.Metadata from = book.metadata();
    Metadata to = new Metadata();
    to.setIdentifiers(List.of(new Identifier(Identifier.Scheme.URI, from.identifier())));
    to.setTitles(said(from.title(), from.subtitle()));
    to.setLanguage(from.language());
    to.setAuthors(authors(from.authors(), true));
    to.setContributors(authors(from.authors(), false));
    to.setPublishers(said(from.publisher()));
    to.setDescriptions(said(from.description()));
    to.setRights(said(from.rights()));
    to.setSubjects(from.subjects());
    to.setDates(
        from.published().stream()
            .map(day -> new Date(day.toString(), Date.Event.PUBLICATION))
            .toList());
    return to;
  }

  private static List<String> said(String... texts) {
    return Stream.of(texts).filter(text -> !text.isBlank()).toList();
  }

  private static List<io.documentnode.epub4j.domain.Author> authors(
      List<Contributor> contributors, boolean creators) {
    return contributors.stream()
        .filter(contributor -> CREATORS.contains(contributor.role()) == creators)
        .<io.documentnode.epub4j.domain.Author>map(NamedAuthor::new)
        .toList();
  }

  /** The portal's course that the book was made from, or empty. */
  static String source(Book book) {
    org.coursebook.book.Metadata metadata = book.metadata();
    if (metadata.courseId().isEmpty()) return "";
    String course = book.labels().get("fact.course.id") + " " + metadata.courseId();
    return metadata.publisher().isEmpty() ? course : metadata.publisher() + ", " + course;
  }
}
