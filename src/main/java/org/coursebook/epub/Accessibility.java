package org.coursebook.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coursebook.book.Book;
import org.coursebook.language.Labels;
import org.coursebook.xhtml.ScreenDocument;

/**
 * What the publication says of its accessibility, in the terms of schema.org: nothing but what is
 * in it. It claims no conformance, for that takes a person's judgement: see {@link
 * org.coursebook.book.Evaluation}.
 */
final class Accessibility {
  private final Book book;
  private final Findings found;
  private final List<Property> properties = new ArrayList<>();

  private Accessibility(Book book, Findings found) {
    this.book = book;
    this.found = found;
  }

  /** The properties of a book with these documents; the cover's picture doesn't count. */
  static List<Property> of(Book book, List<ScreenDocument> documents) {
    Accessibility accessibility = new Accessibility(book, Findings.of(book, documents));
    accessibility.modes();
    accessibility.features();
    // A moving picture may flash; nobody has looked.
    accessibility.add("accessibilityHazard", accessibility.found.moving() ? "unknown" : "none");
    accessibility.summary();
    return accessibility.properties;
  }

  /** By which senses it can be read. */
  private void modes() {
    add("accessMode", "textual");
    if (found.pictures()) add("accessMode", "visual");
    if (!found.undescribed()) add("accessModeSufficient", "textual");
    if (found.pictures()) add("accessModeSufficient", "textual,visual");
  }

  private void features() {
    feature(true, "displayTransformability");
    feature(true, "readingOrder");
    feature(found.headings(), "structuralNavigation");
    feature(!book.contents().isEmpty(), "tableOfContents");
    feature(found.pictures() && !found.undescribed(), "alternativeText");
    feature(found.described(), "longDescription");
    feature(found.roles(), "ARIA");
    feature(found.pages(), "pageBreakMarkers");
    feature(found.pages(), "pageNavigation");
  }

  private void feature(boolean there, String name) {
    if (there) add("accessibilityFeature", name);
  }

  private void add(String name, String value) {
    properties.add(new Property("schema:" + name, value));
  }

  /** The same in sentences, in the book's language if there are labels in it. */
  private void summary() {
    Optional<Labels> own = Labels.of(book.metadata().language());
    List<String> sentences = new ArrayList<>();
    sentences.add("text");
    if (found.notes()) sentences.add("notes");
    sentences.add(pictures());
    if (found.described()) sentences.add("descriptions");
    if (found.moving()) sentences.add("motion");
    if (found.foreign()) sentences.add("languages");
    if (found.pages()) sentences.add("pages");
    Labels labels = own.orElseGet(Labels::english);
    String words =
        String.join(" ", sentences.stream().map(key -> labels.get("summary." + key)).toList());
    String language = own.isPresent() ? book.metadata().language() : "en";
    properties.add(new Property("schema:accessibilitySummary", words, language));
  }

  private String pictures() {
    if (!found.pictures()) return "pictures.none";
    return found.undescribed() ? "pictures.some" : "pictures.all";
  }
}
