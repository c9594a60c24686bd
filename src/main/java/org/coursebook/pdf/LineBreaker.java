package org.coursebook.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Says where a line may end: after spaces and soft hyphens, after hyphens and dashes between words,
 * in addresses after their separators, between Chinese characters; never at an apostrophe.
 */
final class LineBreaker implements FSTextBreaker {
  private static final int DONE = -1;
  private static final String CLOSING = ",.;:!?)]}’”»…，。、；：？！）」』】》〉％";
  private static final String OPENING = "([{‘“«（「『【《〈";
  private static final String ADDRESS_SEPARATORS = "/?&=#_-.";

  private static final int SHORTEST_PART = 12;

  private String text = "";
  private int position;
  private int addressEnd;

  @Override
  public void setText(String newText) {
    text = newText;
    position = isComposed(newText) ? newText.length() : 0;
    addressEnd = 0;
  }

  @Override
  public int next() {
    for (int i = position + 1; i < text.length(); i++) {
      if (allows(i)) {
        position = i;
        return i;
      }
    }
    position = text.length();
    return DONE;
  }

  private boolean allows(int index) {
    char before = text.charAt(index - 1);
    char after = text.charAt(index);
    if (isSpace(after)) return false;
    if (isSpace(before) || before == '\u00AD' || before == '\u200B') return true;
    if (before < 0x80 && after < 0x80) {
      return (before == '-' && betweenWords(index)) || inAddress(index);
    }
    if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) return false;
    if (isIdeograph(before) || isIdeograph(after)) return !isGlue(before) && !isGlue(after);
    return switch (before) {
      case '-', '\u2010' -> betweenWords(index);
      case '\u2013' -> betweenWords(index);
      case '\u2014' -> true;
      default -> false;
    };
  }

  private boolean betweenWords(int index) {
    return index >= 2
        && Character.isLetterOrDigit(text.charAt(index - 2))
        && Character.isLetter(text.charAt(index));
  }

  /** Whether this is the inside of a web address, which has no spaces to break at. */
  private boolean inAddress(int index) {
    char before = text.charAt(index - 1);
    if (ADDRESS_SEPARATORS.indexOf(before) < 0) return false;
    if (!Character.isLetterOrDigit(text.charAt(index))) return false;
    if (index < addressEnd) return true;
    int start = index;
    while (start > 0 && !isSpace(text.charAt(start - 1))) start--;
    int end = index;
    while (end < text.length() && !isSpace(text.charAt(end))) end++;
    String word = text.substring(start, end);
    if (!isAddress(word)) return false;
    addressEnd = end;
    return true;
  }

  /** The engine asks again for what is left after each line, so that most often a part is seen. */
  private static boolean isAddress(String word) {
    if (word.contains("://") || word.contains("www.")) return true;
    return word.length() >= SHORTEST_PART && word.chars().anyMatch(c -> "/?&=#_".indexOf(c) >= 0);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\u3000' || isWideSpace(c);
  }

  /** The spaces of U+2000 to U+200A, but for the figure space, which holds numbers together. */
  private static boolean isWideSpace(char c) {
    return c >= '\u2000' && c <= '\u200A' && c != '\u2007';
  }

  private static boolean isIdeograph(char c) {
    return (c >= '\u2E80' && c <= '\uD7A3')
        || (c >= '\uF900' && c <= '\uFAFF')
        || Character.isHighSurrogate(c);
  }

  /** Whether a text holds a {@link Spacing}: composed lines end where they were made to. */
  private static boolean isComposed(String text) {
    return text.chars().anyMatch(c -> c >= '\uDBC0' && c <= '\uDBFF');
  }

  private static boolean isGlue(char c) {
    return c == '\u00A0' || c == '\u2060' || c == '\u202F' || Character.isLowSurrogate(c);
  }
}
