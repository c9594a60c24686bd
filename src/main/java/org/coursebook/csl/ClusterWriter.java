package org.coursebook.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes the cites of one citation (CSL 1.0.2, "Citation" and "Cite collapsing"). */
final class ClusterWriter {
  /** Words that end a sentence; one word alone is an abbreviation. */
  private static final Pattern SENTENCE = Pattern.compile("(?s).*\\S\\s+\\S.*[.?!][\"”’']?\\s*");

  private final Style style;
  private final Terms terms;
  private final Renderer renderer;
  private final SortKeys sorting;
  private final Subjects subjects;
  private final StyleNode part;
  private final StyleNode layout;

  /** Makes what is rendered. */
  interface Subjects {
    Subject of(Reference reference, Optional<Placed> placed, StyleNode part);
  }

  ClusterWriter(Style style, Terms terms, Renderer renderer, SortKeys sorting, Subjects subjects) {
    this.style = style;
    this.terms = terms;
    this.renderer = renderer;
    this.sorting = sorting;
    this.subjects = subjects;
    this.part = style.citation();
    this.layout = part.child("layout").orElseThrow();
  }

  /** A cite that is rendered. */
  private record Written(Subject subject, Line line, Line names) {}

  Line write(List<Placed> cites) {
    List<Subject> ordered = new ArrayList<>();
    for (Placed placed : cites) {
      ordered.add(subjects.of(placed.cite().reference(), Optional.of(placed), part));
    }
    ordered = sorting.sorted(ordered, part.child("sort"));
    List<Written> written = new ArrayList<>();
    for (Subject subject : ordered) written.add(written(subject));
    written = grouped(written);
    Line joined = Line.EMPTY;
    for (int i = 0; i < written.size(); i++) {
      int number = cites.indexOf(written.get(i).subject().placed.orElseThrow()) + 1;
      Joint joint = i == 0 ? new Joint("", written.get(0).line()) : joint(written, i);
      Line line = affixed(joint.line(), written.get(i).subject()).map(run -> run.ofCite(number));
      String prefix = written.get(i).subject().placed.orElseThrow().cite().prefix();
      boolean goesOn = !prefix.isEmpty() && ".,;:".indexOf(prefix.charAt(0)) >= 0;
      joined = joined.plus(goesOn ? "" : joint.delimiter()).plus(line);
    }
    return (style.isNote() ? capitalised(joined) : joined)
        .formatted(layout)
        .after(layout.get("prefix"))
        .plus(layout.get("suffix"));
  }

  /** A note begins with a capital, if it begins with a word of the style's own. */
  private Line capitalised(Line line) {
    if (line.runs().isEmpty()) return line;
    List<Run> runs = new ArrayList<>(line.runs());
    Run first = runs.get(0);
    if (!first.isWords()
        || first.text().isEmpty()
        || !Character.isLowerCase(first.text().codePointAt(0))) {
      return line;
    }
    String ibid = terms.get("ibid");
    if (!first.text().startsWith(ibid)) return line;
    runs.set(
        0,
        first.withText(
            first.text().substring(0, 1).toUpperCase(Locale.ROOT) + first.text().substring(1)));
    return new Line(runs);
  }

  private Written written(Subject subject) {
    Line line = renderer.children(layout, subject).line();
    return new Written(subject, line, subject.firstNames);
  }

  private Line affixed(Line line, Subject subject) {
    Cite cite = subject.placed.orElseThrow().cite();
    Line words = SENTENCE.matcher(cite.prefix()).matches() ? capitalised(line) : line;
    return RichText.read(cite.prefix()).plus(words).plus(RichText.read(cite.suffix()));
  }

  /** Cites of the same names stand together, if the style collapses them. */
  private List<Written> grouped(List<Written> written) {
    boolean groups = part.has("cite-group-delimiter") || part.get("collapse").startsWith("year");
    if (!groups) return written;
    Map<Line, List<Written>> byNames = new LinkedHashMap<>();
    int alone = 0;
    for (Written one : written) {
      Line key = one.names().isEmpty() ? Line.of("\u0000" + alone++) : one.names();
      byNames.computeIfAbsent(key, names -> new ArrayList<>()).add(one);
    }
    return byNames.values().stream().flatMap(List::stream).toList();
  }

  /** A cite and what stands between it and the one before. */
  private record Joint(String delimiter, Line line) {}

  private Joint joint(List<Written> written, int at) {
    Written before = written.get(at - 1);
    Written now = written.get(at);
    String delimiter = layout.get("delimiter", "; ");
    boolean same = !now.names().isEmpty() && now.names().equals(before.names());
    boolean plain = now.subject().placed.orElseThrow().cite().prefix().isBlank();
    String collapse = part.get("collapse");
    if (collapse.equals("citation-number")) return new Joint(delimiter, now.line());
    if (!same || !plain) {
      boolean collapsed = at > 1 && before.names().equals(written.get(at - 2).names());
      return new Joint(
          collapsed ? part.get("after-collapse-delimiter", delimiter) : delimiter, now.line());
    }
    String usual = collapse.startsWith("year-suffix") ? delimiter : ", ";
    String group = part.get("cite-group-delimiter", usual);
    if (!collapse.startsWith("year")) {
      return new Joint(part.has("cite-group-delimiter") ? group : delimiter, now.line());
    }
    String suffix = now.subject().distinction.yearSuffix();
    boolean sameYear = year(now).equals(year(before)) && !suffix.isEmpty();
    if (collapse.startsWith("year-suffix") && sameYear) {
      String between = part.get("cite-group-delimiter", delimiter);
      return new Joint(part.get("year-suffix-delimiter", between), Line.of(suffix));
    }
    Subject hidden = subjects.of(now.subject().reference, now.subject().placed, part);
    hidden.hidesNames = true;
    return new Joint(group, renderer.children(layout, hidden).line());
  }

  private static String year(Written written) {
    return written.subject().date("issued").map(date -> String.valueOf(date.year())).orElse("");
  }

  /** The names of a source as they are cited, in short. */
  Line authors(Reference reference) {
    Subject subject = subjects.of(reference, Optional.empty(), part);
    StyleNode name =
        new StyleNode("name", Map.of("form", "short", "and", "text"), List.of(), "", 0);
    for (String role : List.of("author", "editor", "translator", "director", "composer")) {
      List<PersonName> persons = subject.names(role);
      if (persons.isEmpty()) continue;
      Map<String, String> options = new TreeMap<>();
      for (StyleNode around : List.of(style.root(), part)) {
        around
            .attributes()
            .forEach(
                (key, value) -> {
                  if (key.startsWith("et-al") || key.startsWith("delimiter-precedes"))
                    options.put(key, value);
                });
      }
      return new NameWriter(terms, name.inheriting(options), Optional.empty(), style.root())
          .write(persons, false, subject.distinction.detail());
    }
    String title =
        subject.text("title-short").isEmpty() ? subject.text("title") : subject.text("title-short");
    return RichText.read(title).map(run -> run.withStyle(run.style() ^ Run.ITALIC));
  }
}
