package org.coursebook.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.book.Inline;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;

/** Reports omissions that are written in a way of their own. */
final class Ellipses {
  private static final Pattern SPACED = Pattern.compile("\\.(?:[ \\u00A0]\\.){2,3}(?!\\w)");
  private static final Pattern TWO = Pattern.compile("(?<=[\\p{L},])\\.\\.(?=\\s|$|\\p{Lu})");
  private static final Pattern MANY = Pattern.compile("\\.{5,}|…\\.{2,}|…\\.?…");
  private static final Pattern FOUR = Pattern.compile("(?:…\\.|\\.…)\\s?(?=\\p{Ll})");
  private static final Pattern ROUND = Pattern.compile("(?<!\\S)\\((?:…|\\. \\. \\.)\\)");
  private static final Pattern SQUARE = Pattern.compile("\\[(?:…|\\. \\. \\.)\\]");
  private static final String HINT = "write three dots, `...`, which are printed as one ellipsis";

  private record Place(Passage passage, int from, int to) {}

  private final Problems problems;
  private final List<Place> round = new ArrayList<>();
  private final List<Place> square = new ArrayList<>();

  Ellipses(Problems problems) {
    this.problems = problems;
  }

  void check(Pairing pairing) {
    Passage passage = pairing.passage;
    find(passage, SPACED, "an ellipsis with spaces between its dots");
    find(passage, TWO, "two dots are neither a full stop nor an ellipsis");
    find(passage, MANY, "more dots than an ellipsis has");
    find(passage, FOUR, "four dots inside a sentence");
    collect(passage, ROUND, round);
    collect(passage, SQUARE, square);
    if (passage.inNote || passage.text.contains("[[")) return;
    pairing.outermost().forEach(pair -> brackets(passage, pair.from(), pair.to()));
    if (passage.quoted) brackets(passage, 0, passage.text.length());
  }

  private void find(Passage passage, Pattern pattern, String message) {
    Matcher found = pattern.matcher(passage.text);
    while (found.find()) {
      if (endsLink(passage, found.start())) continue;
      problems.report(Code.ELLIPSIS_ODD, passage.span(found.start(), found.end()), message, HINT);
    }
  }

  /** Whether the dots are the end of an address, which a link may leave out. */
  private static boolean endsLink(Passage passage, int at) {
    return passage.parts.stream()
        .anyMatch(part -> part.to() == at && part.what() instanceof Inline.Link);
  }

  private static void collect(Passage passage, Pattern pattern, List<Place> places) {
    Matcher found = pattern.matcher(passage.text);
    while (found.find()) places.add(new Place(passage, found.start(), found.end()));
  }

  private void brackets(Passage passage, int from, int to) {
    int open = -1;
    for (int i = from; i < to; i++) {
      char c = passage.text.charAt(i);
      if (c == '[') {
        if (open >= 0) bracket(passage, open);
        open = i;
      } else if (c == ']') {
        if (open < 0) bracket(passage, i);
        open = -1;
      }
    }
    if (open >= 0) bracket(passage, open);
  }

  private void bracket(Passage passage, int at) {
    problems.report(
        Code.ELLIPSIS_ODD,
        passage.span(at, at + 1),
        "`%s` has no partner in this quotation".formatted(passage.text.charAt(at)),
        "put `[` and `]` around what is not the author's own");
  }

  /** Reports the omissions in brackets of the kind that the course uses less. */
  void finish() {
    boolean squareWins = square.size() > round.size();
    if (square.size() == round.size() || square.isEmpty() || round.isEmpty()) return;
    for (Place place : squareWins ? round : square) {
      String written = place.passage().text.substring(place.from(), place.to());
      problems.report(
          Code.ELLIPSIS_ODD,
          place.passage().span(place.from(), place.to()),
          "`%s` marks an omission that is marked otherwise elsewhere".formatted(written),
          "most places in this course have `%s`".formatted(squareWins ? "[…]" : "(…)"));
    }
  }
}
