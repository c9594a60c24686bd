package org.coursebook.csl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the positions of cites (CSL 1.0.2, "position"), citation by citation. */
public final class Positions {
  private static final int FAR = Integer.MIN_VALUE / 2;

  private final int near;
  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();

  /** The last citation in the text, and the last in a note. */
  private Optional<Cluster> beforeInText = Optional.empty();

  private Optional<Cluster> beforeInNote = Optional.empty();

  /** How many citations that note has. */
  private int together;

  /** Positions for a style, from the beginning. */
  public Positions(Style style) {
    this.near = style.nearNoteDistance();
  }

  /** Forgets what was cited, so that everything is cited for the first time again. */
  public void startAfresh() {
    first.clear();
    last.clear();
    beforeInText = Optional.empty();
    beforeInNote = Optional.empty();
  }

  /** Notes are counted from 1 again: what was cited before was in no note that has a number now. */
  public void startNumbering() {
    first.replaceAll((id, note) -> 0);
    last.replaceAll((id, note) -> FAR);
    beforeInText = Optional.empty();
    beforeInNote = Optional.empty();
  }

  /** The cites of the next citation with their positions. */
  public List<Placed> next(Cluster cluster) {
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < cluster.cites().size(); i++) {
      Cite cite = cluster.cites().get(i);
      Optional<Cite> previous =
          i > 0 ? Optional.of(cluster.cites().get(i - 1)) : alone(before(cluster));
      placed.add(placed(cite, previous, cluster.note()));
    }
    remember(cluster);
    return placed;
  }

  private void remember(Cluster cluster) {
    if (cluster.cites().isEmpty()) return;
    if (cluster.note() == 0) {
      beforeInText = Optional.of(cluster);
      return;
    }
    boolean sameNote = beforeInNote.map(one -> one.note() == cluster.note()).orElse(false);
    together = sameNote ? together + 1 : 1;
    beforeInNote = Optional.of(cluster);
  }

  /** The citation before, if a reader takes it for that. */
  private Optional<Cluster> before(Cluster cluster) {
    if (cluster.note() == 0) return beforeInText;
    return beforeInNote.filter(one -> one.note() == cluster.note() || together == 1);
  }

  /** The cite of a citation that has only that one. */
  private static Optional<Cite> alone(Optional<Cluster> cluster) {
    return cluster
        .filter(one -> one.cites().stream().map(c -> c.reference().id()).distinct().count() == 1)
        .map(one -> one.cites().get(one.cites().size() - 1));
  }

  private Placed placed(Cite cite, Optional<Cite> previous, int note) {
    String id = cite.reference().id();
    Integer earliest = first.putIfAbsent(id, note);
    Integer latest = last.put(id, note);
    if (earliest == null || latest == null) return new Placed(cite, Position.FIRST, false, 0);
    Position position =
        previous
            .filter(one -> one.reference().id().equals(id))
            .map(one -> repeated(one, cite))
            .orElse(Position.SUBSEQUENT);
    return new Placed(cite, position, note - latest <= near, earliest);
  }

  private static Position repeated(Cite before, Cite now) {
    if (now.locator().isEmpty()) {
      return before.locator().isEmpty() ? Position.IBID : Position.SUBSEQUENT;
    }
    boolean same = now.locator().equals(before.locator()) && now.label().equals(before.label());
    return same ? Position.IBID : Position.IBID_WITH_LOCATOR;
  }
}
