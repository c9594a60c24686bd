package org.coursebook.proof;

/**
 * What stands in a {@link Copy} besides letters. Each is one of the code points that Unicode keeps
 * free for uses like this (noncharacters U+FDD0 to U+FDEF), so that no letter is one.
 */
final class Sign {
  /** The beginning of a section: cover, contents, a part, a lesson. */
  static final char SECTION = '\uFDD0';

  static final char HEADING = '\uFDD1';
  static final char QUOTATION = '\uFDD2';

  /** The beginning of an item of a list: its number follows, and {@link #END}. */
  static final char ITEM = '\uFDD3';

  static final char CELL = '\uFDD4';
  static final char CAPTION = '\uFDD5';

  /** A picture: what is said of it for those who don't see it follows, and {@link #END}. */
  static final char PICTURE = '\uFDD6';

  /** Where a note is called: its number follows, and {@link #END}. */
  static final char CALL = '\uFDD7';

  /** The beginning of a note: its number follows, and {@link #END}. */
  static final char NOTE = '\uFDD8';

  /** The beginning of a link: its words follow, and {@link #LINK_END}. */
  static final char LINK = '\uFDD9';

  static final char LINK_END = '\uFDDA';

  /** The end of a number or a description. */
  static final char END = '\uFDDB';

  /** Only in what is to be read: words up to the next sign that the edition chooses. */
  static final char OPEN = '\uFDE0';

  /** Only in what is to be read: the beginning of two wordings, of which the edition has one. */
  static final char EITHER = '\uFDE1';

  static final char OR = '\uFDE2';
  static final char SETTLED = '\uFDE3';

  private static final char FIRST = '\uFDD0';
  private static final char LAST = '\uFDEF';

  private Sign() {}

  static boolean is(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** What a sign is called in a message; empty for one that only ends another. */
  static String name(char sign) {
    return switch (sign) {
      case SECTION -> "the beginning of a section";
      case HEADING -> "a heading";
      case QUOTATION -> "a block quotation";
      case ITEM -> "an item of a list";
      case CELL -> "a cell of a table";
      case CAPTION -> "a caption";
      case PICTURE -> "a picture";
      case CALL -> "the call of a note";
      case NOTE -> "a note";
      case LINK, LINK_END -> "a link";
      default -> "";
    };
  }
}
