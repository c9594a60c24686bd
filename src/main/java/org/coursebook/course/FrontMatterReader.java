package org.coursebook.course;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.book.FrontMatter;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.language.LessonNumbers;
import org.coursebook.yaml.Fields;
import org.coursebook.yaml.Yaml;
import org.coursebook.yaml.YamlReader;

/** Reads what a lesson says of itself between two {@code ---} lines at the top of its file. */
final class FrontMatterReader {
  /** The keys of the front matter, in the manual's order. */
  static final List<String> KEYS = List.of("title", "number", "authors", "date", "summary");

  private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
  private static final Pattern END = Pattern.compile("(---|\\.\\.\\.)[ \\t]*");
  private static final Pattern KEY =
      Pattern.compile("[\"']?([A-Za-z][A-Za-z_-]*)[\"']?\\s*:(.?).*");

  private final LessonNumbers numbers;
  private final CommonValues values;
  private final Problems problems;

  FrontMatterReader(LessonNumbers numbers, CommonValues values, Problems problems) {
    this.numbers = numbers;
    this.values = values;
    this.problems = problems;
  }

  /**
   * What was read.
   *
   * @param bodyOffset where the lesson proper begins
   */
  record Result(FrontMatter frontMatter, int bodyOffset) {}

  /**
   * Reads a lesson's front matter, if it has any: a {@code ---} that no key follows is a rule
   * across the page.
   */
  Result read(String file, String text) {
    Result none = new Result(FrontMatter.NONE, 0);
    int begin = endOfLine(text, 0) + 1;
    if (!FENCE.matcher(text.substring(0, begin - 1)).matches()) return none;
    int close = closingLine(text, begin);
    if (close < 0) {
      return looksUnclosed(text, begin) ? unclosed(file, text, begin) : none;
    }
    String yaml = text.substring(begin, close);
    if (!yaml.isBlank() && !beginsWithKey(yaml)) return none;
    int body = Math.min(text.length(), endOfLine(text, close) + 1);
    return new Result(parse(file, yaml), body);
  }

  /** The offset of the line that ends the front matter, or -1. */
  private static int closingLine(String text, int from) {
    for (int line = from; line < text.length(); line = endOfLine(text, line) + 1) {
      if (END.matcher(text.substring(line, endOfLine(text, line))).matches()) return line;
    }
    return -1;
  }

  /** Whether the line behind an opening {@code ---} is a key of ours, or nearly. */
  private static boolean looksUnclosed(String text, int begin) {
    if (begin >= text.length()) return false;
    Matcher key = KEY.matcher(text.substring(begin, endOfLine(text, begin)));
    return key.matches() && isNearlyKnown(key.group(1));
  }

  private static boolean beginsWithKey(String yaml) {
    Optional<String> first =
        yaml.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).findFirst();
    Matcher key = KEY.matcher(first.orElse(""));
    return key.matches() && (key.group(2).isBlank() || isNearlyKnown(key.group(1)));
  }

  private static boolean isNearlyKnown(String key) {
    return Nearest.to(key, KEYS).isPresent();
  }

  /** What stands before the first line that is empty or a heading; the lack is reported. */
  private Result unclosed(String file, String text, int begin) {
    int end = begin;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '#') {
      end = Math.min(text.length(), endOfLine(text, end) + 1);
    }
    reportUnclosed(file);
    FrontMatterReader inSilence = new FrontMatterReader(numbers, values, new Problems());
    return new Result(inSilence.parse(file, text.substring(begin, end)), end);
  }

  private void reportUnclosed(String file) {
    problems.report(
        Code.FRONT_MATTER_MALFORMED,
        new Span(file, 1, 1, 3),
        "the front matter begins here and never ends",
        "put a line `---` behind its last key");
  }

  private FrontMatter parse(String file, String yaml) {
    YamlReader reader = new YamlReader(file, 2, Code.FRONT_MATTER_MALFORMED, problems);
    Optional<Yaml> tree = reader.read(yaml);
    if (tree.isEmpty()) return FrontMatter.NONE;
    if (tree.get() instanceof Yaml.Entries entries) {
      return read(new Fields(entries, KEYS, problems));
    }
    problems.report(
        Code.FRONT_MATTER_MALFORMED,
        tree.get().span(),
        "the front matter has no keys",
        "write `title: …`, with a space behind the colon");
    return FrontMatter.NONE;
  }

  private FrontMatter read(Fields fields) {
    Optional<Integer> number =
        fields.read("number", this::number, "write it in digits: `number: 14`");
    return new FrontMatter(
        fields.text("title"),
        number.map(OptionalInt::of).orElseGet(OptionalInt::empty),
        values.authors(fields),
        values.date(fields, "date"),
        values.printed(fields.text("summary")));
  }

  private Optional<Integer> number(String text) {
    OptionalInt number = numbers.parse(text);
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
