package org.coursebook.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what someone probably meant, for "did you mean". */
public final class Nearest {
  private static final int FEW = 3;

  private Nearest() {}

  /**
   * The known word nearest to a misspelt one, if any is near enough (a third of its letters wrong
   * at the most); the first in order of the alphabet where several are.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    String folded = word.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, word.length() / 3);
    return known.stream()
        .sorted()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
        .filter(candidate -> distance(folded, candidate.toLowerCase(Locale.ROOT)) <= limit)
        .min(Comparator.comparingInt(c -> distance(folded, c.toLowerCase(Locale.ROOT))));
  }

  /** A sentence for a hint: {@code did you mean `x`?}, or the known words if none is near. */
  public static String hint(String word, Collection<String> known) {
    return to(word, known)
        .map(near -> "did you mean `" + near + "`?")
        .orElseGet(() -> "known here: " + String.join(", ", known.stream().sorted().toList()));
  }

  /** A sentence for a hint that names the nearest of many known words. */
  public static String hintOfMany(String word, Collection<String> known) {
    if (known.size() <= FEW) return hint(word, known);
    String folded = word.toLowerCase(Locale.ROOT);
    List<String> nearest =
        known.stream()
            .sorted(
                Comparator.<String>comparingInt(c -> distance(folded, c.toLowerCase(Locale.ROOT)))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(FEW)
            .map(near -> "`" + near + "`")
            .toList();
    return "the nearest are " + String.join(", ", nearest);
  }

  /** Levenshtein distance, with a swap of neighbours counted as one change. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) cost[i][0] = i;
    for (int j = 0; j <= b.length(); j++) cost[0][j] = j;
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        best = Math.min(best, cost[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
      }
    }
    return cost[a.length()][b.length()];
  }
}
