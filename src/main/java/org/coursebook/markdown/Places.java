package org.coursebook.markdown;

import java.util.Arrays;
import org.coursebook.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/** Turns offsets in a file's text into lines and columns, counted in characters from 1. */
final class Places {
  private final String file;
  private final int length;
  private final int[] lineStarts;
  private final @Nullable Span all;

  /** How many characters begin before each offset; empty where every character is one unit. */
  private final int[] characters;

  Places(String file, String text) {
    this.file = file;
    this.length = text.length();
    this.all = null;
    this.lineStarts = lineStarts(text);
    this.characters =
        text.chars().anyMatch(c -> c >= 0xD800 && c < 0xE000) ? count(text) : new int[0];
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') starts[line++] = i + 1;
    }
    return starts;
  }

  private static int[] count(String text) {
    int[] counts = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      counts[i + 1] = counts[i] + (second ? 0 : 1);
    }
    return counts;
  }

  private Places(Span all) {
    this.file = all.file();
    this.length = 0;
    this.lineStarts = new int[1];
    this.characters = new int[0];
    this.all = all;
  }

  /** Places for a text all of which stands at one. */
  static Places allAt(Span span) {
    return new Places(span);
  }

  /** The stretch between two offsets. */
  Span span(int start, int end) {
    if (all != null) return all;
    int from = Math.max(0, Math.min(start, length));
    int to = Math.max(from, Math.min(end, length));
    int line = line(from);
    return new Span(file, line, characters(lineStarts[line - 1], from) + 1, characters(from, to));
  }

  /** From the beginning of one stretch to the end of another. */
  Span covering(Span first, Span last) {
    if (all != null) return all;
    int start = offset(first);
    return span(start, Math.max(start + first.length(), offset(last) + last.length()));
  }

  private int offset(Span span) {
    int lineStart = lineStarts[span.line() - 1];
    if (characters.length == 0) return lineStart + span.column() - 1;
    int found = Arrays.binarySearch(characters, characters[lineStart] + span.column() - 1);
    return Math.max(0, found);
  }

  /** The line that an offset lies on, from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private int characters(int from, int to) {
    return characters.length == 0 ? to - from : characters[to] - characters[from];
  }
}
