package org.coursebook.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coursebook.diagnostic.Span;
import org.coursebook.intake.ImportReport.Gap;

/** Gives each work that the pages cite its key: one work, one source, however often it is cited. */
final class SourceList {
  private final Map<Work, String> keys = new HashMap<>();
  private final List<Gap> gaps = new ArrayList<>();

  private SourceList() {}

  /** A work that some page cites. */
  record Cited(String page, Work work) {}

  /** Mentions of one new work. */
  private static final class Group {
    private int first;
    private Work work;

    Group(int first, Work work) {
      this.first = first;
      this.work = work;
    }

    int first() {
      return first;
    }

    /** Adds a mention; the title is that of the first on the pages. */
    void add(int place, Work other) {
      work = place < first ? other.with(work) : work.with(other);
      first = Math.min(first, place);
    }

    SourceEntry entry() {
      List<String> dates = work.date().isEmpty() ? List.of() : List.of(work.date());
      return new SourceEntry(
          "", Span.startOf(SourcesFile.FILE), List.of(work.title()), work.authors(), dates);
    }
  }

  /** For pages that cite nothing. */
  static SourceList empty() {
    return new SourceList();
  }

  /**
   * Finds the works among a file's sources, and adds those that it lacks at its end, in the order
   * of the pages.
   */
  static SourceList of(List<Cited> cited, SourcesFile file) {
    SourceList list = new SourceList();
    list.addAll(cited, file);
    return list;
  }

  /** The key of a work. */
  String key(Work work) {
    return Optional.ofNullable(keys.get(work))
        .orElseThrow(() -> new IllegalStateException("a work that no page cites: " + work));
  }

  /** What pages say of sources that {@code sources.yml} doesn't say. */
  List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  /** The works that say most come first, so that those that say less find them. */
  private void addAll(List<Cited> cited, SourcesFile file) {
    List<Work> order = cited.stream().map(Cited::work).distinct().toList();
    List<Work> byKnowledge = new ArrayList<>(order);
    byKnowledge.sort(
        Comparator.comparing((Work work) -> work.authors().isEmpty())
            .thenComparing(work -> work.date().isEmpty()));
    Map<Work, Group> groups = new HashMap<>();
    for (Work work : byKnowledge) {
      Optional<SourceEntry> known = best(work, file.entries());
      if (known.isPresent()) {
        keys.put(work, known.get().key());
        reportGaps(known.get(), work, cited);
      } else {
        groups.put(work, group(work, order.indexOf(work), groups));
      }
    }
    addNew(order, groups, file);
  }

  /** The source that fits best, if one does so better than all others. */
  private static Optional<SourceEntry> best(Work work, List<SourceEntry> entries) {
    int best = entries.stream().mapToInt(entry -> entry.fit(work)).max().orElse(0);
    List<SourceEntry> fitting = entries.stream().filter(entry -> entry.fit(work) == best).toList();
    boolean sameAuthors =
        fitting.stream().allMatch(e -> Work.mayBeSame(e.authors(), fitting.get(0).authors()));
    return best == 0 || !sameAuthors ? Optional.empty() : Optional.of(fitting.get(0));
  }

  private static Group group(Work work, int place, Map<Work, Group> groups) {
    List<Group> known =
        groups.values().stream().distinct().sorted(Comparator.comparingInt(Group::first)).toList();
    List<SourceEntry> entries = known.stream().map(Group::entry).toList();
    Optional<SourceEntry> fitting = best(work, entries);
    if (fitting.isEmpty()) return new Group(place, work);
    Group group = known.get(entries.indexOf(fitting.get()));
    group.add(place, work);
    return group;
  }

  private void addNew(List<Work> order, Map<Work, Group> groups, SourcesFile file) {
    Set<String> taken = new HashSet<>();
    file.entries().forEach(entry -> taken.add(entry.key()));
    Map<Group, String> named = new HashMap<>();
    for (Work work : order) {
      Group group = groups.get(work);
      if (group == null) continue;
      if (!named.containsKey(group)) {
        String key = SourceKey.of(group.work, taken);
        named.put(group, key);
        taken.add(key);
        file.add(key, group.work);
      }
      keys.put(work, named.getOrDefault(group, ""));
    }
  }

  private void reportGaps(SourceEntry entry, Work work, List<Cited> cited) {
    String page =
        cited.stream().filter(c -> c.work().equals(work)).map(Cited::page).findFirst().orElse("");
    if (entry.authors().isEmpty() && !work.authors().isEmpty()) {
      String names = String.join(" and ", work.authors());
      gaps.add(new Gap(entry.span(), entry.key(), "author", page, names));
    }
    if (entry.dates().isEmpty() && !work.date().isEmpty()) {
      gaps.add(new Gap(entry.span(), entry.key(), "date", page, work.date()));
    }
  }
}
