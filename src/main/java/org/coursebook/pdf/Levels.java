package org.coursebook.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Which way the characters of a text run: their levels by Unicode's rules for words of both
 * directions (UAX 9). Even levels run from left to right, odd ones from right to left.
 */
final class Levels {
  private static final char FIRST = 0x590;
  private static final char NOTHING = '\u200B';

  private final byte[] levels;

  private Levels(byte[] levels) {
    this.levels = levels;
  }

  /** Whether a text has anything that isn't simply set from left to right. */
  static boolean areNeeded(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST && runsToTheLeft(text.charAt(i))) return true;
    }
    return false;
  }

  /** Hebrew, Arabic and their kin, the signs that turn text round, and parts of higher planes. */
  private static boolean runsToTheLeft(char c) {
    return c <= 0x8FF
        || c == 0x200F
        || c == 0x202B
        || c == 0x202E
        || (c >= 0xD802 && c <= 0xD803)
        || (c >= 0xD83A && c <= 0xD83B)
        || (c >= 0xFB1D && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFE);
  }

  /**
   * The levels of a text, by its UTF-16 units.
   *
   * @param toTheLeft whether it stands in something that runs from right to left
   */
  static Levels of(String text, boolean toTheLeft) {
    int base = toTheLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    char[] plain = plain(text);
    Bidi bidi = new Bidi(plain, 0, null, 0, plain.length, base);
    byte[] levels = new byte[plain.length];
    for (int i = 0; i < levels.length; i++) levels[i] = (byte) bidi.getLevelAt(i);
    return new Levels(levels);
  }

  /** A line of its own in the order in which it is seen, its turned parts as they are read. */
  static String turned(String text) {
    StringBuilder turned = new StringBuilder(text.length() + 8);
    Levels levels = of(text, false);
    for (int start = 0; start < text.length(); ) {
      boolean plain = levels.at(start) == 0;
      int end = start + 1;
      while (end < text.length() && (levels.at(end) == 0) == plain) end++;
      String part = text.substring(start, end);
      turned.append(plain ? part : Spacing.toTheLeft(part));
      start = end;
    }
    return turned.toString();
  }

  /** A text whose characters for room are spaces; Unicode has no direction for them. */
  private static char[] plain(String text) {
    char[] plain = text.toCharArray();
    for (int i = 0; i + 1 < plain.length; i++) {
      if (!Character.isHighSurrogate(plain[i])) continue;
      int character = Character.toCodePoint(plain[i], plain[i + 1]);
      if (!Spacing.is(character)) continue;
      char meant = Spacing.isSpace(character) ? ' ' : NOTHING;
      plain[i] = meant;
      plain[i + 1] = meant;
    }
    return plain;
  }

  int length() {
    return levels.length;
  }

  byte at(int index) {
    return levels[index];
  }

  /**
   * A part of a text whose characters have one level.
   *
   * @param end the character after its last
   */
  record Stretch(int start, int end, byte level) {
    boolean isToTheLeft() {
      return level % 2 != 0;
    }

    String of(String text) {
      return text.substring(start, end);
    }
  }

  /** The stretches of the text in the order in which they are written. */
  List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= levels.length; i++) {
      if (i < levels.length && levels[i] == levels[start]) continue;
      stretches.add(new Stretch(start, i, levels[start]));
      start = i;
    }
    return stretches;
  }

  /** Stretches in the order in which they are seen, from left to right. */
  static List<Stretch> seen(List<Stretch> stretches) {
    byte[] levels = new byte[stretches.size()];
    for (int i = 0; i < levels.length; i++) levels[i] = stretches.get(i).level();
    Object[] order = stretches.toArray();
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    List<Stretch> seen = new ArrayList<>();
    for (Object stretch : order) seen.add((Stretch) stretch);
    return seen;
  }
}
