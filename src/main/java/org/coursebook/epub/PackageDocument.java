package org.coursebook.epub;

import io.documentnode.epub4j.domain.Author;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Date;
import io.documentnode.epub4j.domain.Metadata;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.coursebook.book.Evaluation;
import org.coursebook.language.Direction;
import org.coursebook.xhtml.MarkupBuilder;
import org.w3c.dom.Document;

/** The package document of EPUB 3.3: what the book is, its files, their order. */
final class PackageDocument {
  private static final String NAMESPACE = "http://www.idpf.org/2007/opf";
  private static final String IDENTIFIER = "book-id";

  private final MarkupBuilder out;
  private final Publication publication;
  private final List<Property> properties;
  private final Book model;

  private PackageDocument(MarkupBuilder out, Publication publication, List<Property> properties) {
    this.out = out;
    this.publication = publication;
    this.properties = properties;
    this.model = publication.model();
  }

  /**
   * The document.
   *
   * @param properties of the publication as a whole
   */
  static Document of(Publication publication, List<Property> properties) {
    String language = publication.model().getMetadata().getLanguage();
    Map<String, String> attributes = new TreeMap<>();
    attributes.put("version", "3.0");
    attributes.put("unique-identifier", IDENTIFIER);
    attributes.put("xml:lang", language);
    if (isRightToLeft(publication.model())) attributes.put("dir", "rtl");
    MarkupBuilder out = MarkupBuilder.document(NAMESPACE, "package", attributes);
    new PackageDocument(out, publication, properties).write();
    return out.document();
  }

  private void write() {
    section("metadata", Map.of(), this::metadata);
    section("manifest", Map.of(), () -> Shelf.sorted(model.getResources()).forEach(this::item));
    section("spine", spine(), () -> model.getSpine().getSpineReferences().forEach(this::reference));
    out.text("\n");
  }

  private Map<String, String> spine() {
    Map<String, String> attributes = new TreeMap<>();
    attributes.put("toc", model.getNcxResource().getId());
    if (isRightToLeft(model)) attributes.put("page-progression-direction", "rtl");
    return attributes;
  }

  private static boolean isRightToLeft(Book model) {
    return Direction.of(model.getMetadata().getLanguage()) == Direction.RIGHT_TO_LEFT;
  }

  private void metadata() {
    Metadata metadata = model.getMetadata();
    element("dc:identifier", IDENTIFIER, metadata.getIdentifiers().get(0).getValue());
    titles(metadata.getTitles());
    element("dc:language", "", metadata.getLanguage());
    people("creator", metadata.getAuthors());
    people("contributor", metadata.getContributors());
    elements("dc:publisher", metadata.getPublishers());
    elements("dc:date", metadata.getDates().stream().map(Date::getValue).toList());
    elements("dc:description", metadata.getDescriptions());
    elements("dc:subject", metadata.getSubjects());
    elements("dc:rights", metadata.getRights());
    if (!publication.source().isEmpty()) element("dc:source", "", publication.source());
    properties.forEach(this::property);
    publication.evaluation().ifPresent(this::evaluation);
    // For readers of EPUB 2; those of EPUB 3 look for the property in the manifest.
    line();
    out.empty("meta", Map.of("name", "cover", "content", model.getCoverImage().getId()));
  }

  private void titles(List<String> titles) {
    for (int i = 0; i < titles.size(); i++) {
      String id = i == 0 ? "title" : "subtitle";
      element("dc:title", id, titles.get(i));
      refine(id, "title-type", i == 0 ? "main" : "subtitle");
      refine(id, "display-seq", String.valueOf(i + 1));
    }
  }

  private void people(String kind, List<Author> people) {
    int number = 0;
    for (Author person : people) {
      if (!(person instanceof NamedAuthor author)) continue;
      number++;
      String id = kind + "-" + number;
      element("dc:" + kind, id, author.name());
      line();
      out.element(
          "meta",
          Map.of("refines", "#" + id, "property", "role", "scheme", "marc:relators"),
          author.role());
      if (!author.sortAs().isEmpty()) refine(id, "file-as", author.sortAs());
      refine(id, "display-seq", String.valueOf(number));
    }
  }

  private void elements(String name, List<String> values) {
    values.forEach(value -> element(name, "", value));
  }

  private void element(String name, String id, String value) {
    line();
    out.element(name, id.isEmpty() ? Map.of() : Map.of("id", id), value);
  }

  private void refine(String id, String property, String value) {
    meta(Map.of("refines", "#" + id, "property", property), value);
  }

  private void property(Property property) {
    Map<String, String> attributes = new TreeMap<>();
    attributes.put("property", property.name());
    if (!property.language().isEmpty()) attributes.put("xml:lang", property.language());
    meta(attributes, property.value());
  }

  /** As EPUB Accessibility 1.1 has it, 4.2 to 4.4: each refines the one before. */
  private void evaluation(Evaluation evaluation) {
    String standard =
        "EPUB Accessibility 1.1 - WCAG " + evaluation.wcag() + " Level " + evaluation.level();
    meta(Map.of("id", "conformance", "property", "dcterms:conformsTo"), standard);
    meta(
        Map.of("id", "certifier", "refines", "#conformance", "property", "a11y:certifiedBy"),
        evaluation.certifiedBy());
    if (!evaluation.credential().isEmpty()) {
      meta(
          Map.of("refines", "#certifier", "property", "a11y:certifierCredential"),
          evaluation.credential());
    }
    if (!evaluation.report().isEmpty()) {
      line();
      out.empty(
          "link",
          Map.of(
              "rel", "a11y:certifierReport", "refines", "#certifier", "href", evaluation.report()));
    }
  }

  private void meta(Map<String, String> attributes, String value) {
    line();
    out.element("meta", attributes, value);
  }

  private void item(Resource resource) {
    Map<String, String> attributes = new TreeMap<>();
    attributes.put("id", resource.getId());
    attributes.put("href", resource.getHref());
    attributes.put("media-type", resource.getMediaType().getName());
    if (resource.equals(publication.navigation())) attributes.put("properties", "nav");
    if (Objects.equals(resource, model.getCoverImage())) {
      attributes.put("properties", "cover-image");
    }
    line();
    out.empty("item", attributes);
  }

  private void reference(SpineReference reference) {
    line();
    out.empty("itemref", Map.of("idref", reference.getResource().getId()));
  }

  private void section(String name, Map<String, String> attributes, Runnable content) {
    out.text("\n");
    out.element(
        name,
        attributes,
        () -> {
          content.run();
          out.text("\n");
        });
  }

  private void line() {
    out.text("\n  ");
  }
}
