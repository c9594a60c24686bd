package org.coursebook.quotation;

import java.util.Arrays;
import org.coursebook.diagnostic.Span;

/** Offsets in a file's text, as lines and columns and the other way round. */
final class Places {
  private final String file;
  private final String text;
  private final int[] lines;

  Places(String file, String text) {
    this.file = file;
    this.text = text;
    this.lines = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') starts[++line] = i + 1;
    }
    return starts;
  }

  String text() {
    return text;
  }

  /** The offset at which a span begins. */
  int offset(Span span) {
    int line = Math.min(span.line(), lines.length) - 1;
    return forward(lines[line], span.column() - 1);
  }

  /** The offset behind a span. */
  int end(Span span) {
    return forward(offset(span), span.length());
  }

  private int forward(int from, int characters) {
    int at = from;
    for (int i = 0; i < characters && at < text.length(); i++) at = text.offsetByCodePoints(at, 1);
    return at;
  }

  Span span(int start, int end) {
    int found = Arrays.binarySearch(lines, start);
    int line = found >= 0 ? found : -found - 2;
    int column = text.codePointCount(lines[line], start) + 1;
    int to = Math.min(text.length(), Math.max(start, end));
    return new Span(file, line + 1, column, text.codePointCount(start, to));
  }
}
