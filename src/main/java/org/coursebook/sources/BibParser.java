package org.coursebook.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Places;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;

/** Finds entries and fields in a .bib file; what stands outside of entries is a comment. */
final class BibParser {
  private static final int MOST_ENTRIES = 50_000;

  private static final String NAME = "_-:+.";

  private final String text;
  private final Problems problems;

  private final Places places;

  private final Map<String, String> strings = new HashMap<>(months());
  private int at;

  /** Where a value begins that ends so that its own brace is probably missing. */
  private int suspect;

  BibParser(String file, String text, Problems problems) {
    this.text = text;
    this.places = new Places(file, text);
    this.problems = problems;
  }

  /** Ends an entry that can't be read; it was reported. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private static Map<String, String> months() {
    Map<String, String> months = new HashMap<>();
    String[] names = {
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };
    for (int i = 0; i < names.length; i++) months.put(names[i], String.valueOf(i + 1));
    return months;
  }

  /** The number of a month that is named, in English, in full or short. */
  static String month(String word) {
    String start = word.substring(0, Math.min(3, word.length())).toLowerCase(Locale.ROOT);
    return months().getOrDefault(start, word);
  }

  List<BibEntry> parse() {
    List<BibEntry> entries = new ArrayList<>();
    while ((at = text.indexOf('@', at)) >= 0 && entries.size() < MOST_ENTRIES) {
      int start = at++;
      try {
        entry(entries);
      } catch (Unreadable e) {
        // On with the next entry that begins a line.
        int next = text.indexOf("\n@", Math.max(at - 1, start));
        at = next < 0 ? text.length() : next + 1;
      }
    }
    if (at >= 0 && at < text.length()) {
      problems.report(
          Code.SOURCES_MALFORMED,
          span(at, 1),
          "this file has more than " + MOST_ENTRIES + " entries",
          "keep in it what the course cites");
    }
    return entries;
  }

  private void entry(List<BibEntry> entries) throws Unreadable {
    String type = name().toLowerCase(Locale.ROOT);
    skipSpace();
    if (type.isEmpty() || at >= text.length() || "{(".indexOf(text.charAt(at)) < 0) return;
    int open = at;
    switch (type) {
      case "comment", "preamble" -> group();
      case "string" -> {
        at++;
        Map<String, String> fields = new TreeMap<>();
        field(fields, open);
        strings.putAll(fields);
        closing(open);
      }
      default -> {
        at++;
        skipSpace();
        int keyStart = at;
        while (at < text.length() && ",}\n".indexOf(text.charAt(at)) < 0) at++;
        String key = text.substring(keyStart, at).strip();
        Map<String, String> fields = fields(open);
        entries.add(new BibEntry(type, key, fields, span(keyStart, key.length())));
      }
    }
  }

  private Map<String, String> fields(int open) throws Unreadable {
    Map<String, String> fields = new TreeMap<>();
    while (true) {
      skipSpace();
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
        continue;
      }
      if (at < text.length() && "})".indexOf(text.charAt(at)) >= 0) {
        at++;
        return fields;
      }
      field(fields, open);
    }
  }

  private void closing(int open) throws Unreadable {
    skipSpace();
    if (at >= text.length()) throw unclosed(open);
    at++;
  }

  private void field(Map<String, String> fields, int open) throws Unreadable {
    skipSpace();
    if (at >= text.length() || text.charAt(at) == '@') throw unclosed(Math.max(open, suspect));
    int start = at;
    String name = name().toLowerCase(Locale.ROOT);
    skipSpace();
    if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
      throw complaint(
          start,
          "here should stand a field and an equals sign",
          "write `title = {My Life},`; perhaps a comma or a brace is missing before");
    }
    at++;
    StringBuilder value = new StringBuilder(part());
    skipSpace();
    while (at < text.length() && text.charAt(at) == '#') {
      at++;
      value.append(part());
      skipSpace();
    }
    fields.put(name, value.toString());
  }

  /** A value in braces or quotation marks, a number, or the name of a string. */
  private String part() throws Unreadable {
    skipSpace();
    if (at >= text.length()) return "";
    char c = text.charAt(at);
    if (c == '{') {
      int open = at;
      String value = group();
      if (runsOn(value)) suspect = open;
      return value;
    }
    if (c == '"') return quoted();
    String name = name();
    if (name.isEmpty()) at++;
    return strings.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }

  /** Whether a value runs on to the end of a line, or over the next field. */
  private static boolean runsOn(String value) {
    String[] lines = value.split("\n", -1);
    if (lines.length > 1 && lines[lines.length - 1].isBlank()) return true;
    for (int i = 1; i < lines.length; i++) {
      int equals = lines[i].indexOf('=');
      String before = equals < 0 ? "" : lines[i].substring(0, equals).strip();
      if (!before.isEmpty() && before.chars().allMatch(Character::isLetter)) return true;
    }
    return false;
  }

  private String group() throws Unreadable {
    int open = at;
    char end = text.charAt(at) == '(' ? ')' : '}';
    int depth = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') at++;
      else if (c == '{' || at == open) depth++;
      else if (c == end || c == '}') depth--;
      boolean looksLikeNext = c == '@' && at > 0 && text.charAt(at - 1) == '\n';
      if (looksLikeNext && text.indexOf('{', at) >= 0) throw unclosed(open);
      if (depth == 0) {
        at++;
        return text.substring(open + 1, at - 1);
      }
    }
    throw unclosed(open);
  }

  private String quoted() throws Unreadable {
    int open = at++;
    int depth = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') at++;
      else if (c == '{') depth++;
      else if (c == '}') depth--;
      else if (c == '"' && depth == 0) {
        at++;
        return text.substring(open + 1, at - 1);
      }
    }
    throw complaint(open, "a quotation mark is opened here and never closed", "close it with `\"`");
  }

  private Unreadable unclosed(int open) {
    return complaint(
        open, "a brace is opened here and never closed", "close it with `}` behind the value");
  }

  private Unreadable complaint(int place, String message, String hint) {
    problems.report(Code.SOURCES_MALFORMED, span(place, 1), message, hint);
    // What was read as a part of this may be the next entries.
    at = Math.min(place + 1, text.length());
    return new Unreadable();
  }

  private String name() {
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || NAME.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return text.substring(start, at);
  }

  private void skipSpace() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '%') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        return;
      }
    }
  }

  private Span span(int place, int length) {
    return places.span(place, place + length);
  }
}
