package org.coursebook.typeset;

/** What a line may end with. */
enum Ending {
  /** A word, the space after it being dropped. */
  SPACE,
  /** A dash of the text. */
  DASH,
  /** A hyphen of the text. */
  HYPHEN,
  /** A part of a word, and a hyphen that isn't in the text. */
  PARTED,
  /** A part of an address, or a character after which an invisible sign allows it. */
  BARE,
  /** A character of a script that is written without spaces. */
  IDEOGRAPH,
  /** Any letter of a word that is far too long for a line. */
  ANYWHERE,
  /** The last word. */
  LAST;

  /** Whether the eye sees a hyphen at the line's end. */
  boolean looksParted() {
    return this == PARTED || this == HYPHEN;
  }
}
