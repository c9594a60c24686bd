package org.coursebook.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.coursebook.diagnostic.Span;

/**
 * Lays what an edition says beside what it is to say, letter by letter. In time linear in the
 * length, as long as little differs: where something does, both go on from where they next agree.
 */
final class Comparison {
  /** So many letters in a row that agree are the same passage. */
  private static final int SAME = 16;

  /** How far to look for it at first. */
  private static final int NEAR = 2_000;

  /** If they are so few letters away, so few are enough. */
  private static final int NEXT = 30;

  private static final int SAME_NEXT = 6;

  private final Copy<Span> wanted;
  private final Copy<Spot> found;
  private final char[] want;
  private final char[] have;
  private final Map<Integer, String> open;
  private final boolean paper;

  private int at;
  private int in;
  private final List<Difference> differences = new ArrayList<>();

  /** Where passages that agree begin: in what is wanted, and in what was found. */
  private final TreeMap<Integer, Integer> agreed = new TreeMap<>();

  /** The same the other way round. */
  private final TreeMap<Integer, Integer> backwards = new TreeMap<>();

  /** What stands where the wording was open. */
  private final Map<Integer, String> chosen = new HashMap<>();

  /**
   * Two stretches of which one stands where the other should.
   *
   * @param at the first letter that is wanted, and {@code to} the one behind the last
   * @param in the first letter that was found, and {@code until} the one behind the last
   */
  record Difference(int at, int to, int in, int until) {
    boolean isMissing() {
      return in == until;
    }

    boolean isAdded() {
      return at == to;
    }
  }

  private Comparison(BookCopy book, Copy<Spot> found, Medium medium) {
    this.wanted = book.copy();
    this.found = found;
    this.want = wanted.letters();
    this.have = found.letters();
    this.open = book.open();
    this.paper = medium == Medium.PAPER;
  }

  static Comparison of(BookCopy book, Copy<Spot> found, Medium medium) {
    Comparison comparison = new Comparison(book, found, medium);
    comparison.run();
    return comparison;
  }

  List<Difference> differences() {
    return differences;
  }

  /** What stands where the wording was open, by the letter where it was. */
  Map<Integer, String> chosen() {
    return chosen;
  }

  /** Where a letter that is wanted was found; -1 if it wasn't. */
  int foundAt(int letter) {
    Map.Entry<Integer, Integer> run = agreed.floorEntry(letter);
    return run == null || run.getValue() < 0 ? -1 : run.getValue() + letter - run.getKey();
  }

  /** The letter that is wanted for one that was found; -1 if none is. */
  int wantedAt(int letter) {
    Map.Entry<Integer, Integer> run = backwards.floorEntry(letter);
    return run == null || run.getValue() < 0 ? -1 : run.getValue() + letter - run.getKey();
  }

  private void run() {
    while (at < want.length || in < have.length) {
      int same = Arrays.mismatch(want, at, want.length, have, in, have.length);
      int length = same < 0 ? want.length - at : same;
      if (length > 0) agree(length);
      if (at == want.length && in == have.length) return;
      if (!(at < want.length && settle(want[at]))) differ();
    }
  }

  private void agree(int length) {
    begin();
    checkSpaces(at, in, length);
    at += length;
    in += length;
    end();
  }

  private void begin() {
    agreed.put(at, in);
    backwards.put(in, at);
  }

  private void end() {
    agreed.put(at, -1);
    backwards.put(in, -1);
  }

  /** Words must be apart where they are apart, and together where they are one. */
  private void checkSpaces(int from, int there, int length) {
    for (int i = 0; i < length; i++) {
      int mine = from + i;
      int its = there + i;
      if (wanted.isSpaced(mine) == found.isSpaced(its)) continue;
      if (wanted.isUnsure(mine) || found.isUnsure(its)) continue;
      if (mine > 0 && (Sign.is(want[mine]) || Sign.is(want[mine - 1]))) continue;
      differences.add(new Difference(mine, mine, its, its));
    }
  }

