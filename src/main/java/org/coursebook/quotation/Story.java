package org.coursebook.quotation;

import java.util.List;
import java.util.regex.Pattern;

/** Tells what the people of a story say to each other from quotations of somebody. */
final class Story {
  /** How many paragraphs on each side may hold the rest of a conversation. */
  private static final int NEAR = 8;

  private static final int OTHERS = 2;

  private static final Pattern SPOKEN =
      Pattern.compile("(?iu)\\b(?:I|I[’'](?:m|ll|d|ve)|you|your|me|sir|ma[’']am)\\b");

  private Story() {}

  /** Whether paragraphs nearby begin with unsourced words in marks, as turns of talk do. */
  static boolean isTalk(List<Pairing> pairings, int index) {
    int turns = 0;
    boolean spoken = false;
    for (int step : new int[] {-1, 1}) {
      int last = index + step * NEAR;
      for (int i = index + step; i >= 0 && i < pairings.size() && i != last; i += step) {
        Pairing other = pairings.get(i);
        if (other.passage.container != pairings.get(index).passage.container) continue;
        if (other.passage.kind == Passage.Kind.HEADING) break;
        if (!isTurn(other)) continue;
        turns++;
        spoken |= SPOKEN.matcher(other.passage.text).find();
      }
    }
    return turns >= OTHERS && spoken;
  }

  private static boolean isTurn(Pairing pairing) {
    return !pairing.passage.quoted
        && !pairing.pairs.isEmpty()
        && pairing.pairs.get(0).open().at() == 0
        && !Sourcing.isSourced(pairing.passage, pairing.pairs.get(0));
  }
}
