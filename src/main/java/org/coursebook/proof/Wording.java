package org.coursebook.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coursebook.diagnostic.Span;

/** Says what differs in a sentence, with the words around it. */
final class Wording {
  private static final int AROUND = 4;
  private static final int LONGEST = 120;

  private final Copy<Span> wanted;
  private final Copy<Spot> found;
  private final String edition;

  /** Where the edition has words that the book doesn't have there. */
  private final Map<String, Spot> strays = new HashMap<>();

  Wording(Copy<Span> wanted, Copy<Spot> found, List<Comparison.Difference> all, Medium medium) {
    this.wanted = wanted;
    this.found = found;
    this.edition = medium.words();
    for (Comparison.Difference one : all) {
      if (one.isAdded()) strays.put(found.text(one.in(), one.until()), spot(one));
    }
  }

  Conservation.Finding of(Comparison.Difference given) {
    Comparison.Difference one = wholeWords(given);
    String words = wanted.text(one.at(), one.to());
    String others = found.text(one.in(), one.until());
    String before = wanted.text(wordsBack(one.at()), one.at());
    String message = edition + " " + difference(one, words, others);
    if (!before.isEmpty()) message += ", after “" + before + "”";
    String clue = words.isEmpty() ? before : words;
    if (words.isEmpty() && others.isEmpty()) {
      String after = wanted.text(one.to(), wordsOn(one.to()));
      message += ", before “" + after + "”";
      clue = after;
    }
    return new Conservation.Finding(
        kind(one), span(one), clue, message, words.isEmpty() ? others : "");
  }

  private Span span(Comparison.Difference one) {
    return wanted.place(one.isAdded() ? Math.max(0, one.at() - 1) : one.at());
  }

  private Spot spot(Comparison.Difference one) {
    int first = found.letterAt(one.in());
    return found.place(one.isMissing() || first >= one.until() ? Math.max(0, one.in() - 1) : first);
  }

  private String difference(Comparison.Difference one, String words, String others) {
    String where = " (" + spot(one).name() + ")";
    if (one.isMissing() && one.isAdded()) {
      boolean apart = found.isSpaced(one.in());
      String word =
          found.text(found.startOfWord(Math.max(0, one.in() - 1)), found.endOfWord(one.in() + 1));
      return (apart ? "parts a word: “" : "joins two words: “") + word + "”" + where;
    }
    if (words.isEmpty() && others.isEmpty()) return sign(one) + where;
    String picture = has(Sign.PICTURE, one) ? "the picture " : "";
    if (words.isEmpty())
      return "has " + picture + "“" + cut(others) + "”, which the course has not" + where;
    if (others.isEmpty()) {
      Spot elsewhere = strays.get(words);
      String place = elsewhere == null ? where : "; it has it elsewhere (" + elsewhere.name() + ")";
      return "lacks " + picture + "“" + cut(words) + "”" + place;
    }
    return "has “" + cut(others) + "” in place of “" + cut(words) + "”" + where;
  }

  private String sign(Comparison.Difference one) {
    return one.isMissing() || !one.isAdded()
        ? "lacks " + wanted.signBetween(one.at(), one.to())
        : "has " + found.signBetween(one.in(), one.until()) + " that the course has not";
  }

  private Conservation.Kind kind(Comparison.Difference one) {
    if (has(Sign.PICTURE, one)) return Conservation.Kind.PICTURE;
    boolean words = wanted.words(one.at(), one.to()) > 0 || found.words(one.in(), one.until()) > 0;
    boolean links = has(Sign.LINK, one) || has(Sign.LINK_END, one);
    return links && !words ? Conservation.Kind.LINK : Conservation.Kind.TEXT;
  }

  private boolean has(char sign, Comparison.Difference one) {
    return wanted.has(sign, one.at(), one.to()) || found.has(sign, one.in(), one.until());
  }

  /** The same difference with the words whole that it begins and ends in. */
  private Comparison.Difference wholeWords(Comparison.Difference one) {
    if (one.isMissing() && one.isAdded()) return one;
    int back = one.at() - wanted.startOfWord(one.at());
    back = Math.min(back, one.in());
    int on = wanted.endOfWord(one.to()) - one.to();
    on = Math.min(on, found.length() - one.until());
    boolean inside = one.to() > 0 && on > 0 && wanted.startOfWord(one.to()) < one.to();
    if (!inside) on = 0;
    return new Comparison.Difference(
        one.at() - back, one.to() + on, one.in() - back, one.until() + on);
  }

  private int wordsOn(int from) {
    int end = wanted.letterAt(from);
    for (int word = 0; word < AROUND && end < wanted.length(); word++) {
      end = wanted.endOfWord(wanted.letterAt(end) + 1);
    }
    return end;
  }

  private int wordsBack(int from) {
    int start = from;
    for (int word = 0; word < AROUND && start > 0; word++) start = wanted.startOfWord(start - 1);
    return start;
  }

  private static String cut(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}
