package org.coursebook.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Says where a line may end without parting a word. The borders of runs are no such places by
 * themselves, so that a note's number and the comma after a word in italics stay with the word.
 */
final class Breaks {
  private static final double AFTER_DASH = 10;
  private static final double AFTER_HYPHEN = 40;
  private static final double SOFT = 50;
  private static final double RANGE = 200;
  private static final double BETWEEN_LETTERS = 5000;
  private static final int LONG_NUMBER = 4;

  private final FlatText text;
  private final int from;
  private final int to;
  private final int wholeUpTo;
  private final BoundSpaces spaces;
  private final List<Opportunity> found = new ArrayList<>();
  private int lastNext;
  private int lastAnywhere;

  private Breaks(FlatText text, int from, int to, int wholeUpTo) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.wholeUpTo = wholeUpTo;
    this.spaces = new BoundSpaces(text, from, to);
    this.lastNext = from;
  }

  /**
   * The places between two indices of a text, neither of which stands at a space, in order.
   *
   * @param wholeUpTo see {@link Setting}
   */
  static List<Opportunity> of(FlatText text, int from, int to, int wholeUpTo) {
    Breaks breaks = new Breaks(text, from, to, wholeUpTo);
    int at = from;
    while (at < to) {
      if (Signs.isSpace(text.at(at))) at = breaks.space(at);
      else at = breaks.token(at);
    }
    return breaks.found;
  }

  private int space(int start) {
    int end = start;
    while (Signs.isSpace(text.at(end))) end++;
    double penalty = spaces.penalty(start, end);
    if (penalty < BoundSpaces.NEVER) add(start, end, Ending.SPACE, penalty);
    return end;
  }

  /** Looks through what stands between two spaces. */
  private int token(int start) {
    int end = start;
    while (end < to && !Signs.isSpace(text.at(end))) end++;
    boolean address = Addresses.isAddress(text, start, end);
    for (int i = start + 1; i < end; i++) {
      if (i - lastNext >= wholeUpTo) addAnywhere(i);
      if (address && !Signs.isInvisible(text.at(i - 1))) inAddress(start, i, end);
      else inWord(start, i, end);
    }
    return end;
  }

  private void inAddress(int start, int at, int end) {
    if (Addresses.allows(text, start, at, end)) add(at, at, Ending.BARE, AFTER_DASH);
  }

  private void inWord(int start, int at, int end) {
    char before = text.at(at - 1);
    char after = text.at(at);
    if (Signs.isGlue(before) || Signs.isGlue(after) || Signs.isInvisible(after)) return;
    if (before == Signs.SOFT_HYPHEN) {
      if (at - 1 > start) add(at - 1, at, Ending.PARTED, SOFT);
    } else if (before == Signs.ZERO_WIDTH_SPACE) {
      if (at - 1 > start) add(at - 1, at, Ending.BARE, 0);
    } else if (Signs.isIdeograph(before) || Signs.isIdeograph(after)) {
      if (betweenIdeographs(at)) add(at, at, Ending.IDEOGRAPH, 0);
    } else if (Signs.isHyphen(before)) {
      if (betweenWords(start, at, end)) add(at, at, Ending.HYPHEN, AFTER_HYPHEN);
    } else if (before == '—') {
      if (afterDash(start, at)) add(at, at, Ending.DASH, AFTER_DASH);
    } else if (before == '–') {
      enDash(start, at, end);
    } else if (before == '/' && letters(at - 2, start, -1) > 3 && letters(at, end, 1) > 3) {
      add(at, at, Ending.BARE, AFTER_HYPHEN);
    }
  }

  private boolean betweenIdeographs(int at) {
    char before = text.at(at - 1);
    char after = text.at(at);
    if (Signs.isClosing(after) || Signs.isOpening(before) || Signs.isCombining(after)) return false;
    if (Signs.isClosingQuote(after) || Character.isLowSurrogate(after)) return false;
    boolean callOfNote = text.runAt(at - 1) != text.runAt(at) && !Character.isLetter(after);
    return !callOfNote;
  }

  private boolean betweenWords(int start, int at, int end) {
    return letters(at - 2, start, -1) >= 2 && letters(at, end, 1) >= 2;
  }

  /** After a dash that touches the word before it, unless only a closing mark follows. */
  private boolean afterDash(int start, int at) {
    if (at - 1 == start) return false;
    char after = text.at(at);
    if (Character.isLetterOrDigit(after)) return true;
    return Signs.isOpening(after) && Character.isLetter(text.near(at + 1));
  }

  private void enDash(int start, int at, int end) {
    if (at - 1 == start) return;
    char before = text.at(at - 2);
    if (Character.isDigit(before) && Character.isDigit(text.at(at))) {
      boolean isLong =
          digits(at - 2, start, -1) >= LONG_NUMBER && digits(at, end, 1) >= LONG_NUMBER;
      if (isLong) add(at, at, Ending.DASH, RANGE);
    } else if (letters(at - 2, start, -1) >= 2 && letters(at, end, 1) >= 2) {
      add(at, at, Ending.DASH, AFTER_DASH);
    }
  }

  /** How many letters stand in a row, counted up to a few. */
  private int letters(int at, int end, int step) {
    int count = 0;
    for (int i = at; count < LONG_NUMBER && isInside(i, end, step); i += step) {
      if (!Character.isLetter(text.at(i))) break;
      count++;
    }
    return count;
  }

  private int digits(int at, int end, int step) {
    int count = 0;
    for (int i = at; count < LONG_NUMBER && isInside(i, end, step); i += step) {
      if (!Character.isDigit(text.at(i))) break;
      count++;
    }
    return count;
  }

  private static boolean isInside(int at, int end, int step) {
    return step > 0 ? at < end : at >= end;
  }

  /** Lets a word that would never fit on a line end anywhere: better than losing its end. */
  private void addAnywhere(int end) {
    int start = Math.max(lastNext, lastAnywhere) + 1;
    lastAnywhere = end;
    for (int i = start; i <= end; i++) {
      char after = text.at(i);
      if (Character.isLowSurrogate(after) || Signs.isCombining(after)) continue;
      if (Signs.isClosing(after) || Signs.isClosingQuote(after) || Signs.isGlue(after)) continue;
      if (Signs.isGlue(text.at(i - 1))) continue;
      found.add(new Opportunity(i, i, Ending.ANYWHERE, BETWEEN_LETTERS));
    }
  }

  private void add(int end, int next, Ending ending, double penalty) {
    if (end <= from || next >= to) return;
    found.add(new Opportunity(end, next, ending, penalty));
    lastNext = next;
  }
}
