package org.coursebook.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A stretch of a paragraph up to a forced end of a line, or all of it. */
final class Passage {
  private final FlatText text;
  private final Ruler ruler;
  private final Paragraph paragraph;
  private final Setting setting;
  private final int from;
  private final int to;
  private List<Opportunity> breaks = List.of();
  private List<Stop> stops = List.of();
  private long steps;

  /** A passage between two indices; spaces at its two ends belong to no line. */
  Passage(FlatText text, Ruler ruler, Paragraph paragraph, Setting setting, int from, int to) {
    this.text = text;
    this.ruler = ruler;
    this.paragraph = paragraph;
    this.setting = setting;
    int first = from;
    int end = to;
    while (first < end && Signs.isSpace(text.at(first))) first++;
    while (end > first && Signs.isSpace(text.at(end - 1))) end--;
    this.from = first;
    this.to = end;
  }

  boolean isEmpty() {
    return from == to;
  }

  /** How many lines were looked at to find the best. */
  long steps() {
    return steps;
  }

  /**
   * The lines of the passage.
   *
   * @param firstLine how many lines of the paragraph stand before it
   * @param last whether the paragraph ends with it
   */
  List<Line> lines(int firstLine, boolean last) {
    Node end = best(firstLine);
    return new LineMaker(text, stops, paragraph, setting).lines(Search.path(end), firstLine, last);
  }

  /** The stops of a pass, as the search sees them. */
  List<Stop> stops(boolean hyphens) {
    if (breaks.isEmpty()) breaks = Breaks.of(text, from, to, setting.wholeUpTo());
    List<Opportunity> places = new ArrayList<>(breaks);
    if (hyphens) {
      places.addAll(Parting.of(text, from, to, setting));
      places.sort(Comparator.comparingInt(Opportunity::end));
    } else {
      places.removeIf(place -> place.ending() == Ending.PARTED);
    }
    return Stop.of(text, ruler, from, to, places, setting.hanging());
  }

  private Node best(int firstLine) {
    Demerits demerits = new Demerits(setting, paragraph);
    boolean parted = false;
    stops = stops(false);
    Optional<Node> spare = Optional.empty();
    for (Pass pass : Pass.of(setting)) {
      if (pass.hyphens() && !parted) stops = stops(true);
      parted |= pass.hyphens();
      Search search = new Search(stops, paragraph, setting, pass);
      Optional<Node> found = search.best(firstLine);
      steps += search.steps();
      if (found.isEmpty()) continue;
      if (isGood(found.get(), pass, demerits)) return found.get();
      spare = found;
    }
    return spare.orElseThrow();
  }

  /** Whether it isn't worth while to try again with more freedom. */
  private boolean isGood(Node end, Pass pass, Demerits demerits) {
    if (pass.anyLine()) return !end.overfull;
    if (pass.hyphens() || end.before == null || end.before.before == null) return true;
    return !demerits.isFragment(stops.get(end.before.stop), stops.get(end.stop));
  }
}
