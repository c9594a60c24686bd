package org.coursebook.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.coursebook.diagnostic.Span;

/**
 * Parts a style sheet into its statements, each with its place. It knows comments, strings,
 * brackets and blocks, and nothing of what properties mean.
 */
final class SheetScanner {
  private final String file;
  private final String css;
  private final List<SheetStatement> found = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private int start;
  private int round;

  private SheetScanner(String file, String css) {
    this.file = file;
    this.css = css;
  }

  static List<SheetStatement> statements(String file, String css) {
    SheetScanner scanner = new SheetScanner(file, css);
    scanner.scan();
    return List.copyOf(scanner.found);
  }

  private void scan() {
    for (int at = 0; at < css.length(); at++) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        at = endOfComment(at);
      } else if (c == '"' || c == '\'') {
        at = endOfString(at, c);
      } else if (c == '(') {
        round++;
      } else if (c == ')') {
        round = Math.max(0, round - 1);
      } else if (round == 0 && (c == ';' || c == '{' || c == '}')) {
        border(at, c);
      }
    }
    add(css.length(), false);
  }

  private void border(int at, char c) {
    boolean added = add(at, c == '{');
    start = at + 1;
    if (c == '{') open.push(added ? found.size() - 1 : -1);
    if (c == '}' && !open.isEmpty()) close(open.pop(), at);
  }

  private void close(int head, int at) {
    if (head >= 0) found.set(head, found.get(head).closedAt(at + 1));
  }

  private int endOfComment(int at) {
    int end = css.indexOf("*/", at + 2);
    return end < 0 ? css.length() : end + 1;
  }

  private int endOfString(int at, char quote) {
    int end = at + 1;
    while (end < css.length() && css.charAt(end) != quote && css.charAt(end) != '\n') {
      end += css.charAt(end) == '\\' ? 2 : 1;
    }
    return end;
  }

  private boolean add(int end, boolean opens) {
    int first = start;
    while (first < end) {
      if (css.startsWith("/*", first)) first = endOfComment(first) + 1;
      else if (Character.isWhitespace(css.charAt(first))) first++;
      else break;
    }
    if (first >= end) return false;
    found.add(
        new SheetStatement(
            css.substring(first, end).strip(), opens, open.size(), first, end, place(first)));
    return true;
  }

  private Span place(int offset) {
    String before = css.substring(0, offset);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Span(file, line, offset - before.lastIndexOf('\n'), 0);
  }
}
