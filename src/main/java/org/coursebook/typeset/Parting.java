package org.coursebook.typeset;

import java.util.ArrayList;
import java.util.List;

/** Finds where the words of a text may be parted by a hyphen that isn't in it. */
final class Parting {
  private static final double WORD = 40;
  private static final double NAME = 100;
  private static final int SHORTEST_PART = 6;
  private static final String TOUCHING = "_/@&=\\";

  private final FlatText text;
  private final Setting setting;
  private final int from;

  private Parting(FlatText text, int from, Setting setting) {
    this.text = text;
    this.from = from;
    this.setting = setting;
  }

  /** The places between two indices, in order. */
  static List<Opportunity> of(FlatText text, int from, int to, Setting setting) {
    Parting parting = new Parting(text, from, setting);
    List<Opportunity> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && !Signs.isSpace(text.at(end))) end++;
      if (!Addresses.isAddress(text, at, end)) parting.token(at, end, found);
      at = end + 1;
    }
    return found;
  }

  private void token(int start, int end, List<Opportunity> found) {
    int at = start;
    while (at < end) {
      int stop = at;
      while (stop < end && isLetter(text.at(stop))) stop++;
      if (stop > at) word(at, stop, start, end, found);
      at = stop + 1;
    }
  }

  private void word(int start, int end, int tokenStart, int tokenEnd, List<Opportunity> found) {
    int run = text.runAt(start);
    if (!text.run(run).hyphenate() || text.runAt(end - 1) != run) return;
    boolean part = false;
    if (start > tokenStart) {
      if (isTouching(text.at(start - 1))) return;
      part = isJoint(text.at(start - 1));
    }
    if (end < tokenEnd) {
      if (isTouching(text.at(end))) return;
      part |= isJoint(text.at(end)) && end + 1 < tokenEnd && isLetter(text.at(end + 1));
    }
    if (part && end - start < SHORTEST_PART) return;
    String word = text.slice(start, end);
    if (hasInnerCapital(word)) return;
    String language = text.run(run).language();
    double penalty = isName(start, word, language) ? NAME : WORD;
    for (int place : places(word, language)) {
      found.add(new Opportunity(start + place, start + place, Ending.PARTED, penalty));
    }
  }

  private int[] places(String word, String language) {
    return setting.words().places(word, language, setting.lettersBefore(), setting.lettersAfter());
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Signs.isCombining(c);
  }

  /** A soft hyphen says by itself where its word may be parted. */
  private static boolean isTouching(char c) {
    return Character.isDigit(c) || c == Signs.SOFT_HYPHEN || TOUCHING.indexOf(c) >= 0;
  }

  private static boolean isJoint(char c) {
    return Signs.isApostrophe(c) || Signs.isHyphen(c) || c == '\u2011';
  }

  private static boolean hasInnerCapital(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) return true;
    }
    return false;
  }

  /** A capital letter within a sentence; in German all nouns have one. */
  private boolean isName(int start, String word, String language) {
    if (!Character.isUpperCase(word.charAt(0))) return false;
    if (language.startsWith("de")) return false;
    int before = start - 1;
    while (before >= from && !Character.isLetterOrDigit(text.at(before))) {
      if (".!?:…".indexOf(text.at(before)) >= 0) return false;
      before--;
    }
    return before >= from;
  }
}
