package org.coursebook.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.quotation.Words.Word;

/** Compares quotations word by word with the texts of the sources that they cite. */
final class TextComparison {
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST = 600;
  private static final int SLACK = 24;
  private static final int MOST_DIFFERENCES = 5;

  private final Map<String, SourceText> texts;
  private final Map<String, TextIndex> indexes = new HashMap<>();
  private final Problems problems;

  TextComparison(Map<String, SourceText> texts, Problems problems) {
    this.texts = texts;
    this.problems = problems;
  }

  /** A stretch of a quotation without an omission, laid beside its source. */
  private record Compared(TextIndex index, int from, int to, int start, Collation collation) {
    boolean isFound() {
      int words = to - from;
      return collation.cost * 5 <= words * 2 || (words <= 3 && collation.cost <= 1);
    }
  }

  void check(List<Quote> quotes) {
    for (Quote quote : quotes) {
      List<String> keys = quote.keys().stream().filter(texts::containsKey).toList();
      if (!keys.isEmpty() && quote.words().size() >= FEWEST_WORDS) check(quote, keys);
    }
  }

  private void check(Quote quote, List<String> keys) {
    int from = 0;
    for (int i = 0; i <= quote.words().size(); i++) {
      boolean omission = i < quote.words().size() && isOmission(quote, quote.words().get(i));
      if (i < quote.words().size() && !omission && i - from < LONGEST) continue;
      if (i > from) stretch(quote, from, i, keys);
      from = omission ? i + 1 : i;
    }
  }

  private static boolean isOmission(Quote quote, Word word) {
    String written = quote.passage().text.substring(word.from(), word.to());
    return word.isGap() && (!written.startsWith("[") || written.matches("\\[\\W*\\]"));
  }

  private void stretch(Quote quote, int from, int to, List<String> keys) {
    Compared best = compared(quote, from, to, keys.get(0));
    for (String key : keys.subList(1, keys.size())) {
      Compared other = compared(quote, from, to, key);
      if (other.collation().cost < best.collation().cost) best = other;
    }
    if (best.collation().cost == 0) return;
    if (best.isFound()) differs(quote, best);
    else missing(quote, best);
  }

  private Compared compared(Quote quote, int from, int to, String key) {
    TextIndex index =
        indexes.computeIfAbsent(key, k -> new TextIndex(Objects.requireNonNull(texts.get(k))));
    List<Word> words = quote.words().subList(from, to);
    int place = index.place(words);
    int start = Math.min(index.words.size(), Math.max(0, place - SLACK));
    int end = Math.min(index.words.size(), place + words.size() + words.size() / 4 + SLACK);
    return new Compared(
        index, from, to, start, new Collation(words, index.words.subList(start, end)));
  }

  private void differs(Quote quote, Compared found) {
    List<Difference> differences = new ArrayList<>(found.collation().differences);
    for (Difference one : differences.subList(0, Math.min(MOST_DIFFERENCES, differences.size()))) {
      int from = found.from() + one.from();
      int to = found.from() + one.to();
      int start = found.start() + one.otherFrom();
      int end = found.start() + one.otherTo();
      TextIndex index = found.index();
      problems.report(
          Code.QUOTE_DIFFERS,
          quote.span(from, to),
          SideBySide.of(quote.text(from, to), index.text(start, end), "the source"),
          "quoted: `%s`".formatted(around(quote, from, to)),
          "source: `%s` (%s)"
              .formatted(
                  index.text(Math.max(0, start - 3), Math.min(index.words.size(), end + 3)),
                  index.span(start, end)),
          "quote the words as they are, or mark a change with `[…]`");
    }
  }

  private static String around(Quote quote, int from, int to) {
    return quote.text(Math.max(0, from - 3), Math.min(quote.words().size(), to + 3));
  }

  private void missing(Quote quote, Compared found) {
    TextIndex index = found.index();
    String hint = "the text of this source is empty";
    if (!index.words.isEmpty()) {
      int from = found.start() + found.collation().otherFrom;
      int to = Math.max(from + 1, found.start() + found.collation().otherTo);
      int shown = Math.min(index.words.size(), Math.min(to, from + 20));
      hint =
          "the nearest passage is `%s` (%s)"
              .formatted(index.text(from, shown), index.span(from, shown));
    }
    problems.report(
        Code.QUOTE_DIFFERS,
        quote.span(found.from(), found.to()),
        "these words are not in `%s`".formatted(index.source.file()),
        hint,
        "quote the words as they are, or cite the source that they come from");
  }
}
