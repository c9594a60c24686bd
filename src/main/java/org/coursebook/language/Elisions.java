package org.coursebook.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that begin with an apostrophe, which would else be taken for an opening mark. */
final class Elisions {
  private static final Map<String, Set<String>> BY_LANGUAGE =
      Map.of(
          "en",
          Set.of(
              "tis", "twas", "twere", "twill", "twould", "em", "til", "cos", "n", "nuff", "neath"),
          "nl",
          Set.of("s", "t", "n", "k", "m", "r", "ns"),
          "de",
          Set.of("s", "n", "ne", "nen", "ner", "nem"));

  private static final int LONGEST = 7;

  private final Set<String> words;
  private final Run run;

  Elisions(String language, Run run) {
    this.words = BY_LANGUAGE.getOrDefault(language, Set.of());
    this.run = run;
  }

  /** Whether the straight mark at an offset stands for what is left out: {@code 'tis, '90s}. */
  boolean beginsAt(int at) {
    String text = run.text();
    int end = at + 1;
    while (end < text.length() && end - at <= LONGEST && isWordPart(text.charAt(end))) end++;
    int behind = run.at(end);
    if (isWord(behind)) return false;
    String word = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    boolean quoted = behind == '\'' && !word.equals("n");
    return !quoted && (words.contains(word) || isDecade(word));
  }

  /** Whether the mark at an offset ends the {@code 'n'} between two words. */
  boolean isEndOfRockAndRoll(int at) {
    String text = run.text();
    return at >= 2
        && words.contains("n")
        && (text.startsWith("'n", at - 2) || text.startsWith("'N", at - 2))
        && Run.isSpace(run.at(at + 1));
  }

  private static boolean isDecade(String word) {
    return word.length() >= 2
        && isDigit(word.charAt(0))
        && isDigit(word.charAt(1))
        && (word.length() == 2 || word.substring(2).equals("s") || word.substring(2).equals("er"));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isWord(int c) {
    return Run.isLetterOrDigit(c);
  }
}
