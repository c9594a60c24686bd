package org.coursebook.markdown;

/**
 * Keeps punctuation that the author escaped from becoming something else. Until smart punctuation
 * is done, each such character has a stand-in from the range that Unicode keeps for a program's own
 * use; {@link ForbiddenCharacters} sees to it that none of these comes from the source.
 */
final class Escapes {
  private static final String STRAIGHT = "'\".-";
  private static final char FIRST = '\uFDD0';

  private Escapes() {}

  /** What stands for a character behind a backslash. */
  static String of(char c) {
    int index = STRAIGHT.indexOf(c);
    return String.valueOf(index < 0 ? c : (char) (FIRST + index));
  }

  /** The text with stand-ins for all punctuation that could become something else. */
  static String protect(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) out.append(of(text.charAt(i)));
    return out.toString();
  }

  /** The text with the punctuation itself. */
  static String restore(String text) {
    String out = text;
    for (int i = 0; i < STRAIGHT.length(); i++) {
      out = out.replace((char) (FIRST + i), STRAIGHT.charAt(i));
    }
    return out;
  }
}
