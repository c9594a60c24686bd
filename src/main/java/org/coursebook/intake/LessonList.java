package org.coursebook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.coursebook.language.LessonNumbers;

/** The list of lessons in the lines of a {@code course.yml}; it adds lines and mends none. */
final class LessonList {
  private static final Pattern LIST = Pattern.compile("lessons\\s*:\\s*(.*)");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(\\s*)-\\s+(?:file:\\s*)?(?:'([^']+)'|\"([^\"]+)\"|([^'\"#{\\[]\\S*))\\s*(?:#.*)?");
  private static final Pattern FLOW_ENTRY = Pattern.compile("[^\\s,\\[\\]'\"]+\\.md");
  private static final LessonNumbers NUMBERS = LessonNumbers.of("en");

  private final List<String> lines;
  private final int head;

  private LessonList(List<String> lines, int head) {
    this.lines = lines;
    this.head = head;
  }

  /**
   * The list, if the lines have one.
   *
   * @param lines the lines themselves, which change when a lesson is added
   */
  static Optional<LessonList> in(List<String> lines) {
    return IntStream.range(0, lines.size())
        .filter(line -> LIST.matcher(lines.get(line)).matches())
        .mapToObj(line -> new LessonList(lines, line))
        .findFirst();
  }

  /** An entry of the list of lessons: its place and the number in its name. */
  private record Entry(int line, int start, int end, String indent, String path) {
    OptionalInt number() {
      return NUMBERS.inFileName(path);
    }

    boolean isBefore(int other) {
      return number().isPresent() && number().getAsInt() < other;
    }
  }

  /** Puts a lesson into the list, behind the last one with a smaller number. */
  void add(String lesson, int number) {
    if (entries().stream().anyMatch(entry -> samePath(entry.path(), lesson))) return;
    if (isFlow()) {
      addToFlow(lesson, number);
    } else {
      addLine(lesson, number);
    }
  }

  /** The lesson with a number, if the list names one. */
  Optional<String> lesson(int number) {
    return entries().stream()
        .filter(entry -> entry.number().equals(OptionalInt.of(number)))
        .map(entry -> entry.path().replaceFirst("^(?:\\./)+", ""))
        .findFirst();
  }

  private static boolean samePath(String one, String other) {
    return one.replaceFirst("^(?:\\./)+", "").equals(other);
  }

  private String behindHead() {
    return YamlScalar.read(lines.get(head).substring(lines.get(head).indexOf(':') + 1));
  }

  private boolean isFlow() {
    return behindHead().startsWith("[") && !behindHead().matches("\\[\\s*\\]");
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int i = head; i < end(); i++) {
      if (isFlow()) {
        Matcher path = FLOW_ENTRY.matcher(uncommented(lines.get(i)));
        while (path.find()) entries.add(new Entry(i, path.start(), path.end(), "", path.group()));
      } else if (i > head) {
        blockEntry(i).ifPresent(entries::add);
      }
    }
    return entries;
  }

  private Optional<Entry> blockEntry(int line) {
    Matcher entry = ENTRY.matcher(lines.get(line));
    if (!entry.matches()) return Optional.empty();
    String indent = Optional.ofNullable(entry.group(1)).orElse("");
    String path =
        Optional.ofNullable(entry.group(2))
            .or(() -> Optional.ofNullable(entry.group(3)))
            .or(() -> Optional.ofNullable(entry.group(4)))
            .orElse("");
    return path.endsWith(":")
        ? Optional.empty()
        : Optional.of(new Entry(line, 0, lines.get(line).length(), indent, path));
  }

  private static String uncommented(String line) {
    int comment = line.startsWith("#") ? 0 : line.indexOf(" #");
    return comment < 0 ? line : line.substring(0, comment);
  }

  /** The line behind the list: the next one that begins with something else than an entry. */
  private int end() {
    int end = head + 1;
    while (end < lines.size() && lines.get(end).matches("(?:\\s.*|[-#\\]].*)?")) end++;
    return end;
  }

  private void addLine(String lesson, int number) {
    List<Entry> entries = entries();
    if (entries.isEmpty()) {
      if (!behindHead().isEmpty()) lines.set(head, "lessons:");
      lines.add(head + 1, "  - " + lesson);
      return;
    }
    Entry near = near(entries, number);
    int at = precedes(near, number) ? near.line() + 1 : near.line();
    lines.add(at, near.indent() + "- " + lesson);
  }

  private void addToFlow(String lesson, int number) {
    List<Entry> entries = entries();
    Entry near = near(entries, number);
    String line = lines.get(near.line());
    boolean quoted = near.end() < line.length() && "'\"".indexOf(line.charAt(near.end())) >= 0;
    int edge = quoted ? 1 : 0;
    lines.set(
        near.line(),
        precedes(near, number)
            ? inserted(line, near.end() + edge, ", " + lesson)
            : inserted(line, near.start() - edge, lesson + ", "));
  }

  private static String inserted(String line, int at, String text) {
    return line.substring(0, at) + text + line.substring(at);
  }

  /** The last entry with a smaller number, else the first with a greater one, else the last. */
  private static Entry near(List<Entry> entries, int number) {
    Optional<Entry> smaller =
        entries.stream().filter(entry -> entry.isBefore(number)).reduce((first, last) -> last);
    return smaller
        .or(() -> entries.stream().filter(entry -> entry.number().isPresent()).findFirst())
        .orElseGet(() -> entries.get(entries.size() - 1));
  }

  private static boolean precedes(Entry near, int number) {
    return near.number().isEmpty() || near.isBefore(number);
  }
}
