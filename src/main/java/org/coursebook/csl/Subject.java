package org.coursebook.csl;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is rendered, for one pass over a style: a reference, how it is cited, what was said of it.
 */
final class Subject {
  final Reference reference;
  final Optional<Placed> placed;
  final Distinction distinction;

  /** {@code cs:citation} or {@code cs:bibliography}, whose options names inherit. */
  final StyleNode part;

  /** Variables that stood in for names, and are not said again. */
  final Set<String> spent = new HashSet<>();

  /** Variables that were said so far. */
  final Set<String> said = new HashSet<>();

  /** Whether the first names are left out, and whether they were come to. */
  boolean hidesNames;

  boolean metNames;

  /** The first names as they were written. */
  Line firstNames = Line.EMPTY;

  /** What stands for the first names, if they are those of the entry before. */
  Optional<String> namesSubstitute = Optional.empty();

  /** Whether it is rendered to be compared, not read; the names shown then. */
  boolean sorting;

  Optional<StyleNode> sortKey = Optional.empty();
  int citationNumber;

  Subject(Reference reference, Optional<Placed> placed, Distinction distinction, StyleNode part) {
    this.reference = reference;
    this.placed = placed;
    this.distinction = distinction;
    this.part = part;
    this.hidesNames = placed.map(one -> one.cite().suppressAuthor()).orElse(false);
  }

  /**
   * How a reference is told from others that would be cited alike.
   *
   * @param detail of its names
   * @param tested whether the style's own test for it holds
   * @param yearSuffix a letter behind the year, or empty
   */
  record Distinction(NameWriter.Detail detail, boolean tested, String yearSuffix) {
    static final Distinction NONE = new Distinction(NameWriter.Detail.NONE, false, "");

    Distinction with(NameWriter.Detail other) {
      return new Distinction(other, tested, yearSuffix);
    }

    Distinction withSuffix(String suffix) {
      return new Distinction(detail, tested, suffix);
    }

    Distinction asTested() {
      return new Distinction(detail, true, yearSuffix);
    }
  }

  boolean has(String variable) {
    return switch (variable) {
      case "locator" -> placed.isPresent() && !placed.get().cite().locator().isEmpty();
      case "first-reference-note-number" -> placed.isPresent() && placed.get().firstNote() > 0;
      case "year-suffix" -> !distinction.yearSuffix().isEmpty();
      case "citation-number" -> citationNumber > 0;
      default -> !spent.contains(variable) && reference.has(variable);
    };
  }

  String text(String variable) {
    return switch (variable) {
      case "locator" -> placed.map(one -> one.cite().locator()).orElse("");
      case "first-reference-note-number" ->
          placed
              .filter(one -> one.firstNote() > 0)
              .map(p -> String.valueOf(p.firstNote()))
              .orElse("");
      case "year-suffix" -> distinction.yearSuffix();
      case "citation-number" -> citationNumber > 0 ? String.valueOf(citationNumber) : "";
      case "page-first" -> firstPage();
      case "container-title-short" -> shortContainer();
      default -> spent.contains(variable) ? "" : reference.text(variable);
    };
  }

  private String firstPage() {
    String own = reference.text("page-first");
    return (own.isEmpty() ? reference.text("page") : own).split("[-–—,& ]", 2)[0];
  }

  private String shortContainer() {
    String own = reference.text("container-title-short");
    return own.isEmpty() ? reference.text("journalAbbreviation") : own;
  }

  List<PersonName> names(String variable) {
    if (spent.contains(variable)) return List.of();
    return reference.names().getOrDefault(variable, List.of());
  }

  Optional<EventDate> date(String variable) {
    if (spent.contains(variable)) return Optional.empty();
    return Optional.ofNullable(reference.dates().get(variable));
  }

  boolean isSubsequent() {
    return placed.isPresent() && placed.get().position() != Position.FIRST;
  }
}
