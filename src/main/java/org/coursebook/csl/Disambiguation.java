package org.coursebook.csl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coursebook.csl.Subject.Distinction;

/** Tells apart what would be cited alike (CSL 1.0.2, "Disambiguation"). */
final class Disambiguation {
  private static final int MOST_NAMES = 50;

  private final Style style;
  private final Renderer renderer;
  private final SortKeys sorting;
  private final Map<String, Integer> numbers;
  private final StyleNode part;
  private final StyleNode layout;
  private final Map<String, Distinction> found = new LinkedHashMap<>();

  Disambiguation(Style style, Renderer renderer, SortKeys sorting, Map<String, Integer> numbers) {
    this.style = style;
    this.renderer = renderer;
    this.sorting = sorting;
    this.numbers = numbers;
    this.part = style.citation();
    this.layout = part.child("layout").orElseThrow();
  }

  Map<String, Distinction> of(Collection<Reference> references) {
    for (Reference reference : references) found.put(reference.id(), Distinction.NONE);
    if (part.is("disambiguate-add-givenname")
        && !part.get("givenname-disambiguation-rule", "by-cite").equals("by-cite")) {
      new GivenNames(style, part).tellApart(references, found);
    }
    for (List<Reference> alike : alike(references)) tellApart(alike);
    return found;
  }

  private void tellApart(List<Reference> alike) {
    List<Reference> left = alike;
    if (part.is("disambiguate-add-names")) left = addNames(left);
    if (part.is("disambiguate-add-givenname") && left.size() > 1) left = addGivenNames(left);
    if (left.size() > 1) left = test(left);
    if (part.is("disambiguate-add-year-suffix")) {
      for (List<Reference> same : alike(left)) addSuffixes(same);
    }
  }

  /** Groups of references that read alike. */
  private List<List<Reference>> alike(Collection<Reference> references) {
    Map<String, List<Reference>> groups = new LinkedHashMap<>();
    for (Reference reference : references) {
      groups.computeIfAbsent(read(reference), unused -> new ArrayList<>()).add(reference);
    }
    groups.values().removeIf(group -> group.size() < 2);
    return List.copyOf(groups.values());
  }

  private String read(Reference reference) {
    return read(reference, found.getOrDefault(reference.id(), Distinction.NONE));
  }

  private String read(Reference reference, Distinction distinction) {
    return renderer.children(layout, subject(reference, distinction)).line().plain();
  }

  private Subject subject(Reference reference, Distinction distinction) {
    Cite cite = new Cite(reference, "page", "", "", "", false);
    // Most often a source is not cited for the first time.
    Position position = style.isNote() ? Position.SUBSEQUENT : Position.FIRST;
    Placed placed = new Placed(cite, position, false, 0);
    Subject subject = new Subject(reference, Optional.of(placed), distinction, part);
    subject.citationNumber = numbers.getOrDefault(reference.id(), 0);
    return subject;
  }

  private List<Reference> addNames(List<Reference> alike) {
    int most = alike.stream().mapToInt(Disambiguation::namesOf).max().orElse(0);
    List<Reference> left = alike;
    for (int names = 2; names <= Math.min(most, MOST_NAMES) && left.size() > 1; names++) {
      left = apply(left, new NameWriter.Detail(names, List.of()));
    }
    return left;
  }

  private static int namesOf(Reference reference) {
    return reference.names().values().stream().mapToInt(List::size).max().orElse(0);
  }

  /** Gives some more detail, and keeps it where it helps; answers those that still read alike. */
  private List<Reference> apply(List<Reference> alike, NameWriter.Detail detail) {
    Map<String, List<Reference>> groups = new LinkedHashMap<>();
    for (Reference reference : alike) {
      Distinction now = found.getOrDefault(reference.id(), Distinction.NONE);
      String text = read(reference, now.with(merged(now.detail(), detail)));
      groups.computeIfAbsent(text, unused -> new ArrayList<>()).add(reference);
    }
    if (groups.size() == 1) return alike;
    List<Reference> left = new ArrayList<>();
    for (List<Reference> group : groups.values()) {
      for (Reference reference : group) {
        Distinction now = found.getOrDefault(reference.id(), Distinction.NONE);
        found.put(reference.id(), now.with(merged(now.detail(), detail)));
      }
      if (group.size() > 1) left.addAll(group);
    }
    return left;
  }

  private static NameWriter.Detail merged(NameWriter.Detail a, NameWriter.Detail b) {
    int size = Math.max(a.given().size(), b.given().size());
    List<Integer> given = new ArrayList<>();
    for (int i = 0; i < size; i++) given.add(Math.max(a.of(i), b.of(i)));
    return new NameWriter.Detail(Math.max(a.names(), b.names()), given);
  }

  private List<Reference> addGivenNames(List<Reference> alike) {
    int most = alike.stream().mapToInt(Disambiguation::namesOf).max().orElse(0);
    List<Reference> left = alike;
    for (int index = 0; index < Math.min(most, MOST_NAMES) && left.size() > 1; index++) {
      for (int level = 1; level <= 2 && left.size() > 1; level++) {
        List<Integer> given = new ArrayList<>(Collections.nCopies(index + 1, 0));
        given.set(index, level);
        left = apply(left, new NameWriter.Detail(0, given));
      }
    }
    return left;
  }

  /** The style's own {@code disambiguate="true"}. */
  private List<Reference> test(List<Reference> alike) {
    boolean helps =
        alike.stream()
                .map(one -> read(one, found.getOrDefault(one.id(), Distinction.NONE).asTested()))
                .distinct()
                .count()
            > 1;
    if (!helps) return alike;
    for (Reference one : alike) {
      found.computeIfPresent(one.id(), (id, distinction) -> distinction.asTested());
    }
    List<Reference> left = new ArrayList<>();
    alike(alike).forEach(left::addAll);
    return left;
  }

  private void addSuffixes(List<Reference> alike) {
    List<Subject> subjects = new ArrayList<>();
    StyleNode listed = style.bibliography().orElse(part);
    for (Reference one : alike) {
      Subject subject =
          new Subject(
              one, Optional.empty(), found.getOrDefault(one.id(), Distinction.NONE), listed);
      subject.citationNumber = numbers.getOrDefault(one.id(), 0);
      subjects.add(subject);
    }
    int count = 0;
    for (Subject subject : sorting.sorted(subjects, listed.child("sort"))) {
      String suffix = letters(count++);
      found.computeIfPresent(
          subject.reference.id(), (id, distinction) -> distinction.withSuffix(suffix));
    }
  }

  /** a to z, aa, ab and so on. */
  private static String letters(int number) {
    String last = String.valueOf((char) ('a' + number % 26));
    return number < 26 ? last : letters(number / 26 - 1) + last;
  }
}
