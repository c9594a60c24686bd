package org.coursebook.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coursebook.diagnostic.Places;
import org.coursebook.diagnostic.Span;
import org.coursebook.quotation.Words.Word;

/** A source's text with an index of every three words, so that a passage is found at once. */
final class TextIndex {
  private static final int GRAM = 3;
  private static final int MOST_PLACES = 60;
  private static final int STRIDE = 8;

  final SourceText source;
  final List<Word> words;
  private final Places places;
  private final Map<String, List<Integer>> grams = new HashMap<>();
  private final Map<String, List<Integer>> singles = new HashMap<>();

  TextIndex(SourceText source) {
    this.source = source;
    this.words = Words.printed(source.text());
    this.places = new Places(source.file(), source.text());
    for (int i = 0; i < words.size(); i++) {
      singles.computeIfAbsent(words.get(i).word(), word -> new ArrayList<>()).add(i);
      if (i + GRAM <= words.size()) {
        grams.computeIfAbsent(gram(words, i), gram -> new ArrayList<>()).add(i);
      }
    }
  }

  private static String gram(List<Word> words, int at) {
    return words.get(at).word() + ' ' + words.get(at + 1).word() + ' ' + words.get(at + 2).word();
  }

  Span span(int from, int to) {
    int first = Math.min(from, words.size() - 1);
    int last = Math.max(first, to - 1);
    return places.span(words.get(first).from(), words.get(last).to());
  }

  String text(int from, int to) {
    if (from >= to) return "";
    String text = source.text().substring(words.get(from).from(), words.get(to - 1).to());
    return text.replaceAll("\\s+", " ");
  }

  /** The word where a passage most likely begins. */
  int place(List<Word> passage) {
    TreeMap<Integer, Integer> votes = new TreeMap<>();
    for (int i = 0; i + GRAM <= passage.size(); i++) {
      vote(grams.getOrDefault(gram(passage, i), List.of()), i, GRAM * GRAM, votes);
    }
    for (int i = 0; i < passage.size() && votes.isEmpty(); i++) {
      vote(singles.getOrDefault(passage.get(i).word(), List.of()), i, 1, votes);
    }
    int best = 0;
    int most = 0;
    for (int bucket : votes.keySet()) {
      int count = votes.getOrDefault(bucket, 0) + votes.getOrDefault(bucket + 1, 0);
      if (count > most) {
        most = count;
        best = bucket;
      }
    }
    return Math.max(0, best * STRIDE);
  }

  private static void vote(List<Integer> found, int at, int weight, Map<Integer, Integer> votes) {
    for (int place : found.subList(0, Math.min(found.size(), MOST_PLACES))) {
      votes.merge(Math.floorDiv(place - at, STRIDE), weight, Integer::sum);
    }
  }
}
