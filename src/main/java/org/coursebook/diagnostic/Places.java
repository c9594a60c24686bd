package org.coursebook.diagnostic;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns offsets in a file's text into lines and columns, counted in characters from 1, and back;
 * offsets count units of UTF-16.
 */
public final class Places {
  private final String file;
  private final String text;
  private final int[] lineStarts;
  private final @Nullable Span all;

  /** How many characters begin before each offset; empty where every character is one unit. */
  private final int[] characters;

  /** Places in the text of a file. */
  public Places(String file, String text) {
    this.file = file;
    this.text = text;
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
    this.text = "";
    this.lineStarts = new int[1];
    this.characters = new int[0];
    this.all = all;
  }

  /** Places for a text all of which stands at one. */
  public static Places allAt(Span span) {
    return new Places(span);
  }

  /** The stretch between two offsets. */
  public Span span(int start, int end) {
    if (all != null) return all;
    int from = Math.max(0, Math.min(start, text.length()));
    int to = Math.max(from, Math.min(end, text.length()));
    int line = line(from);
    return new Span(file, line, characters(lineStarts[line - 1], from) + 1, characters(from, to));
  }

  /** From the beginning of one stretch to the end of another. */
  public Span covering(Span first, Span last) {
    if (all != null) return all;
    int start = offset(first);
    return span(start, Math.max(start + first.length(), offset(last) + last.length()));
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** The offset at which a span begins; the end of the text if it is shorter. */
  public int offset(Span span) {
    int lineStart = lineStarts[Math.min(span.line(), lineStarts.length) - 1];
    return behind(lineStart, span.column() - 1);
  }

  /** The offset behind a span; the end of the text if it is shorter. */
  public int end(Span span) {
    return behind(offset(span), span.length());
  }

  /** The offset so many characters behind another one. */
  private int behind(int from, int count) {
    if (characters.length == 0) return Math.min(from + count, text.length());
    int wanted = Math.min(characters[from] + count, characters[text.length()]);
    int found = Arrays.binarySearch(characters, wanted);
    // Between the two units of one character no other begins.
    while (found < text.length() && characters[found + 1] == wanted) found++;
    return found;
  }

  /** The line that an offset lies on, from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private int characters(int from, int to) {
    return characters.length == 0 ? to - from : characters[to] - characters[from];
  }
}
