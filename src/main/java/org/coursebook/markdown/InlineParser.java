package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.book.Inline.CitedItem;

/**
 * A stretch of Markdown in, pieces out: the inline part of CommonMark with the marks of the
 * dialect. One pass from left to right; time linear in the text, whatever stands in it.
 */
final class InlineParser {
  /** A footnote call. */
  static final Pattern CALL = Pattern.compile("\\[\\^([^\\s\\[\\]^]{1,200})\\]");

  private static final Pattern KEY =
      Pattern.compile(
          "@([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|[:.#$%&+?/-](?=[\\p{L}\\p{N}_])){0,199})");
  private static final Pattern AUTOLINK =
      Pattern.compile("<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>\\x00-\\x20]{0,2000})>");
  private static final Pattern MAIL =
      Pattern.compile(
          "<([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,200}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+){0,9})>");

  private final Stretch stretch;
  private final String text;
  private final Reading reading;
  private final Chain chain = new Chain();
  private final Delimiters delimiters;
  private final Brackets brackets;
  private final TagScanner tags;
  private final StringBuilder run = new StringBuilder();
  private final Map<Integer, List<Integer>> backticks = new HashMap<>();
  private int runStart;
  private int at;

  InlineParser(Stretch stretch, Reading reading) {
    this.stretch = stretch;
    this.text = stretch.text();
    this.reading = reading;
    this.delimiters = new Delimiters(chain, stretch, reading);
    this.brackets = new Brackets(chain, delimiters, stretch, reading);
    this.tags = new TagScanner(stretch);
  }

  /** What the stretch is made of. */
  List<Piece> parse() {
    while (at < text.length()) {
      if (!special(text.charAt(at))) word();
    }
    flush();
    delimiters.process(null);
    return chain.drain();
  }

  private boolean special(char c) {
    return switch (c) {
      case '\\' -> backslash();
      case '`' -> code();
      case '*', '_', '~' -> mark(c);
      case '^' -> text.startsWith("^[", at) ? open("^[") : mark(c);
      case '!' -> text.startsWith("![", at) && !text.startsWith("![^", at) && open("![");
      case '[' -> call() || open("[");
      case ']' -> close();
      case '<' -> angle();
      case '&' -> entity();
      case '{' -> braces();
      case '@' -> cited();
      case 'h' -> bareUrl();
      case '\n' -> lineEnd();
      default -> false;
    };
  }

  private void word() {
    if (run.isEmpty()) runStart = at;
    run.append(text.charAt(at++));
  }

  private void words(String value, int length) {
    if (run.isEmpty()) runStart = at;
    run.append(value);
    at += length;
  }

  private void flush() {
    if (run.isEmpty()) return;
    chain.add(new Piece.Words(run.toString(), stretch.offset(runStart), stretch.endOffset(at)));
    run.setLength(0);
  }

  private void add(Piece piece, int end) {
    chain.add(piece);
    at = end;
  }

  private boolean backslash() {
    if (at + 1 >= text.length()) return false;
    char next = text.charAt(at + 1);
    if (next == '\n') {
      flush();
      add(new Piece.LineEnd(true, stretch.offset(at), stretch.endOffset(at + 2)), at + 2);
      return true;
    }
    if (Entities.ESCAPABLE.indexOf(next) < 0) return false;
    words(Escapes.of(next), 2);
    return true;
  }

  private boolean lineEnd() {
    int spaces = 0;
    while (run.length() > spaces && run.charAt(run.length() - 1 - spaces) == ' ') spaces++;
    int lineEnd = at;
    at -= spaces;
    run.setLength(run.length() - spaces);
    flush();
    int end = lineEnd + 1;
    add(new Piece.LineEnd(spaces >= 2, stretch.offset(at), stretch.endOffset(end)), end);
    return true;
  }

  private boolean code() {
    if (backticks.isEmpty()) findBackticks();
    int length = runLength('`', at);
    int start = at;
    List<Integer> candidates = backticks.getOrDefault(length, List.of());
    int next = nextAfter(candidates, start);
    if (next < 0) {
      words("`".repeat(length), length);
      return true;
    }
    flush();
    String inner = text.substring(start + length, next).replace('\n', ' ');
    boolean padded =
        inner.startsWith(" ") && inner.endsWith(" ") && !inner.isBlank() && inner.length() > 1;
    String code = padded ? inner.substring(1, inner.length() - 1) : inner;
    int end = next + length;
    add(new Piece.CodeSpan(code, stretch.offset(start), stretch.endOffset(end)), end);
    return true;
  }

