package org.coursebook.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Character references and backslashes, as HTML and CommonMark know them. */
final class Entities {
  static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private static final int LONGEST = 33;

  private Entities() {}

  /** Where the reference that begins here ends, or the same place if none does. */
  static int endOf(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    for (int i = start + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') return i > start + 1 && isKnown(text.substring(start, i + 1)) ? i + 1 : start;
      boolean inName = (c < 0x80 && Character.isLetterOrDigit(c)) || (c == '#' && i == start + 1);
      if (!inName) return start;
    }
    return start;
  }

  private static boolean isKnown(String reference) {
    if (reference.startsWith("&#"))
      return reference.matches("&#([0-9]{1,7}|[xX][0-9a-fA-F]{1,6});");
    return !Html5Entities.entityToString(reference).equals(reference);
  }

  /** What one reference stands for; what may not stand in a book is U+FFFD. */
  static String valueOf(String reference) {
    String value = number(reference);
    return value.codePoints().anyMatch(ForbiddenCharacters::isForbidden) ? "\uFFFD" : value;
  }

  /** Whether a reference means U+FFFD itself, which may stand in a book. */
  static boolean isReplacement(String reference) {
    return number(reference).equals("\uFFFD") && reference.matches("(?i)&#(?:0*65533|x0*FFFD);");
  }

  private static String number(String reference) {
    if (!reference.startsWith("&#")) return Html5Entities.entityToString(reference);
    boolean hex = reference.charAt(2) == 'x' || reference.charAt(2) == 'X';
    String digits = reference.substring(hex ? 3 : 2, reference.length() - 1);
    int code = Integer.parseInt(digits, hex ? 16 : 10);
    boolean character = Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
    return character && code != 0 ? Character.toString(code) : "\uFFFD";
  }

  /** The text with its references decoded. */
  static String decode(String text) {
    return resolve(text, false);
  }

  /** The text with its references decoded and its backslashes taken away. */
  static String unescape(String text) {
    return resolve(text, true);
  }

  private static String resolve(String text, boolean backslashes) {
    if (text.indexOf('&') < 0 && text.indexOf('\\') < 0) return text;
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = c == '&' ? endOf(text, i) : i;
      boolean escape =
          backslashes
              && c == '\\'
              && i + 1 < text.length()
              && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0;
      if (end > i) out.append(valueOf(text.substring(i, end)));
      else out.append(escape ? text.charAt(i + 1) : c);
      i = end > i ? end : i + (escape ? 2 : 1);
    }
    return out.toString();
  }
}
