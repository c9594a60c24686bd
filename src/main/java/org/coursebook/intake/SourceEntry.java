package org.coursebook.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coursebook.diagnostic.Span;
import org.coursebook.yaml.Yaml;

/**
 * A source that stands in {@code sources.yml}, as far as it identifies a work; empty where it says
 * nothing.
 *
 * @param span where its key stands
 * @param titles its title and its short one
 * @param dates when this edition and the first one came out
 */
record SourceEntry(
    String key, Span span, List<String> titles, List<String> authors, List<String> dates) {
  private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";

  SourceEntry {
    titles = List.copyOf(titles);
    authors = List.copyOf(authors);
    dates = List.copyOf(dates);
  }

  static SourceEntry of(Yaml.Entry entry) {
    Yaml value = entry.value();
    return new SourceEntry(
        entry.key().value(),
        entry.key().span(),
        texts(value, "title", "short-title"),
        texts(value, "author").stream().flatMap(SourceEntry::people).toList(),
        texts(value, "date", "original-date"));
  }

  private static List<String> texts(Yaml group, String... keys) {
    return Stream.of(keys)
        .flatMap(key -> value(group, key).stream())
        .flatMap(
            value -> value instanceof Yaml.Items list ? list.values().stream() : Stream.of(value))
        .map(SourceEntry::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static Optional<Yaml> value(Yaml group, String key) {
    if (!(group instanceof Yaml.Entries entries)) return Optional.empty();
    return entries.values().stream()
        .filter(entry -> entry.key().value().equals(key))
        .map(Yaml.Entry::value)
        .findFirst();
  }

  /** A text, or a name in its parts. */
  private static String text(Yaml value) {
    if (value instanceof Yaml.Text text) return text.isEmpty() ? "" : text.value().strip();
    List<String> parts = new ArrayList<>();
    for (String part : List.of("family", "given", "name", "organisation")) {
      value(value, part).map(SourceEntry::text).ifPresent(parts::add);
    }
    return String.join(", ", parts);
  }

  private static Stream<String> people(String names) {
    return Stream.of(names.split("\\s(?:and|&)\\s"));
  }

  /** Its titles with and without their subtitles, as they are compared. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(whole());
    for (String title : titles) names.add(Work.folded(title.replaceFirst("[:.?!] .*$", "")));
    return names;
  }

  private List<String> whole() {
    return titles.stream().map(Work::folded).toList();
  }

  /**
   * How well it fits a work whose title is one of its {@link #names}: 0 if it is another one. A
   * title without its subtitle is enough where the authors are the same. Another year is that of
   * another edition, which fits badly; another day is another issue of a paper.
   */
  int fit(Work work) {
    boolean sameAuthors = !authors.isEmpty() && !work.authors().isEmpty();
    boolean titled = sameAuthors || whole().contains(Work.folded(work.title()));
    if (!titled || !Work.mayBeSame(authors, work.authors())) return 0;
    boolean otherDate = isOtherDate(work.date());
    if (otherDate && work.date().matches(DAY) && dates.stream().allMatch(d -> d.matches(DAY))) {
      return 0;
    }
    return 1
        + (otherDate ? 0 : 4)
        + (authors.isEmpty() == work.authors().isEmpty() ? 2 : 0)
        + (dates.isEmpty() == work.date().isEmpty() ? 1 : 0);
  }

  /** Whether it came out at another time than a page says. */
  boolean isOtherDate(String date) {
    return !date.isEmpty()
        && !dates.isEmpty()
        && dates.stream().noneMatch(mine -> mine.contains(date) || date.contains(mine));
  }
}
