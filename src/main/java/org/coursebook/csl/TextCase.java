package org.coursebook.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The case of letters (CSL 1.0.2, "Text-case"); words that were told so keep theirs. */
final class TextCase {
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "down", "for", "from", "in", "into", "nor",
          "of", "on", "onto", "or", "over", "so", "the", "till", "to", "up", "via", "with", "yet",
          "about", "against", "between", "among", "through", "under", "without", "within", "v",
          "vs", "v.", "vs.", "de", "von", "van", "d’", "c", "et", "la", "le", "al");

  private TextCase() {}

  /** A line in the case that an attribute names; title case for English alone. */
  static Line apply(Line line, String wanted, boolean english) {
    return switch (wanted) {
      case "lowercase" -> line.map(run -> changed(run, run.text().toLowerCase(Locale.ROOT)));
      case "uppercase" -> line.map(run -> changed(run, run.text().toUpperCase(Locale.ROOT)));
      case "capitalize-first" -> capitalizeFirst(line);
      case "capitalize-all" -> words(line, (word, first, last) -> capital(word));
      case "sentence" -> sentence(line);
      case "title" -> english ? title(line) : line;
      default -> line;
    };
  }

  private static Run changed(Run run, String text) {
    return (run.style() & Run.AS_WRITTEN) != 0 ? run : run.withText(text);
  }

  private static Line capitalizeFirst(Line line) {
    boolean[] done = {false};
    return line.map(
        run -> {
          if (done[0] || run.text().isBlank()) return run;
          done[0] = true;
          return changed(run, capitalLower(run.text()));
        });
  }

  /** With a capital if it is all in small letters: i.e. its first word. */
  private static String capitalLower(String text) {
    int space = text.indexOf(' ');
    String word = space < 0 ? text : text.substring(0, space);
    return capital(word) + text.substring(word.length());
  }

  private static Line sentence(Line line) {
    String plain = line.plain();
    boolean shouting = plain.equals(plain.toUpperCase(Locale.ROOT));
    if (shouting) {
      Line lower = line.map(run -> changed(run, run.text().toLowerCase(Locale.ROOT)));
      return capitalizeFirst(lower);
    }
    return capitalizeFirst(line);
  }

  private static Line title(Line line) {
    String plain = line.plain();
    boolean shouting =
        plain.equals(plain.toUpperCase(Locale.ROOT))
            && !plain.equals(plain.toLowerCase(Locale.ROOT));
    Line base =
        shouting ? line.map(run -> changed(run, run.text().toLowerCase(Locale.ROOT))) : line;
    return words(
        base,
        (word, first, last) -> {
          String bare = bare(word).toLowerCase(Locale.ROOT);
          if (!first && !last && SMALL.contains(bare)) {
            return word.equals(capital(word)) ? word.toLowerCase(Locale.ROOT) : word;
          }
          return capital(word);
        });
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && ",;:!?)".indexOf(word.charAt(end - 1)) >= 0) end--;
    return word.substring(0, end);
  }

  /** With its first letter large, if all of its letters are small. */
  private static String capital(String word) {
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int c = word.codePointAt(i);
      if (!Character.isLetter(c)) {
        if (Character.isDigit(c)) return word;
        continue;
      }
      boolean mixed = !word.equals(word.toLowerCase(Locale.ROOT));
      if (mixed) return word;
      String letter = new String(Character.toChars(c)).toUpperCase(Locale.ROOT);
      return word.substring(0, i) + letter + word.substring(i + Character.charCount(c));
    }
    return word;
  }

  /** What becomes of a word that may be the first or the last of its phrase. */
  private interface Change {
    String of(String word, boolean first, boolean last);
  }

  private static Line words(Line line, Change change) {
    int last = lastWord(line);
    int offset = 0;
    boolean first = true;
    boolean joined = false;
    List<Run> changed = new ArrayList<>();
    for (Run run : line.runs()) {
      if (!run.isWords()) {
        changed.add(run);
        continue;
      }
      StringBuilder text = new StringBuilder();
      int at = 0;
      while (at < run.text().length()) {
        int end = wordEnd(run.text(), at);
        String word = run.text().substring(at, end);
        boolean isWord = word.codePoints().anyMatch(Character::isLetterOrDigit);
        boolean fixed = joined || (run.style() & Run.AS_WRITTEN) != 0;
        boolean ends = offset + at == last || (end < run.text().length() && endsPhrase(word));
        text.append(isWord && !fixed ? change.of(word, first, ends) : word);
        if (isWord) first = endsPhrase(word);
        joined = isWord && end == run.text().length();
        if (!isWord && !word.isBlank()) first |= endsPhrase(word) || word.equals("—");
        at = end;
      }
      offset += run.text().length();
      changed.add(run.withText(text.toString()));
    }
    return new Line(changed);
  }

  private static boolean endsPhrase(String word) {
    return word.endsWith(":") || word.endsWith("?") || word.endsWith("!");
  }

  private static int lastWord(Line line) {
    String plain = line.plain();
    int end = plain.length();
    while (end > 0 && !Character.isLetterOrDigit(plain.charAt(end - 1))) end--;
    int start = end;
    while (start > 0 && !isBorder(plain.charAt(start - 1))) start--;
    return start;
  }

  private static boolean isBorder(char c) {
    return Character.isWhitespace(c) || c == '-' || c == '—' || c == '–' || c == '/';
  }

  /** The end of the word, or of the space, that begins here. */
  private static int wordEnd(String text, int start) {
    boolean border = isBorder(text.charAt(start));
    int end = start;
    while (end < text.length() && isBorder(text.charAt(end)) == border) end++;
    return end;
  }
}
