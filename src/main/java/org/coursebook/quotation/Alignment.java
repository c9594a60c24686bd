package org.coursebook.quotation;

/** Finds the characters of printed text in the Markdown that they were read from. */
final class Alignment {
  private static final int LOOKED_AHEAD = 60;

  private final String printed;
  private final String written;
  private final int[] found;
  private int at;

  private Alignment(String printed, String written) {
    this.printed = printed;
    this.written = written;
    this.found = new int[printed.length()];
  }

  /** The offset of each printed character in what was written. */
  static int[] of(String printed, String written) {
    return new Alignment(printed, written).align();
  }

  private int[] align() {
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      int place = find(c);
      found[i] = Math.min(place < 0 ? at : place, Math.max(0, written.length() - 1));
      if (place >= 0) at = place + length(c, place);
    }
    return found;
  }

  private int find(char c) {
    int limit = Math.min(written.length(), at + LOOKED_AHEAD);
    for (int i = at; i < limit; i++) {
      if (length(c, i) > 0) return i;
      if (Chars.isSpace(c)) return -1;
    }
    return -1;
  }

  /** How many characters stand for a printed one at an offset; 0 if it isn't written there. */
  private int length(char c, int i) {
    char w = written.charAt(i);
    if (Chars.isSpace(c)) return Chars.isSpace(w) ? spaces(i) : 0;
    if (w == c) return 1;
    if ((w == '"' || w == '\'') && Chars.isMark(c)) return 1;
    if (c == '…' && written.startsWith("...", i)) return 3;
    if (c == '—' && written.startsWith("---", i)) return 3;
    if (c == '–' && written.startsWith("--", i)) return 2;
    if (w == '&' && written.indexOf(';', i) > 0 && !isPlain(c)) {
      int end = written.indexOf(';', i) - i + 1;
      return end <= 10 ? end : 0;
    }
    return 0;
  }

  private static boolean isPlain(char c) {
    return Character.isLetterOrDigit(c) && c < 128;
  }

  private int spaces(int i) {
    int end = i;
    while (end < written.length() && Chars.isSpace(written.charAt(end))) end++;
    return end - i;
  }
}
