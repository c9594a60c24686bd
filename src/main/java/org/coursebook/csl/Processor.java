package org.coursebook.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Formats citations and the list of sources of one book. */
public final class Processor {
  private final Style style;
  private final Terms terms;
  private final Renderer renderer;
  private final SortKeys sorting;
  private final Map<String, Reference> references = new LinkedHashMap<>();
  private final Map<String, Subject.Distinction> distinctions;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final ClusterWriter clusters;

  /**
   * A processor.
   *
   * @param terms of the book's language
   * @param cited what the book cites, in the order of the first mentions
   * @param uncited what is listed all the same
   */
  public Processor(Style style, Terms terms, List<Reference> cited, List<Reference> uncited) {
    this.style = style;
    this.terms = terms;
    this.renderer = new Renderer(style, terms);
    this.sorting = new SortKeys(renderer, style, terms);
    for (Reference reference : cited) references.put(reference.id(), reference);
    for (Reference reference : uncited) references.putIfAbsent(reference.id(), reference);
    number();
    this.distinctions =
        new Disambiguation(style, renderer, sorting, numbers).of(references.values());
    this.clusters = new ClusterWriter(style, terms, renderer, sorting, this::subject);
  }

  /** Numbers follow the list of sources, if the style sorts it; most styles have none. */
  private void number() {
    if (!style.names("citation-number")) return;
    List<Subject> subjects = new ArrayList<>();
    StyleNode listed = style.bibliography().orElseGet(style::citation);
    for (Reference reference : references.values()) {
      numbers.put(reference.id(), numbers.size() + 1);
      subjects.add(subject(reference, Optional.empty(), listed, Subject.Distinction.NONE));
    }
    Optional<StyleNode> sort = style.bibliography().flatMap(part -> part.child("sort"));
    List<Subject> sorted = sorting.sorted(subjects, sort);
    numbers.clear();
    for (Subject subject : sorted) numbers.put(subject.reference.id(), numbers.size() + 1);
  }

  private Subject subject(Reference reference, Optional<Placed> placed, StyleNode part) {
    Subject.Distinction distinction =
        distinctions.getOrDefault(reference.id(), Subject.Distinction.NONE);
    return subject(reference, placed, part, distinction);
  }

  private Subject subject(
      Reference reference,
      Optional<Placed> placed,
      StyleNode part,
      Subject.Distinction distinction) {
    Subject subject = new Subject(reference, placed, distinction, part);
    subject.citationNumber = numbers.getOrDefault(reference.id(), 0);
    return subject;
  }

  /** A citation as its style has it; each cite in a {@link Piece.Cited}. */
  public List<Piece> cite(List<Placed> cites) {
    return Finishing.of(clusters.write(cites), terms);
  }

  /** Who wrote it, as words of a sentence: the names as they are cited, in short. */
  public List<Piece> authors(Reference reference) {
    return Finishing.of(clusters.authors(reference), terms);
  }

  /** The list of all sources, in order. */
  public List<Entry> bibliography() {
    Optional<StyleNode> part = style.bibliography();
    if (part.isEmpty()) return List.of();
    List<Subject> subjects = new ArrayList<>();
    for (Reference reference : references.values()) {
      subjects.add(subject(reference, Optional.empty(), part.get()));
    }
    return new BibliographyWriter(renderer, terms, part.get())
        .write(sorting.sorted(subjects, part.get().child("sort")));
  }
}
