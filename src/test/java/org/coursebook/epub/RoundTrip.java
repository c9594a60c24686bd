package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.documentnode.epub4j.domain.Author;
import io.documentnode.epub4j.domain.Date;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.Metadata;
import io.documentnode.epub4j.domain.TOCReference;
import io.documentnode.epub4j.epub.EpubReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coursebook.book.Book;
import org.coursebook.book.ContentsEntry;
import org.coursebook.book.Contributor;
import org.coursebook.book.Lesson;
import org.coursebook.book.PlainText;

/** Reads an EPUB with epub4j's own reader, and holds what it finds against the book. */
public final class RoundTrip {
  private static final Set<String> AUTHORS = Set.of("aut", "cre");

  private final Book book;
  private final io.documentnode.epub4j.domain.Book read;

  private RoundTrip(Book book, io.documentnode.epub4j.domain.Book read) {
    this.book = book;
    this.read = read;
  }

  /** Fails unless metadata, reading order and contents are the book's. */
  public static void assertSurvives(Book book, byte[] epub) {
    try {
      RoundTrip trip =
          new RoundTrip(book, new EpubReader().readEpub(new ByteArrayInputStream(epub)));
      trip.metadata();
      trip.readingOrder();
      trip.contents();
    } catch (IOException e) {
      throw new AssertionError("epub4j can't open it", e);
    }
  }

  private void metadata() {
    org.coursebook.book.Metadata written = book.metadata();
    Metadata found = read.getMetadata();
    assertThat(found.getTitles().stream().map(RoundTrip::words))
        .containsExactlyElementsOf(said(written.title(), written.subtitle()));
    assertThat(found.getLanguage()).isEqualTo(written.language());
    assertThat(found.getIdentifiers())
        .extracting(Identifier::getValue)
        .contains(written.identifier());
    assertThat(found.getAuthors().stream().map(RoundTrip::name))
        .containsExactlyElementsOf(names(written.authors(), true));
    assertThat(found.getContributors().stream().map(RoundTrip::name))
        .containsExactlyElementsOf(names(written.authors(), false));
    assertThat(found.getPublishers().stream().map(RoundTrip::words))
        .containsExactlyElementsOf(said(written.publisher()));
    assertThat(found.getDescriptions().stream().map(RoundTrip::words))
        .containsExactlyElementsOf(said(written.description()));
    assertThat(found.getRights().stream().map(RoundTrip::words))
        .containsExactlyElementsOf(said(written.rights()));
    assertThat(found.getSubjects().stream().map(RoundTrip::words))
        .containsExactlyElementsOf(written.subjects().stream().map(RoundTrip::words).toList());
    assertThat(found.getDates().stream().map(Date::getValue))
        .containsAll(written.published().stream().map(Object::toString).toList());
  }

  private static List<String> said(String... texts) {
    return Stream.of(texts).map(RoundTrip::words).filter(text -> !text.isEmpty()).toList();
  }

  /** The reader takes the last word for the family name. */
  private static String name(Author author) {
    return words(author.getFirstname() + " " + author.getLastname());
  }

  private static List<String> names(List<Contributor> people, boolean authors) {
    return people.stream()
        .filter(person -> AUTHORS.contains(person.role()) == authors)
        .map(person -> words(person.name()))
        .toList();
  }

  /** Cover, parts and lessons in their order; what else a book has stands around them. */
  private void readingOrder() {
    List<String> expected = new ArrayList<>(List.of("text/cover.xhtml"));
    for (Book.Part part : book.parts()) {
      if (!part.id().isEmpty()) expected.add(file(part.id()));
      part.lessons().stream().map(Lesson::id).map(RoundTrip::file).forEach(expected::add);
    }
    List<String> found =
        read.getSpine().getSpineReferences().stream()
            .map(reference -> reference.getResource().getHref())
            .toList();
    assertThat(found).doesNotHaveDuplicates().containsSubsequence(expected);
    assertThat(found.get(0)).isEqualTo(expected.get(0));
    assertThat(read.getCoverImage().getSize()).isPositive();
  }

  private static String file(String id) {
    return "text/" + id + ".xhtml";
  }

  private void contents() {
    List<String> expected = new ArrayList<>();
    written(book.contents(), "", expected);
    List<String> found = new ArrayList<>();
    found(read.getTableOfContents().getTocReferences(), "", found);
    assertThat(found).containsExactlyElementsOf(expected);
  }

  private static void written(List<ContentsEntry> entries, String indent, List<String> lines) {
    for (ContentsEntry entry : entries) {
      String number = entry.label().isEmpty() ? "" : entry.label() + " ";
      String document = entry.target().lesson();
      String anchor = entry.target().anchor();
      String place = file(document) + (anchor.equals(document) ? "" : "#" + anchor);
      lines.add(indent + words(number + PlainText.of(entry.title())) + " -> " + place);
      written(entry.children(), indent + " ", lines);
    }
  }

  private static void found(List<TOCReference> entries, String indent, List<String> lines) {
    for (TOCReference entry : entries) {
      lines.add(indent + words(entry.getTitle()) + " -> " + entry.getCompleteHref());
      found(entry.getChildren(), indent + " ", lines);
    }
  }

  /** Readers of XML take any white space for one space. */
  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
