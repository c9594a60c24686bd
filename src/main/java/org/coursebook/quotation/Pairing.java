package org.coursebook.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pairs the marks of one passage; nothing of it depends on other passages. */
final class Pairing {
  final Passage passage;
  final List<Pair> pairs = new ArrayList<>();

  /** Pairs that stand in a pair of the same kind. */
  final List<Pair> nested = new ArrayList<>();

  /** Marks that open and aren't closed, in order. */
  final List<Mark> unclosed = new ArrayList<>();

  /** Marks that close what wasn't opened. */
  final List<Mark> unopened = new ArrayList<>();

  private final List<Mark> marks;
  private final List<Mark> open = new ArrayList<>();
  private final List<Pair> inOpen = new ArrayList<>();

  Pairing(Passage passage) {
    this.passage = passage;
    this.marks = MarkReader.read(passage);
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.opens()) open.add(mark);
      else if (mark.isSingle()) closeSingle(mark, i);
      else close(mark);
    }
    unclosed.addAll(open);
    unclosed.sort(Comparator.comparingInt(Mark::at));
    pairs.sort(Comparator.comparingInt(pair -> pair.open().at()));
    findNested();
  }

  private void close(Mark mark) {
    int i = open.size() - 1;
    while (i >= 0 && open.get(i).isSingle() != mark.isSingle()) i--;
    if (i < 0) {
      unopened.add(mark);
      return;
    }
    while (open.size() > i + 1) unclosed.add(open.remove(open.size() - 1));
    pairs.add(new Pair(open.remove(i), mark, i));
  }

  private void closeSingle(Mark mark, int index) {
    boolean top = !open.isEmpty() && open.get(open.size() - 1).isSingle();
    if (!top) {
      if (mark.certain()) unopened.add(mark);
    } else if (!isPossessive(mark, index)) {
      close(mark);
    }
  }

  /** The {@code workers’} in a quotation that another mark closes. */
  private boolean isPossessive(Mark mark, int index) {
    if (mark.certain() || passage.at(mark.at() - 1) != 's') return false;
    if (!Chars.isSpace(passage.at(mark.at() + 1))) return false;
    for (Mark later : marks.subList(index + 1, marks.size())) {
      if (later.isSingle()) return !later.opens();
      if (!later.opens()) return false;
    }
    return false;
  }

  private void findNested() {
    for (Pair pair : pairs) {
      while (!inOpen.isEmpty() && last().to() < pair.open().at()) inOpen.remove(inOpen.size() - 1);
      if (!inOpen.isEmpty() && last().open().isSingle() == pair.open().isSingle()) {
        nested.add(pair);
      }
      inOpen.add(pair);
    }
  }

  private Pair last() {
    return inOpen.get(inOpen.size() - 1);
  }

  /** The pairs that stand in no other pair. */
  List<Pair> outermost() {
    List<Pair> found = new ArrayList<>();
    int end = -1;
    for (Pair pair : pairs) {
      if (pair.open().at() < end) continue;
      found.add(pair);
      end = pair.end();
    }
    return found;
  }
}
