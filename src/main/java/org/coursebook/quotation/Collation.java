package org.coursebook.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.coursebook.quotation.Words.Word;

/**
 * Lays one wording beside a stretch of another so that as few words as can be differ. What stands
 * before and behind in the other one costs nothing, nor does what an omission passes over.
 */
final class Collation {
  final int cost;
  final List<Difference> differences = new ArrayList<>();

  /** The words of the other wording from the first to behind the last that was laid beside. */
  final int otherFrom;

  final int otherTo;

  private final List<Word> one;
  private final List<Word> other;
  private final int[][] costs;

  Collation(List<Word> one, List<Word> other) {
    this.one = one;
    this.other = other;
    this.costs = new int[one.size() + 1][other.size() + 1];
    for (int i = 1; i <= one.size(); i++) {
      for (int j = 0; j <= other.size(); j++) costs[i][j] = best(i, j);
    }
    int end = 0;
    for (int j = 1; j <= other.size(); j++) {
      if (costs[one.size()][j] < costs[one.size()][end]) end = j;
    }
    this.cost = costs[one.size()][end];
    this.otherTo = end;
    this.otherFrom = trace(end);
  }

  private int best(int i, int j) {
    int best = costs[i - 1][j] + skip(i, j);
    if (j == 0) return best;
    best = Math.min(best, costs[i][j - 1] + insert(i, j));
    best = Math.min(best, costs[i - 1][j - 1] + (same(i, j) ? 0 : 1));
    if (i > 1 && joined(one, i, other.get(j - 1))) best = Math.min(best, costs[i - 2][j - 1]);
    if (j > 1 && joined(other, j, one.get(i - 1))) best = Math.min(best, costs[i - 1][j - 2]);
    return best;
  }

  private int skip(int i, int j) {
    return one.get(i - 1).isGap() || (j > 0 && other.get(j - 1).isGap()) ? 0 : 1;
  }

  private int insert(int i, int j) {
    return one.get(i - 1).isGap() || other.get(j - 1).isGap() ? 0 : 1;
  }

  private boolean same(int i, int j) {
    Word word = one.get(i - 1);
    Word opposite = other.get(j - 1);
    return word.isGap() || opposite.isGap() || word.word().equals(opposite.word());
  }

  private static boolean joined(List<Word> parts, int end, Word whole) {
    String first = parts.get(end - 2).word();
    String second = parts.get(end - 1).word();
    return !first.isEmpty() && !second.isEmpty() && whole.word().equals(first + second);
  }

  private int trace(int end) {
    int i = one.size();
    int j = end;
    List<Difference> found = new ArrayList<>();
    while (i > 0) {
      int here = costs[i][j];
      if (j > 0 && same(i, j) && here == costs[i - 1][j - 1]) {
        i--;
        j--;
      } else if (i > 1
          && j > 0
          && joined(one, i, other.get(j - 1))
          && here == costs[i - 2][j - 1]) {
        i -= 2;
        j--;
      } else if (j > 1 && joined(other, j, one.get(i - 1)) && here == costs[i - 1][j - 2]) {
        i--;
        j -= 2;
      } else if (j > 0 && here == costs[i][j - 1] + insert(i, j)) {
        if (insert(i, j) > 0) found.add(new Difference(i, i, j - 1, j));
        j--;
      } else if (j > 0 && here == costs[i - 1][j - 1] + 1) {
        found.add(new Difference(i - 1, i, j - 1, j));
        i--;
        j--;
      } else {
        if (skip(i, j) > 0) found.add(new Difference(i - 1, i, j, j));
        i--;
      }
    }
    Collections.reverse(found);
    found.forEach(this::join);
    return j;
  }

  private void join(Difference next) {
    int last = differences.size() - 1;
    if (last >= 0) {
      Difference before = differences.get(last);
      if (before.to() == next.from() && before.otherTo() == next.otherFrom()) {
        differences.set(
            last, new Difference(before.from(), next.to(), before.otherFrom(), next.otherTo()));
        return;
      }
    }
    differences.add(next);
  }
}
