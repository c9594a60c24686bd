package org.coursebook.typeset;

/** What single characters do to lines. */
public final class Signs {
  static final char SOFT_HYPHEN = '\u00AD';
  static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final String CLOSING = ".,;:!?…)]}，。、；：？！）」』】》〉％％々〻ー・ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
  private static final String CLOSING_QUOTES = "”’»›“";
  private static final String OPENING = "([{‘“«‹„‚¿¡（「『【《〈";
  private static final String DASHES = "–—―−";

  private Signs() {}

  /** Whether a character is a word space that takes its part of {@link Line#extra}. */
  public static boolean stretches(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  /** Whether a character takes no room and is not to be printed within a line. */
  public static boolean isInvisible(char c) {
    return c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE || c == '\u2060' || c == '\uFEFF';
  }

  /** A space at which a line may end and which then vanishes. */
  static boolean isSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u3000'
        || (c >= '\u2000' && c <= '\u200A' && c != '\u2007');
  }

  /** A space of any kind, or the forced end of a line. */
  static boolean isBlank(char c) {
    return isSpace(c) || c == '\n' || c == '\u00A0' || c == '\u202F' || c == '\u2007';
  }

  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** A mark that closes a quotation if no letter follows it. */
  static boolean isClosingQuote(char c) {
    return CLOSING_QUOTES.indexOf(c) >= 0;
  }

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }

  static boolean isApostrophe(char c) {
    return c == '’' || c == '\'';
  }

  /** Ties what stands on its two sides. */
  static boolean isGlue(char c) {
    return c == '\u00A0' || c == '\u2060' || c == '\u202F' || c == '\u2007' || c == '\uFEFF';
  }

  /** A character of a script that is written without spaces; Korean has them. */
  static boolean isIdeograph(char c) {
    return (c >= '\u2E80' && c < '\uAC00')
        || (c >= '\uF900' && c <= '\uFAFF')
        || (c >= '\uFF00' && c <= '\uFFEF')
        || (c >= '\uD840' && c <= '\uD888');
  }

  static boolean isCombining(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || (c >= '\uFE00' && c <= '\uFE0F')
        || c == '\u200D';
  }
}
