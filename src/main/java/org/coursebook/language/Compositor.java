package org.coursebook.language;

import java.util.Set;

/**
 * Sets one run of text, character by character; looks back at what is set, ahead at what is not.
 */
final class Compositor {
  private static final char APOSTROPHE = '’';
  private static final String OPENING = "([{<«‹„‚“‘¿¡";
  private static final String DASHES = "-–—/";

  /** Languages that leave a vowel out before a word: {@code l'idea}. */
  private static final Set<String> ELIDING = Set.of("fr", "it");

  private final boolean elides;
  private final QuoteMarks marks;
  private final Run run;
  private final StringBuilder set;
  private final Elisions elisions;
  private final NoBreakSpaces spaces;
  private final FrenchSpaces french;
  private int openSingles;
  private int behindOpeningMark = -1;

  Compositor(String language, QuoteMarks marks, Run run) {
    this.elides = ELIDING.contains(language);
    this.marks = marks;
    this.run = run;
    this.set = new StringBuilder(run.text().length() + 16);
    this.elisions = new Elisions(language, run);
    this.spaces = new NoBreakSpaces(language, run, set);
    this.french = new FrenchSpaces(language.equals("fr"), run, set);
  }

  String compose() {
    int at = 0;
    while (at < run.text().length()) at += compose(at);
    return set.toString();
  }

  /** Sets what stands at an offset, and tells how many characters it was. */
  private int compose(int at) {
    char c = run.text().charAt(at);
    switch (c) {
      case '"' -> quote(at, marks.open(), marks.close());
      case '\'' -> single(at);
      case '-' -> {
        return dash(at);
      }
      case '.' -> {
        return dots(at);
      }
      case ' ' -> set.append(spaces.at(at));
      default -> set.append(c);
    }
    french.settle(at);
    return 1;
  }

  private int dash(int at) {
    int hyphens = run.repeats(at);
    switch (hyphens) {
      case 2 -> set.append('–');
      case 3 -> set.append('—');
      default -> set.append("-".repeat(hyphens));
    }
    return hyphens;
  }

  private int dots(int at) {
    int dots = run.repeats(at);
    switch (dots) {
      case 3 -> set.append('…');
      case 4 -> set.append("….");
      default -> set.append(".".repeat(dots));
    }
    return dots;
  }

  private void single(int at) {
    int next = run.at(at + 1);
    if (Run.isLetterOrDigit(previous()) && (Run.isLetterOrDigit(next) || elidesAt(at))) {
      set.append(APOSTROPHE);
    } else if (elisions.beginsAt(at) && !Run.isLetterOrDigit(previous())) {
      set.append(APOSTROPHE);
    } else if (elisions.isEndOfRockAndRoll(at)) {
      set.append(APOSTROPHE);
    } else if (opens(at)) {
      openSingles++;
      quote(at, marks.innerOpen(), marks.innerClose());
    } else if (openSingles > 0) {
      openSingles--;
      quote(at, marks.innerOpen(), marks.innerClose());
    } else {
      boolean possessive = Run.isLetterOrDigit(previous());
      set.append(possessive ? APOSTROPHE : marks.innerClose());
    }
  }

  /** Whether a letter is left out before a quoted word: {@code l'"idée"}. */
  private boolean elidesAt(int at) {
    int behind = run.at(at + 2);
    return elides && run.at(at + 1) == '"' && Run.isLetterOrDigit(behind);
  }

  private void quote(int at, char open, char close) {
    boolean opens = opens(at);
    set.append(opens ? open : close);
    if (opens) behindOpeningMark = set.length();
  }

  /** Whether a straight mark opens a quotation; only its neighbours decide. */
  private boolean opens(int at) {
    int previous = previous();
    int next = run.at(at + 1);
    boolean atEnd = Run.isSpaceOrEdge(next);
    if (behindOpeningMark == set.length()) return !atEnd;
    if (Run.isSpaceOrEdge(previous)) return !atEnd || (next != -1 && previous != -1);
    if (OPENING.indexOf(previous) >= 0 && !closesHere(previous)) return !atEnd;
    if (elides && previous == APOSTROPHE) return Run.isLetterOrDigit(next);
    boolean behindDash = DASHES.indexOf(previous) >= 0;
    boolean atStraightMark = set.length() == 0 && (previous == '"' || previous == '\'');
    return (behindDash || atStraightMark) && Run.isLetterOrDigit(next);
  }

  /** Some marks open in one language and close in another: the German “ and the Russian one. */
  private boolean closesHere(int mark) {
    return mark == marks.close() || mark == marks.innerClose();
  }

  private int previous() {
    return set.length() == 0 ? run.before() : set.codePointBefore(set.length());
  }
}
