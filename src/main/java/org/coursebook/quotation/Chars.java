package org.coursebook.quotation;

/** What kinds of characters stand around quotation marks. */
final class Chars {
  private static final String DOUBLE = "“”„‟«»";
  private static final String SINGLE = "‘’‚‛‹›";
  private static final String OPENERS = "([{<«‹„‚“‘¿¡-–—/";

  private Chars() {}

  static boolean isDouble(char c) {
    return DOUBLE.indexOf(c) >= 0;
  }

  static boolean isSingle(char c) {
    return SINGLE.indexOf(c) >= 0;
  }

  static boolean isMark(char c) {
    return isDouble(c) || isSingle(c);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == Passage.THING;
  }

  /** Whether a mark behind this character can open. */
  static boolean beforeOpening(char c) {
    return isSpace(c) || OPENERS.indexOf(c) >= 0;
  }

  /** Whether a mark can only be an opening one where it stands. */
  static boolean mustOpen(Passage passage, int at) {
    char before = passage.at(at - 1);
    return (isSpace(before) || "([".indexOf(before) >= 0) && isWord(passage.at(at + 1));
  }

  /** Whether a mark can only be a closing one where it stands. */
  static boolean mustClose(Passage passage, int at) {
    char before = passage.at(at - 1);
    char after = passage.at(at + 1);
    boolean atEnd = isSpace(after) || ".,;:!?)]—".indexOf(after) >= 0;
    return atEnd && !beforeOpening(before);
  }
}