  private static int nextAfter(List<Integer> sorted, int position) {
    int found = Collections.binarySearch(sorted, position + 1);
    int index = found >= 0 ? found : -found - 1;
    return index < sorted.size() ? sorted.get(index) : -1;
  }

  private void findBackticks() {
    int i = text.indexOf('`');
    while (i >= 0) {
      int length = runLength('`', i);
      backticks.computeIfAbsent(length, key -> new ArrayList<>()).add(i);
      i = text.indexOf('`', i + length);
    }
  }

  private int runLength(char c, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == c) end++;
    return end - from;
  }

  private boolean mark(char c) {
    int length = runLength(c, at);
    flush();
    Piece.Words marks =
        new Piece.Words(
            String.valueOf(c).repeat(length), stretch.offset(at), stretch.endOffset(at + length));
    chain.add(marks);
    delimiters.push(c, marks, at, length);
    at += length;
    return true;
  }

  private boolean open(String mark) {
    flush();
    brackets.open(mark, at);
    at += mark.length();
    return true;
  }

  private boolean close() {
    flush();
    at = brackets.close(at);
    return true;
  }

  private boolean call() {
    Matcher call = CALL.matcher(text).region(at, text.length());
    if (!call.lookingAt()) return false;
    flush();
    add(
        new Piece.Call(call.group(1), stretch.offset(at), stretch.endOffset(call.end())),
        call.end());
    return true;
  }

  private boolean angle() {
    Matcher link = AUTOLINK.matcher(text).region(at, text.length());
    if (link.lookingAt()) return autolink(link.group(1), link.group(1), at + 1, link.end());
    Matcher mail = MAIL.matcher(text).region(at, text.length());
    if (mail.lookingAt())
      return autolink("mailto:" + mail.group(1), mail.group(1), at + 1, mail.end());
    Optional<Tag> tag = tags.scan(at);
    if (tag.isEmpty()) return false;
    flush();
    add(new Piece.Html(tag.get(), tag.get().start(), tag.get().end()), tags.end());
    return true;
  }

  private boolean autolink(String href, String shown, int shownAt, int end) {
    flush();
    int from = stretch.offset(shownAt);
    int to = stretch.endOffset(shownAt + shown.length());
    List<Piece> content = List.of(new Piece.Words(Escapes.protect(shown), from, to));
    add(
        new Piece.Linked(
            false, content, href, Stretch.EMPTY, stretch.offset(at), stretch.endOffset(end)),
        end);
    return true;
  }

  private boolean bareUrl() {
    boolean url = text.startsWith("https://", at) || text.startsWith("http://", at);
    if (!url || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) return false;
    int end = Urls.end(text, at);
    String shown = text.substring(at, end);
    if (shown.length() <= "https://".length()) return false;
    return autolink(Entities.decode(shown), Entities.decode(shown), at, end);
  }

  private boolean entity() {
    int end = Entities.endOf(text, at);
    if (end == at) return false;
    String reference = text.substring(at, end);
    String value = Entities.valueOf(reference);
    if (value.equals("\uFFFD") && !Entities.isReplacement(reference)) {
      ForbiddenCharacters.reportReference(
          reference, stretch.offset(at), stretch.endOffset(end), reading.problems());
    }
    words(value, end - at);
    return true;
  }

  private boolean braces() {
    if (at == 0 || "*_~^)`]>".indexOf(text.charAt(at - 1)) < 0) return false;
    int end = AttributeParser.endOf(text, at);
    if (end < 0) return false;
    flush();
    add(new Piece.Braces(stretch.sub(at, end)), end);
    return true;
  }

  private boolean cited() {
    boolean inWord = at > 0 && isMailPart(text.charAt(at - 1));
    Matcher key = KEY.matcher(text).region(at, text.length());
    if (inWord || !key.lookingAt() || brackets.holdsCitation(at)) return false;
    flush();
    CitedItem item =
        new CitedItem(key.group(1), "", "", false, reading.span(stretch, at, key.end()));
    add(
        new Piece.Cited(
            List.of(item), true, key.group(), stretch.offset(at), stretch.endOffset(key.end())),
        key.end());
    return true;
  }

  private static boolean isMailPart(char c) {
    return Character.isLetterOrDigit(c) || "._-+%@/".indexOf(c) >= 0;
  }
}
