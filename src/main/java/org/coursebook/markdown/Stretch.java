package org.coursebook.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch of Markdown without the marks of the blocks around it; each of its characters knows
 * where it stands in the file.
 */
final class Stretch {
  static final Stretch EMPTY = new Stretch("", new int[1]);

  private final String text;

  /** The offset in the file of each character, and of the end. */
  private final int[] offsets;

  private Stretch(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** Text that stands as it is from an offset on. */
  static Stretch at(int start, String text) {
    int[] offsets = new int[text.length() + 1];
    for (int i = 0; i < offsets.length; i++) offsets[i] = start + i;
    return new Stretch(text, offsets);
  }

  /** Text all of which stands at one place. */
  static Stretch allAt(int start, int end, String text) {
    int[] offsets = new int[text.length() + 1];
    Arrays.fill(offsets, start);
    offsets[text.length()] = end;
    return new Stretch(text, offsets);
  }

  static Stretch of(BasedSequence sequence) {
    int length = sequence.length();
    int[] offsets = new int[length + 1];
    int last = sequence.getStartOffset();
    boolean whole = sequence.getEndOffset() - sequence.getStartOffset() == length;
    for (int i = 0; i < length; i++) {
      int offset = whole ? sequence.getStartOffset() + i : sequence.getIndexOffset(i);
      last = offset < 0 ? last : offset;
      offsets[i] = last;
    }
    offsets[length] = sequence.getEndOffset();
    return new Stretch(sequence.toString(), offsets);
  }

  /** Stretches one after another. */
  static Stretch join(List<Stretch> parts) {
    int length = parts.stream().mapToInt(Stretch::length).sum();
    StringBuilder text = new StringBuilder(length);
    int[] offsets = new int[length + 1];
    for (Stretch part : parts) {
      System.arraycopy(part.offsets, 0, offsets, text.length(), part.length());
      text.append(part.text);
      offsets[text.length()] = part.end();
    }
    return new Stretch(text.toString(), offsets);
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  boolean isBlank() {
    return text.isBlank();
  }

  int start() {
    return offsets[0];
  }

  int end() {
    return offsets[text.length()];
  }

  /** Where in the file the character stands. */
  int offset(int index) {
    return offsets[index];
  }

  /** Where in the file the character before this index ends. */
  int endOffset(int index) {
    return index == 0 ? offsets[0] : offsets[index - 1] + 1;
  }

  Stretch sub(int from, int to) {
    int[] part = Arrays.copyOfRange(offsets, from, to + 1);
    part[to - from] = endOffset(to);
    if (from == to) part[0] = offsets[from];
    return new Stretch(text.substring(from, to), part);
  }

  Stretch from(int index) {
    return sub(index, length());
  }

  Stretch shiftedBy(int by) {
    if (by == 0) return this;
    int[] shifted = offsets.clone();
    for (int i = 0; i < shifted.length; i++) shifted[i] += by;
    return new Stretch(text, shifted);
  }

  /** Without spaces, tabs and line ends at its beginning. */
  Stretch stripLeading() {
    int from = 0;
    while (from < length() && isSpace(text.charAt(from))) from++;
    return from == 0 ? this : from(from);
  }

  /** Without spaces, tabs and line ends at its end. */
  Stretch stripTrailing() {
    int to = length();
    while (to > 0 && isSpace(text.charAt(to - 1))) to--;
    return to == length() ? this : sub(0, to);
  }

  Stretch strip() {
    return stripLeading().stripTrailing();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  @Override
  public String toString() {
    return text;
  }
}
