package org.coursebook.epub;

import java.util.ArrayList;
import java.util.List;
import org.coursebook.book.Book;
import org.coursebook.xhtml.ScreenDocument;
import org.w3c.dom.Element;

/**
 * What the publication says of its accessibility, in the terms of schema.org: computed from what is
 * in it. It claims no conformance, for that takes a person's judgement.
 */
final class Accessibility {
  private final boolean pictures;
  private final boolean allDescribed;
  private final boolean notes;

  private Accessibility(List<Element> images, boolean notes) {
    this.notes = notes;
    this.pictures = !images.isEmpty();
    this.allDescribed = images.stream().noneMatch(image -> image.getAttribute("alt").isBlank());
  }

  /** The properties of a book with these documents; the cover's picture doesn't count. */
  static List<Property> of(Book book, List<ScreenDocument> documents) {
    List<Element> images = new ArrayList<>();
    for (ScreenDocument document : documents) {
      if (document.kind() != ScreenDocument.Kind.COVER) images.addAll(Images.of(document));
    }
    boolean notes = book.lessons().anyMatch(lesson -> !lesson.notes().isEmpty());
    return new Accessibility(images, notes).properties();
  }

  private List<Property> properties() {
    List<Property> properties = new ArrayList<>();
    add(properties, "accessMode", "textual");
    if (pictures) add(properties, "accessMode", "visual");
    if (allDescribed) add(properties, "accessModeSufficient", "textual");
    if (pictures) add(properties, "accessModeSufficient", "textual,visual");
    add(properties, "accessibilityFeature", "displayTransformability");
    add(properties, "accessibilityFeature", "readingOrder");
    add(properties, "accessibilityFeature", "structuralNavigation");
    add(properties, "accessibilityFeature", "tableOfContents");
    if (pictures && allDescribed) add(properties, "accessibilityFeature", "alternativeText");
    add(properties, "accessibilityHazard", "none");
    properties.add(new Property("schema:accessibilitySummary", summary(), "en"));
    return properties;
  }

  private static void add(List<Property> properties, String name, String value) {
    properties.add(new Property("schema:" + name, value));
  }

  private String summary() {
    return "All text is real text in reading order, with headings and a table of contents."
        + (notes ? " Notes are linked both ways." : "")
        + pictureSummary();
  }

  private String pictureSummary() {
    if (!pictures) return " There are no pictures but the cover.";
    return allDescribed
        ? " Every picture has an alternative text."
        : " Some pictures have no alternative text.";
  }
}