  /** Goes on where the edition may say one thing or another. */
  private boolean settle(char sign) {
    switch (sign) {
      case Sign.OPEN -> choose();
      case Sign.EITHER -> {
        int or = next(Sign.OR, at);
        int end = next(Sign.SETTLED, or);
        end();
        boolean second = !stands(at + 1, or) && stands(or + 1, end);
        at = second ? or + 1 : at + 1;
      }
      case Sign.OR -> at = next(Sign.SETTLED, at) + 1;
      case Sign.SETTLED -> at++;
      default -> {
        return paper && isInCapitals();
      }
    }
    return true;
  }

  private void choose() {
    int end = in;
    while (end < have.length && !Sign.is(have[end])) end++;
    String said = open.get(at);
    if (said != null && !Numeral.isOf(said, found.text(in, end))) skipUpTo(said, end);
    String words = found.text(in, end);
    chosen.put(at, words);
    begin();
    if (said != null && !said.equalsIgnoreCase(words) && !Numeral.isOf(said, words)) {
      differences.add(new Difference(at, at + 1, in, end));
    }
    at++;
    in = end;
    end();
  }

  /** What stands before the words that are asked for is too much. */
  private void skipUpTo(String said, int end) {
    String words = new String(have, in, end - in).toUpperCase(Locale.ROOT);
    int before = words.indexOf(Copy.lettersOf(said).toUpperCase(Locale.ROOT));
    if (before <= 0) return;
    differences.add(new Difference(at, at, in, in + before));
    in += before;
  }

  private int next(char sign, int from) {
    int i = from;
    while (want[i] != sign) i++;
    return i;
  }

  private boolean stands(int from, int to) {
    int end = in + to - from;
    return end <= have.length && Arrays.equals(want, from, to, have, in, end);
  }

  /**
   * Whether a word was set in capitals, as a style sheet may ask for: what stands there is the
   * whole word, and nothing but capitals.
   */
  private boolean isInCapitals() {
    int start = wanted.startOfWord(at);
    int end = wanted.endOfWord(at + 1);
    int there = in - (at - start);
    String word = new String(want, start, end - start);
    String capitals = word.toUpperCase(Locale.ROOT);
    if (capitals.equals(word) || there < 0 || there + capitals.length() > have.length) return false;
    if (!new String(have, there, capitals.length()).equals(capitals)) return false;
    begin();
    at = end;
    in = there + capitals.length();
    end();
    return true;
  }

  private void differ() {
    int from = at;
    int there = in;
    boolean met = meetAgain(NEXT, SAME_NEXT);
    for (int reach = NEAR; !met; reach *= 8) {
      met = meetAgain(reach, SAME);
      if (met || reach < Math.max(want.length - from, have.length - there)) continue;
      at = want.length;
      in = have.length;
      met = true;
    }
    goBack(from, there);
    differences.add(new Difference(from, at, there, in));
  }

  /** Takes back what both have before the place where they meet again. */
  private void goBack(int from, int there) {
    while (at > from && in > there) {
      int before = in - 1;
      if (want[at - 1] == Sign.OPEN) {
        while (before >= there && !Sign.is(have[before])) before--;
        before++;
        boolean same = at - 2 >= from && before > there && want[at - 2] == have[before - 1];
        if (!same) return;
      } else if (want[at - 1] != have[before]) {
        return;
      }
      at--;
      in = before;
    }
  }

  /** Finds the next place where both agree, the one for which least is left out. */
  private boolean meetAgain(int reach, int same) {
    Map<String, Integer> passages = new HashMap<>();
    int last = Math.min(have.length, in + reach);
    for (int i = last; i >= in; i--) passages.put(passage(have, i, same), i);
    int best = Integer.MAX_VALUE;
    int bestAt = 0;
    int bestIn = 0;
    for (int i = at; i <= Math.min(want.length, at + reach) && i - at < best; i++) {
      Integer match = passages.get(passage(want, i, same));
      if (match == null || i - at + match - in >= best) continue;
      best = i - at + match - in;
      bestAt = i;
      bestIn = match;
    }
    if (best == Integer.MAX_VALUE) return false;
    at = bestAt;
    in = bestIn;
    return true;
  }

  private static String passage(char[] letters, int from, int length) {
    return new String(letters, from, Math.min(length, letters.length - from));
  }
}
