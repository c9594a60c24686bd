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
 */
public record Setting(
    boolean justified,
    boolean hyphenated,
    int lettersBefore,
    int lettersAfter,
    int hyphensInARow,
    boolean hanging,
    Hyphenation words) {

  /** A book's running text, words being parted by the language of their run. */
  public static Setting book() {
    return book(Hyphenation.of("", List.of()));
  }

  /** A book's running text. */
  public static Setting book(Hyphenation words) {
    return new Setting(true, true, 3, 3, 2, true, words);
  }

  /** The same, but ragged on the right. */
  public Setting ragged() {
    return new Setting(
        false, hyphenated, lettersBefore, lettersAfter, hyphensInARow, hanging, words);
  }

  /** The same without parted words. */
  public Setting whole() {
    return new Setting(
        justified, false, lettersBefore, lettersAfter, hyphensInARow, hanging, words);
  }

  /** The same with all marks inside the margins. */
  public Setting flush() {
    return new Setting(
        justified, hyphenated, lettersBefore, lettersAfter, hyphensInARow, false, words);
  }
}
