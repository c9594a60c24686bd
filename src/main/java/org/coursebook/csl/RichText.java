package org.coursebook.csl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a variable: the few tags that CSL-JSON has for words set off, and quotation
 * marks, which change with those around them.
 */
final class RichText {
  private static final Pattern TAG =
      Pattern.compile("<(/?)(i|b|sc|sup|sub|span)(?:\\s+(class|style)=\"([^\"<>]{0,80})\")?>");

  private final String text;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final Deque<Integer> styles = new ArrayDeque<>();
  private final Deque<Character> quotes = new ArrayDeque<>();

  private RichText(String text) {
    this.text = text;
  }

  static Line read(String text) {
    return text.isEmpty() ? Line.EMPTY : new RichText(text).read();
  }

  private Line read() {
    Matcher tag = TAG.matcher(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '<' && tag.region(at, text.length()).lookingAt() && accept(tag)) {
        at = tag.end();
      } else {
        character(c, at);
        at++;
      }
    }
    flush();
    return new Line(runs);
  }

  private boolean accept(Matcher tag) {
    boolean closes = !tag.group(1).isEmpty();
    if (closes && styles.isEmpty()) return false;
    if (!closes && text.indexOf("</" + tag.group(2) + ">", tag.end()) < 0) return false;
    flush();
    if (closes) styles.pop();
    else styles.push(styleOf(tag));
    return true;
  }

  private static int styleOf(Matcher tag) {
    String said = tag.group(4) == null ? "" : tag.group(4);
    return switch (tag.group(2)) {
      case "i" -> Run.ITALIC;
      case "b" -> Run.BOLD;
      case "sc" -> Run.SMALL_CAPS;
      case "sup" -> Run.SUPERSCRIPT;
      case "sub" -> Run.SUBSCRIPT;
      default -> {
        if (said.contains("small-caps")) yield Run.SMALL_CAPS;
        yield said.equals("nocase") ? Run.AS_WRITTEN : 0;
      }
    };
  }

  private int style() {
    int style = 0;
    for (int one : styles) style = one == Run.ITALIC || one == Run.BOLD ? style ^ one : style | one;
    return style;
  }

  private void character(char c, int at) {
    boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean wordAfter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    switch (c) {
      case '“' -> mark(Run.Kind.OPEN);
      case '”' -> mark(Run.Kind.CLOSE);
      case '"' -> straight(c, wordBefore);
      case '\'' -> {
        if (wordBefore && (wordAfter || quotes.isEmpty() || quotes.peek() != '\''))
          words.append('’');
        else if (!wordBefore && !closesLater(at)) words.append('’');
        else straight(c, wordBefore);
      }
      default -> words.append(c);
    }
  }

  private boolean closesLater(int at) {
    if (!quotes.isEmpty() && quotes.peek() == '\'') return true;
    for (int i = at + 2; i < text.length(); i++) {
      boolean ends = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (text.charAt(i) == '\'' && ends) return true;
    }
    return false;
  }

  private void straight(char c, boolean wordBefore) {
    if (!quotes.isEmpty() && quotes.peek() == c) {
      quotes.pop();
      mark(Run.Kind.CLOSE);
    } else if (!wordBefore && text.chars().filter(one -> one == c).count() > 1) {
      quotes.push(c);
      mark(Run.Kind.OPEN);
    } else {
      words.append(c == '"' ? '”' : '’');
    }
  }

  private void mark(Run.Kind kind) {
    flush();
    runs.add(new Run(kind, "", style(), "", 0));
  }

  private void flush() {
    if (words.length() == 0) return;
    runs.add(Run.of(words.toString()).withStyle(style()));
    words.setLength(0);
  }
}
