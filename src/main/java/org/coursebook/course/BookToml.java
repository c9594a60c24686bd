package org.coursebook.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.SourceTree;

/**
 * The three keys of mdBook's {@code book.toml} that say something of a course; whatever else stands
 * there is left unread.
 */
record BookToml(String title, List<String> authors, String language) {
  static final String FILE = "book.toml";

  private static final Pattern SECTION = Pattern.compile("\\s*\\[([^\\]]*)\\].*");
  private static final Pattern KEY = Pattern.compile("\\s*(title|authors|language)\\s*=(.*)");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"|'([^']*+)'");

  /** Reads the file, if it is there. */
  static BookToml read(SourceTree tree, Problems problems) {
    Optional<String> text = tree.text(FILE, Span.startOf(FILE), problems);
    List<String> lines = text.map(t -> t.lines().toList()).orElse(List.of());
    return new BookToml(
        first(strings(lines, "title")),
        strings(lines, "authors"),
        first(strings(lines, "language")));
  }

  private static String first(List<String> strings) {
    return strings.isEmpty() ? "" : strings.get(0);
  }

  /** The strings that a key of the section {@code [book]} has, on its line or below in brackets. */
  private static List<String> strings(List<String> lines, String wanted) {
    boolean inBook = false;
    for (int i = 0; i < lines.size(); i++) {
      Matcher section = SECTION.matcher(lines.get(i));
      Matcher key = KEY.matcher(lines.get(i));
      if (section.matches()) {
        inBook = section.group(1).strip().equals("book");
      } else if (inBook && key.matches() && key.group(1).equals(wanted)) {
        return quoted(value(key.group(2), lines.subList(i + 1, lines.size())));
      }
    }
    return List.of();
  }

  private static String value(String begin, List<String> below) {
    if (!begin.strip().startsWith("[") || begin.contains("]")) return begin;
    StringBuilder value = new StringBuilder(begin);
    for (String line : below) {
      value.append(line);
      if (line.contains("]")) break;
    }
    return value.toString();
  }

  private static List<String> quoted(String value) {
    List<String> strings = new ArrayList<>();
    Matcher string = STRING.matcher(value);
    while (string.find()) {
      String plain = string.group(2);
      strings.add(plain != null ? plain : string.group(1).replaceAll("\\\\(.)", "$1"));
    }
    return strings;
  }
}
