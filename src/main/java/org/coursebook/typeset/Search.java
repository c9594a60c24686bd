package org.coursebook.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest way through the stops of a passage. Kept are only the ways to stops that a
 * line can still reach, so that the work grows with the length of the passage alone.
 */
final class Search {
  private final List<Stop> stops;
  private final Demerits demerits;
  private final Paragraph paragraph;
  private final Pass pass;
  private final int limit;
  private final double slack;
  private final List<Node> active = new ArrayList<>();
  private final List<Node> found = new ArrayList<>();
  private long steps;

  Search(List<Stop> stops, Paragraph paragraph, Setting setting, Pass pass) {
    this.stops = stops;
    this.demerits = new Demerits(setting, paragraph);
    this.paragraph = paragraph;
    this.pass = pass;
    this.limit = setting.hyphensInARow() + (pass.anyHyphen() ? 1 : 0);
    this.slack = paragraph.em();
  }

  /** The end of the cheapest way, if this pass allows any. */
  Optional<Node> best(int firstLine) {
    active.add(new Node(0, capped(firstLine), 1, 0, 0, null, false));
    for (int i = 1; i < stops.size() && !active.isEmpty(); i++) {
      if (pass.allows(stops.get(i))) visit(i);
    }
    Node best = null;
    for (Node node : active) {
      if (node.stop != stops.size() - 1) continue;
      if (best == null || node.demerits < best.demerits) best = node;
    }
    return Optional.ofNullable(best);
  }

  /** How many lines were looked at. */
  long steps() {
    return steps;
  }

  private void visit(int stop) {
    found.clear();
    int kept = 0;
    for (int i = 0; i < active.size(); i++) {
      Node node = active.get(i);
      consider(node, stop);
      if (isOutOfReach(node, stops.get(stop))) continue;
      active.set(kept++, node);
    }
    active.subList(kept, active.size()).clear();
    active.addAll(found);
  }

  private void consider(Node node, int index) {
    steps++;
    Stop from = stops.get(node.stop);
    Stop to = stops.get(index);
    double ratio = demerits.ratio(from, to, paragraph.width(node.line), pass.anyLine());
    boolean overfull = ratio < -1;
    if (overfull ? !pass.anyLine() || node.goesOn : ratio > pass.tolerance()) return;
    int ladder = to.looksParted() ? node.ladder + 1 : 0;
    if (ladder > limit && !pass.anyHyphen()) return;
    ladder = Math.min(ladder, limit);
    int fitness = demerits.fitness(ratio);
    double sum = node.demerits + demerits.ofLine(ratio, to);
    sum += demerits.ofNeighbours(from, to, node.fitness, fitness, ladder);
    if (to.isLast()) sum += demerits.ofLast(from, to, node.before == null);
    node.goesOn = true;
    boolean sticksOut = overfull || node.overfull;
    keepBest(new Node(index, capped(node.line + 1), fitness, ladder, sum, node, sticksOut));
  }

  private void keepBest(Node node) {
    for (int i = 0; i < found.size(); i++) {
      if (!found.get(i).endsLike(node)) continue;
      if (node.demerits < found.get(i).demerits) found.set(i, node);
      return;
    }
    found.add(node);
  }

  /**
   * Whether no later stop can be reached either, since even the tightest line would be too long.
   */
  private boolean isOutOfReach(Node node, Stop to) {
    if (pass.anyLine() && !node.goesOn) return false;
    Stop from = stops.get(node.stop);
    double give = Demerits.SHRINK * Demerits.spaces(from, to) + demerits.letters(from, to);
    double least = to.bare() - from.start().x() - from.hangLeft() - give;
    return least - slack > paragraph.width(node.line);
  }

  private int capped(int line) {
    return Math.min(line, Math.max(1, paragraph.others().size()));
  }

  /** The stops of a way, its beginning first. */
  static List<Integer> path(Node end) {
    List<Integer> path = new ArrayList<>();
    for (@Nullable Node node = end; node != null; node = node.before) path.add(node.stop);
    Collections.reverse(path);
    return path;
  }
}
