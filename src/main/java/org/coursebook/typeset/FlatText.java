package org.coursebook.typeset;

import java.util.Arrays;
import java.util.List;

/** The text of several runs as one, which still knows the run of each character. */
final class FlatText {
  private final List<Run> runs;
  private final int[] starts;
  private final String text;

  FlatText(List<Run> runs) {
    this.runs = runs;
    this.starts = new int[runs.size()];
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = all.length();
      all.append(runs.get(i).text());
    }
    this.text = all.toString();
  }

  int length() {
    return text.length();
  }

  char at(int index) {
    return text.charAt(index);
  }

  /** The character at an index; a line feed outside the text. */
  char near(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
  }

  String slice(int start, int end) {
    return text.substring(start, end);
  }

  int indexOf(char c, int from) {
    int found = text.indexOf(c, from);
    return found < 0 ? text.length() : found;
  }

  /** The number of the run that a character belongs to. */
  int runAt(int index) {
    int found = Arrays.binarySearch(starts, index);
    if (found < 0) return -found - 2;
    while (found + 1 < starts.length && starts[found + 1] == index) found++;
    return found;
  }

  Run run(int number) {
    return runs.get(number);
  }

  /** Where a run begins in the whole text. */
  int start(int run) {
    return starts[run];
  }

  /** Where a run ends in the whole text. */
  int end(int run) {
    return run + 1 < starts.length ? starts[run + 1] : text.length();
  }

  int runs() {
    return starts.length;
  }

  String languageAt(int index) {
    return runs.get(runAt(index)).language();
  }
}
