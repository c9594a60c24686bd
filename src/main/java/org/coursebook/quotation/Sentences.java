package org.coursebook.quotation;

/** Where the sentences of a text begin and end, as far as their marks tell. */
final class Sentences {
  private static final String ENDS = ".!?…";
  private static final String BEHIND = "”’\"')]»“‘";

  private Sentences() {}

  /** Where the sentence begins in which something stands. */
  static int start(String text, int at) {
    for (int i = at - 2; i > 0; i--) {
      if (Chars.isSpace(text.charAt(i + 1)) && ends(text, i) && begins(text, i + 2)) return i + 2;
    }
    return 0;
  }

  /** Where the sentence ends that reaches up to an offset, its marks included. */
  static int end(String text, int at) {
    int before = Math.max(0, at - 1);
    for (int i = before; i < text.length(); i++) {
      boolean last = i + 1 == text.length();
      if (!last && !Chars.isSpace(text.charAt(i + 1))) continue;
      if (last || (ends(text, i) && begins(text, i + 2))) return i + 1;
    }
    return text.length();
  }

  private static boolean ends(String text, int i) {
    int at = i;
    while (at > 0 && BEHIND.indexOf(text.charAt(at)) >= 0) at--;
    char c = text.charAt(at);
    if (ENDS.indexOf(c) < 0) return false;
    if (c != '.') return true;
    int word = at;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) word--;
    boolean initial = at - word == 1 && Character.isUpperCase(text.charAt(word));
    return !initial
        && !text.substring(word, at).matches("(?i)chap|ch|pp?|vol|no|dr|mr|mrs|cf|st|al");
  }

  private static boolean begins(String text, int at) {
    int i = at;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      if (text.charAt(i) == Passage.THING) return true;
      i++;
    }
    return i >= text.length() || !Character.isLowerCase(text.charAt(i));
  }
}
