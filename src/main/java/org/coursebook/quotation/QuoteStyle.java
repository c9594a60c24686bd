package org.coursebook.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coursebook.language.QuoteMarks;

/** The pairs of marks that a language quotes with, printers' other habits included. */
final class QuoteStyle {
  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "de", List.of("»«", "›‹"),
          "fr", List.of("‹›", "‘’"),
          "es", List.of("‘’"),
          "pt", List.of("‘’", "“”"),
          "it", List.of("‘’", "“”"),
          "el", List.of("‘’"),
          "sv", List.of("»»", "’’"),
          "pl", List.of("‚’", "»«"),
          "nl", List.of("„”", "‚’"));

  final boolean known;
  private final List<String> pairs = new ArrayList<>();

  private QuoteStyle(String tag) {
    known = QuoteMarks.isKnown(tag);
    QuoteMarks marks = QuoteMarks.of(tag);
    pairs.add("" + marks.open() + marks.close());
    pairs.add("" + marks.innerOpen() + marks.innerClose());
    pairs.addAll(OTHERS.getOrDefault(Locale.forLanguageTag(tag).getLanguage(), List.of()));
  }

  static QuoteStyle of(String tag) {
    return new QuoteStyle(tag);
  }

  boolean pairs(char open, char close) {
    return pairs.contains("" + open + close);
  }

  boolean opens(char c) {
    return pairs.stream().anyMatch(pair -> pair.charAt(0) == c);
  }

  boolean closes(char c) {
    return pairs.stream().anyMatch(pair -> pair.charAt(1) == c);
  }

  /** The pairs in words, for a hint. */
  String named() {
    List<String> shown = pairs.stream().limit(2).map(p -> p.charAt(0) + "…" + p.charAt(1)).toList();
    return String.join(" and ", shown);
  }
}
