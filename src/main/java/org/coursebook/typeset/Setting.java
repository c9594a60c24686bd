package org.coursebook.typeset;

import java.util.List;

/**
 * How paragraphs are to look.
 *
 * @param justified whether the lines end at one margin; otherwise they are ragged on the right
 * @param hyphenated whether words may be parted at all
 * @param lettersBefore how many letters of a word must stand before a hyphen
 * @param lettersAfter how many must follow it
 * @param hyphensInARow how many lines in a row may end in a hyphen
 * @param hanging whether small marks at the ends of lines stand out into the margin
 * @param words where words may be parted
 * @param letters by what part letters may be set wider or narrower where spaces alone would have to
 *     give too much: 0.02 can't be seen, and makes stretched lines rare; 0 leaves letters alone
 * @param wholeUpTo how many characters without a place to break stay together, even if they stick
 *     out; more may be torn between any two of them
 */
public record Setting(
    boolean justified,
    boolean hyphenated,
    int lettersBefore,
    int lettersAfter,
    int hyphensInARow,
    boolean hanging,
    Hyphenation words,
    double letters,
    int wholeUpTo) {

  private static final int FAR_TOO_LONG = 100;

  /** A book's running text, words being parted by the language of their run. */
  public static Setting book() {
    return book(Hyphenation.of("", List.of()));
  }

  /** A book's running text. */
  public static Setting book(Hyphenation words) {
    return new Setting(true, true, 3, 3, 2, true, words, 0, FAR_TOO_LONG);
  }

  /** The same, but ragged on the right. */
  public Setting ragged() {
    return with(false, hyphenated, hanging, letters, wholeUpTo);
  }

  /** The same without parted words. */
  public Setting whole() {
    return with(justified, false, hanging, letters, wholeUpTo);
  }

  /** The same with all marks inside the margins. */
  public Setting flush() {
    return with(justified, hyphenated, false, letters, wholeUpTo);
  }

  /** The same with letters that may be set wider or narrower by a part of their width. */
  public Setting elastic(double part) {
    return with(justified, hyphenated, hanging, part, wholeUpTo);
  }

  /** The same with words that may be torn if more than so many characters can't be parted. */
  public Setting tearing(int characters) {
    return with(justified, hyphenated, hanging, letters, characters);
  }

  private Setting with(boolean justify, boolean hyphenate, boolean hang, double part, int whole) {
    return new Setting(
        justify, hyphenate, lettersBefore, lettersAfter, hyphensInARow, hang, words, part, whole);
  }
}
