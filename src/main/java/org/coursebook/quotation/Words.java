package org.coursebook.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, as two wordings are compared. */
final class Words {
  /** A word of a text, or an omission: empty words, where any may stand. */
  record Word(String word, int from, int to) {
    boolean isGap() {
      return word.isEmpty();
    }
  }

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}\\p{N}]+)*");

  /** Words, with editorial brackets and omissions; {@code [t]he} is a word. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?<letter>\\[\\p{L}\\]\\p{L}+)|(?<gap>\\p{L}*\\[[^\\]]*\\]\\p{L}*|…|\\.{3,}|\\. \\. \\.)|"
              + WORD.pattern());

  /** Words of a printed text; a hyphen at a line's end joins what it parted. */
  private static final Pattern PRINTED =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}\\p{N}]+|-[ \\t]*\\r?\\n\\s*\\p{Ll}+)*");

  private Words() {}

  static int count(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  /** The words of a quotation; offsets are those of the text around it. */
  static List<Word> quoted(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    Matcher found = QUOTED.matcher(text).region(from, to);
    while (found.find()) {
      String word = found.group("gap") == null ? plain(found.group()) : "";
      words.add(new Word(word, found.start(), found.end()));
    }
    return words;
  }

  static List<Word> printed(String text) {
    List<Word> words = new ArrayList<>();
    Matcher found = PRINTED.matcher(text);
    while (found.find()) {
      String joined = found.group().replaceAll("-\\s+", "");
      words.add(new Word(plain(joined), found.start(), found.end()));
    }
    return words;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\[\\]]", "");
  }
}
