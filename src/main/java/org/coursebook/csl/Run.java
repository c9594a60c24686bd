package org.coursebook.csl;

/**
 * Words of one look on their way into a line; or a quotation mark, whose form depends on what
 * stands around it.
 *
 * @param style the bits below
 * @param url where it leads, or empty
 * @param cite which cite of a cluster it belongs to, from 1; 0 for what stands between them
 */
record Run(Kind kind, String text, int style, String url, int cite) {
  static final int ITALIC = 1;
  static final int BOLD = 2;
  static final int SMALL_CAPS = 4;
  static final int UNDERLINE = 8;
  static final int SUPERSCRIPT = 16;
  static final int SUBSCRIPT = 32;

  /** Told to be upright, not bold, without small capitals, whatever is around. */
  static final int NOT_ITALIC = 64;

  static final int NOT_BOLD = 128;
  static final int NOT_SMALL_CAPS = 256;

  /** Whose letters keep their case. */
  static final int AS_WRITTEN = 512;

  enum Kind {
    WORDS,
    OPEN,
    CLOSE
  }

  static Run of(String text) {
    return new Run(Kind.WORDS, text, 0, "", 0);
  }

  static Run mark(Kind kind) {
    return new Run(kind, "", 0, "", 0);
  }

  boolean isWords() {
    return kind == Kind.WORDS;
  }

  Run withText(String other) {
    return new Run(kind, other, style, url, cite);
  }

  Run withStyle(int other) {
    return new Run(kind, text, other, url, cite);
  }

  Run leadingTo(String address) {
    return new Run(kind, text, style, address, cite);
  }

  Run ofCite(int number) {
    return new Run(kind, text, style, url, number);
  }

  /** With a look laid over it: twice set off is set back. */
  Run within(int look, int forbidden) {
    if ((style & (look | forbidden)) == forbidden) return this;
    return withStyle((style & forbidden) != 0 ? style : style ^ look);
  }
}
