package org.coursebook.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coursebook.intake.ImportReport.Gap;

/** Gives each work that the pages cite its key: one work, one source, however often it is cited. */
final class SourceList {
  private final Map<Work, String> keys = new HashMap<>();
  private final List<Gap> gaps = new ArrayList<>();

  private SourceList() {}

  /** A work that some page cites. */
  record Cited(String page, Work work) {}

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

  /** What pages say of sources and {@code sources.yml} doesn't. */
  List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  /** The works that say most come first, so that those that say less find them. */
  private void addAll(List<Cited> cited, SourcesFile file) {
    Map<Work, Cited> first = new LinkedHashMap<>();
    for (Cited each : cited) first.putIfAbsent(each.work(), each);
    List<Work> order = List.copyOf(first.keySet());
    Map<String, List<SourceEntry>> shelf = shelf(file);
    List<Cited> byKnowledge = new ArrayList<>(first.values());
    byKnowledge.sort(
        Comparator.comparing((Cited each) -> each.work().authors().isEmpty())
            .thenComparing(each -> each.work().date().isEmpty()));
    NewWorks news = new NewWorks(order);
    for (Cited each : byKnowledge) {
      Work work = each.work();
      String name = Work.folded(work.title());
      Optional<SourceEntry> known = best(work, shelf.getOrDefault(name, List.of()));
      known.ifPresent(entry -> keys.put(work, entry.key()));
      known.ifPresentOrElse(entry -> reportGaps(entry, each), () -> news.add(work));
    }
    keys.putAll(news.addTo(file));
  }

  private static Map<String, List<SourceEntry>> shelf(SourcesFile file) {
    Map<String, List<SourceEntry>> shelf = new HashMap<>();
    for (SourceEntry entry : file.entries()) {
      for (String name : entry.names()) {
        shelf.computeIfAbsent(name, none -> new ArrayList<>()).add(entry);
      }
    }
    return shelf;
  }

  /** The source that fits best, if one does so better than all others. */
  static Optional<SourceEntry> best(Work work, List<SourceEntry> entries) {
    int best = entries.stream().mapToInt(entry -> entry.fit(work)).max().orElse(0);
    List<SourceEntry> fitting = entries.stream().filter(entry -> entry.fit(work) == best).toList();
    boolean sameAuthors =
        fitting.stream().allMatch(e -> Work.mayBeSame(e.authors(), fitting.get(0).authors()));
    return best == 0 || !sameAuthors ? Optional.empty() : Optional.of(fitting.get(0));
  }

  private void reportGaps(SourceEntry entry, Cited cited) {
    Work work = cited.work();
    if (entry.authors().isEmpty() && !work.authors().isEmpty()) {
      String names = String.join(" and ", work.authors());
      gaps.add(new Gap(entry.span(), entry.key(), "author", "", cited.page(), names));
    }
    boolean isNew = entry.dates().isEmpty() && !work.date().isEmpty();
    if (isNew || entry.isOtherDate(work.date())) {
      String kept = entry.dates().stream().findFirst().orElse("");
      gaps.add(new Gap(entry.span(), entry.key(), "date", kept, cited.page(), work.date()));
    }
  }
}
