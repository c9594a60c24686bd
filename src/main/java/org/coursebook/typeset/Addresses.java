package org.coursebook.typeset;

/**
 * Where an address of the web or a path may be parted, after the Chicago Manual of Style: after a
 * colon or a double slash, before a slash, full stop or other mark, on either side of an equals
 * sign or ampersand. No hyphen is put in: whoever copies the address would copy it too.
 */
final class Addresses {
  private static final String BEFORE = "/~.,-_?#%&=";
  private static final String AFTER = ":/&=";
  private static final int LONGEST_LOOK = 5000;

  private Addresses() {}

  static boolean isAddress(FlatText text, int start, int end) {
    if (end - start < 8 || end - start > LONGEST_LOOK) return false;
    String word = text.slice(start, end);
    if (word.contains("://") || word.contains("www.")) return true;
    int slashes = 0;
    boolean query = false;
    for (int i = 1; i + 1 < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '/') slashes++;
      query |= "@_?&=#".indexOf(c) >= 0 && isPart(word.charAt(i - 1)) && isPart(word.charAt(i + 1));
    }
    int stop = word.indexOf('.');
    boolean host = stop > 0 && stop < word.length() - 2;
    return query || slashes >= 2 || (slashes == 1 && host);
  }

  /** Whether a line may end before the character at an index of an address. */
  static boolean allows(FlatText text, int start, int at, int end) {
    if (at - start < 3 || end - at < 2) return false;
    char before = text.at(at - 1);
    char after = text.at(at);
    if (Signs.isGlue(before) || Signs.isGlue(after)) return false;
    if (AFTER.indexOf(before) >= 0) return isPart(after) && endsMark(text, at);
    return BEFORE.indexOf(after) >= 0
        && (isPart(before) || before == ')')
        && isPart(text.near(at + 1));
  }

  /** A colon, equals sign or ampersand, or the second of two slashes. */
  private static boolean endsMark(FlatText text, int at) {
    return text.at(at - 1) != '/' || text.at(at - 2) == '/';
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c);
  }
}
