package org.coursebook.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which spaces no line may break at. */
final class NoBreakSpaces {
  private static final char NO_BREAK = '\u00A0';
  private static final int LONGEST = 7;

  private static final Map<String, String> LONE_WORDS = Map.of("pl", "aiouwz", "ru", "авикосу");

  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "p.", "pp.", "ch.", "chap.", "vol.", "no.", "nos.", "nr.", "art.", "fig.", "s.", "bd.",
          "kap.", "cap.", "pág.", "págs.", "núm.", "pag.", "blz.", "hfst.", "rozdz.", "t.", "с.",
          "стр.", "гл.", "т.", "σ.", "σελ.", "κεφ.", "n.", "№", "§", "§§", "n°", "nº");

  private static final Set<String> UNITS =
      Set.of(
          "km", "m", "cm", "mm", "kg", "g", "mg", "t", "l", "ml", "ha", "h", "min", "km²", "m²",
          "%", "‰", "°C", "€", "£", "$", "км", "м", "см", "мм", "кг", "г", "га", "г.", "гг.");

  /** The digits before a space in a large number such as {@code 1 000 000}. */
  private static final Pattern GROUP = Pattern.compile("[0-9]{1,3}");

  private final char betweenGroups;
  private final String loneWords;
  private final Run run;
  private final StringBuilder set;

  NoBreakSpaces(String language, Run run, StringBuilder set) {
    this.betweenGroups = language.equals("fr") ? '\u202F' : NO_BREAK;
    this.loneWords = LONE_WORDS.getOrDefault(language, "");
    this.run = run;
    this.set = set;
  }

  /** The space that is to be set for the one at an offset of the run. */
  char at(int at) {
    int next = run.at(at + 1);
    if (Run.isSpaceOrEdge(next)) return ' ';
    String word = wordBefore();
    if (word.isEmpty()) return ' ';
    if (GROUP.matcher(word).matches() && isGroupOfThree(at + 1)) return betweenGroups;
    boolean holds =
        (isInitial(word) && Character.isUpperCase(next) && !followsName(word))
            || (isDigit(next) && BEFORE_NUMBER.contains(word.toLowerCase(Locale.ROOT)))
            || (isDigit(word.charAt(word.length() - 1)) && UNITS.contains(wordBehind(at + 1)))
            || isLoneWord(word);
    return holds ? NO_BREAK : ' ';
  }

  /** Whether a capitalised word stands before an initial: {@code Plan B. Then …}. */
  private boolean followsName(String initial) {
    int end = set.length() - initial.length() - 1;
    if (end < 0 || !Character.isWhitespace(set.charAt(end))) return false;
    int begin = end;
    while (begin > 0 && isWordPart(set.charAt(begin - 1))) begin--;
    String word = set.substring(begin, end);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !isInitial(word);
  }

  /** What was set since the last space; empty if it is long or began before this run. */
  private String wordBefore() {
    int begin = set.length();
    while (begin > 0 && set.length() - begin <= LONGEST && isWordPart(set.charAt(begin - 1))) {
      begin--;
    }
    boolean whole = begin > 0 ? !isWordPart(set.charAt(begin - 1)) : !isWordPart(run.before());
    String word = set.substring(begin);
    boolean endsInDigit = !word.isEmpty() && isDigit(word.charAt(word.length() - 1));
    return whole || endsInDigit ? word : "";
  }

  private boolean isGroupOfThree(int offset) {
    for (int i = offset; i < offset + 3; i++) {
      if (!isDigit(run.at(i))) return false;
    }
    return !Run.isLetterOrDigit(run.at(offset + 3));
  }

  /** The unit at an offset, up to what is neither letter nor sign. */
  private String wordBehind(int offset) {
    String text = run.text();
    int end = offset;
    while (end < text.length() && end - offset <= LONGEST && isUnitPart(text.charAt(end))) end++;
    boolean sentenceEnds = end < text.length() && text.charAt(end) == '.';
    boolean cut = end == text.length() && Run.isLetterOrDigit(run.after());
    String unit = cut ? "" : text.substring(offset, end);
    return sentenceEnds && UNITS.contains(unit + ".") ? unit + "." : unit;
  }

  /** {@code V.} or {@code J.R.R.} or {@code J.-P.} */
  private static boolean isInitial(String word) {
    int length = word.length();
    return length >= 2
        && word.charAt(length - 1) == '.'
        && Character.isUpperCase(word.charAt(length - 2))
        && (length == 2 || ".-".indexOf(word.charAt(length - 3)) >= 0);
  }

  private boolean isLoneWord(String word) {
    return word.length() == 1 && loneWords.indexOf(word.toLowerCase(Locale.ROOT).charAt(0)) >= 0;
  }

  private static boolean isWordPart(int c) {
    return c != -1 && (Character.isLetterOrDigit(c) || ".-№§°º".indexOf(c) >= 0);
  }

  private static boolean isUnitPart(int c) {
    return Character.isLetter(c) || "%‰°€£$²".indexOf(c) >= 0;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
