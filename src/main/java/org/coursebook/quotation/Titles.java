package org.coursebook.quotation;

import java.util.regex.Pattern;

/** Tells the titles of works from other words that are set off. */
final class Titles {
  /** How many characters before a title are looked at. */
  private static final int BEFORE = 60;

  /** Words in marks: of two words or more that begin with capitals. */
  private static final Pattern TITLE =
      Pattern.compile(
          "[“‘«„]\\p{Lu}[\\p{L}’]*[ :,]+(?:\\p{Ll}{1,4} )*\\p{Lu}[^.”’»“]{2,80}[,.]?[”’»“]");

  private static final Pattern TITLE_WORD =
      Pattern.compile(
          "(?iu)\\b(?:the|an?|of|and|in|on|to|my|our|what|how|why|for|from|with)\\b|[:?!]");

  /** What stands before a title. */
  private static final Pattern OF_WORK =
      Pattern.compile(
          "(?iu)(?:\\b(?:in|from|his|her|their|book|pamphlet|article|novel|memoirs?|essay|speech"
              + "|report|paper|play|poem|film)|[’']s?)[ ,:]+[“‘«„]?$");

  private static final Pattern PREFACE =
      Pattern.compile(
          "(?iu)\\b(?:introduction|preface|foreword|afterword|prologue|epilogue|conclusion)"
              + " (?:to|of) (?:his |her |their )?[“‘«„]?$");

  private Titles() {}

  /** Whether words set off are a work's title rather than a person's name, or a group's. */
  static boolean isTitle(String text, int from, int to) {
    String words = text.substring(from, to);
    String before = text.substring(Math.max(0, from - BEFORE), from);
    if (PREFACE.matcher(before).find()) return true;
    return words.contains(" ")
        && (TITLE_WORD.matcher(words).find() || OF_WORK.matcher(before).find());
  }

  /** Whether a title in marks stands in a text. */
  static boolean stand(String text) {
    return TITLE.matcher(text).results().anyMatch(at -> isTitle(text, at.start(), at.end()));
  }
}
