package org.coursebook.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.quotation.Words.Word;

/** Reports quotations that stand in the course twice, in different wordings. */
final class Variants {
  private static final int FEWEST_WORDS = 8;
  private static final int GRAM = 3;
  private static final int MOST_PLACES = 40;
  private static final int LONGEST = 400;
  private static final int MOST_CANDIDATES = 5;

  private final Problems problems;
  private final Map<String, List<Integer>> grams = new HashMap<>();

  Variants(Problems problems) {
    this.problems = problems;
  }

  void check(List<Quote> quotes) {
    List<Quote> earlier = new ArrayList<>();
    for (Quote quote : quotes) {
      if (quote.passage().inNote || quote.isAside()) continue;
      if (quote.words().size() < FEWEST_WORDS || quote.words().size() > LONGEST) continue;
      compare(quote, earlier);
      index(quote, earlier.size());
      earlier.add(quote);
    }
  }

  private void index(Quote quote, int number) {
    for (String gram : gramsOf(quote)) {
      List<Integer> places = grams.computeIfAbsent(gram, g -> new ArrayList<>());
      if (places.size() < MOST_PLACES) places.add(number);
    }
  }

  private static List<String> gramsOf(Quote quote) {
    List<String> found = new ArrayList<>();
    List<Word> words = quote.words();
    for (int i = 0; i + GRAM <= words.size(); i++) {
      found.add(
          words.get(i).word() + " " + words.get(i + 1).word() + " " + words.get(i + 2).word());
    }
    return found;
  }

  private void compare(Quote quote, List<Quote> earlier) {
    TreeMap<Integer, Integer> shared = new TreeMap<>();
    for (String gram : gramsOf(quote)) {
      grams.getOrDefault(gram, List.of()).forEach(at -> shared.merge(at, 1, Integer::sum));
    }
    List<Integer> likely =
        shared.keySet().stream()
            .sorted(Comparator.comparingInt((Integer at) -> -shared.getOrDefault(at, 0)))
            .limit(MOST_CANDIDATES)
            .toList();
    for (int at : likely) {
      if (isAnother(quote, earlier.get(at))) return;
    }
  }

  /** Whether the two are one quotation; if their words differ, that is reported. */
  private boolean isAnother(Quote quote, Quote first) {
    boolean longer = quote.words().size() > first.words().size();
    Quote shorter = longer ? first : quote;
    Quote other = longer ? quote : first;
    Collation collation = new Collation(shorter.words(), other.words());
    if (collation.cost * 6 > shorter.words().size() && collation.cost > 1) return false;
    boolean contrasted = quote.passage() == first.passage();
    if (collation.cost == 0 || contrasted) return true;
    report(quote, first, longer, collation.differences.get(0));
    return true;
  }

  private void report(Quote quote, Quote first, boolean longer, Difference difference) {
    Difference here = longer ? turned(difference) : difference;
    String words = quote.text(here.from(), here.to());
    String others = first.text(here.otherFrom(), here.otherTo());
    problems.report(
        Code.QUOTE_VARIES,
        quote.span(here.from(), here.to()),
        SideBySide.of(words, others, "the same quotation elsewhere"),
        "it was quoted at " + first.span(here.otherFrom(), here.otherTo()),
        "compare both with the source, and quote it alike");
  }

  private static Difference turned(Difference difference) {
    return new Difference(
        difference.otherFrom(), difference.otherTo(), difference.from(), difference.to());
  }
}
