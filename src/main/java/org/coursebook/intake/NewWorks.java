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

/** The works that no source stands for yet; what several mentions say of one is put together. */
final class NewWorks {
  private final Map<Work, Integer> places = new HashMap<>();
  private final Map<String, List<Group>> byTitle = new HashMap<>();

  /**
   * @param order all works in the order of the pages
   */
  NewWorks(List<Work> order) {
    for (Work work : order) places.put(work, places.size());
  }

  /** The mentions of one work. */
  private static final class Group {
    private final List<Work> mentions = new ArrayList<>();
    private int first;
    private Work work;

    Group(int first, Work work) {
      this.first = first;
      this.work = work;
      mentions.add(work);
    }

    int first() {
      return first;
    }

    /** Adds a mention; the title is that of the first on the pages. */
    void add(int place, Work other) {
      work = place < first ? other.with(work) : work.with(other);
      first = Math.min(first, place);
      mentions.add(other);
    }

    SourceEntry entry() {
      List<String> dates = work.date().isEmpty() ? List.of() : List.of(work.date());
      Span nowhere = Span.startOf(SourcesFile.FILE);
      return new SourceEntry("", nowhere, List.of(work.title()), work.authors(), dates);
    }
  }

  /** Adds a mention of a work; those that say most come first. */
  void add(Work work) {
    List<Group> known =
        byTitle.computeIfAbsent(Work.folded(work.title()), none -> new ArrayList<>());
    int place = places.getOrDefault(work, 0);
    List<SourceEntry> entries = known.stream().map(Group::entry).toList();
    Optional<SourceEntry> same =
        SourceList.best(work, entries).filter(entry -> !entry.isOtherDate(work.date()));
    same.ifPresentOrElse(
        entry -> known.get(entries.indexOf(entry)).add(place, work),
        () -> known.add(new Group(place, work)));
  }

  /** Adds the works to a file, in the order of the pages; answers the key of each. */
  Map<Work, String> addTo(SourcesFile file) {
    Set<String> taken = new HashSet<>();
    file.entries().forEach(entry -> taken.add(entry.key()));
    Map<Work, String> keys = new HashMap<>();
    List<Group> groups = new ArrayList<>();
    byTitle.values().forEach(groups::addAll);
    groups.sort(Comparator.comparingInt(Group::first));
    for (Group group : groups) {
      String key = SourceKey.of(group.work, taken);
      taken.add(key);
      file.add(key, group.work);
      for (Work mention : group.mentions) keys.put(mention, key);
    }
    return keys;
  }
}
