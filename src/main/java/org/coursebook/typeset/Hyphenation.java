package org.coursebook.typeset;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Where the words of a book may be parted: by the patterns of their language as F. M. Liang found
 * them ("Word Hy-phen-a-tion by Com-put-er", 1983), and by the book's own exceptions before them.
 */
public final class Hyphenation {
  private static final int REMEMBERED = 50_000;
  private static final int LONGEST = 80;
  private static final int[] NOWHERE = {};

  private final String language;
  private final Map<String, int[]> exceptions = new HashMap<>();
  private final Map<String, Optional<HyphenationPatterns>> patterns = new ConcurrentHashMap<>();
  private final Map<String, int[]> known = new ConcurrentHashMap<>();

  private Hyphenation(String language, List<String> exceptions) {
    this.language = language;
    for (String entry : exceptions) addException(entry.strip());
  }

  /**
   * The hyphenation of a book.
   *
   * @param language the language of words whose own isn't known
   * @param exceptions words with hyphens where they may be parted; one without any is never
   */
  public static Hyphenation of(String language, List<String> exceptions) {
    return new Hyphenation(language, exceptions);
  }

  /** Whether there are patterns for a language. */
  public boolean knows(String tag) {
    return patterns(tag).isPresent();
  }

  /**
   * Where a word may be parted, as numbers of letters before the hyphen, in order. A word with a
   * letter that the language doesn't have stays whole.
   *
   * @param word letters alone
   * @param tag the word's language; empty for the book's
   * @param before how many letters must stand before a hyphen
   * @param after how many must follow it
   */
  public int[] places(String word, String tag, int before, int after) {
    if (word.length() < before + after || word.length() > LONGEST) return NOWHERE;
    int[] all = exceptions.get(word.toLowerCase(Locale.ROOT));
    if (all == null) all = known(word, tag.isEmpty() ? language : tag);
    if (all.length == 0 || (all[0] >= before && all[all.length - 1] <= word.length() - after))
      return all;
    return IntStream.of(all).filter(i -> i >= before && i <= word.length() - after).toArray();
  }

  private void addException(String entry) {
    String word = entry.replaceAll("[-\u00AD·]", "").toLowerCase(Locale.ROOT);
    int[] places = new int[entry.length() - word.length()];
    int found = 0;
    for (int i = 0; i < entry.length(); i++) {
      if ("-\u00AD·".indexOf(entry.charAt(i)) >= 0) places[found] = i - found++;
    }
    exceptions.put(word, places);
  }

  private int[] known(String word, String tag) {
    if (known.size() > REMEMBERED) known.clear();
    String key = tag + ' ' + word;
    int[] places = known.get(key);
    return places != null ? places : known.computeIfAbsent(key, k -> vote(word, tag));
  }

  private int[] vote(String word, String tag) {
    Optional<HyphenationPatterns> found = patterns(tag);
    if (found.isEmpty()) return NOWHERE;
    HyphenationPatterns own = found.get();
    if (!word.chars().allMatch(c -> own.know((char) c))) return NOWHERE;
    int[] votes = own.votes(word);
    int last = word.length() - own.after();
    return IntStream.rangeClosed(own.before(), last).filter(i -> votes[i] % 2 == 1).toArray();
  }

  private Optional<HyphenationPatterns> patterns(String tag) {
    return patterns.computeIfAbsent(tag, HyphenationPatterns::of);
  }
}
