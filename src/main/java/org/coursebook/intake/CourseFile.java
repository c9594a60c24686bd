package org.coursebook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.diagnostic.Span;
import org.coursebook.intake.ImportReport.Difference;
import org.coursebook.language.LessonNumbers;

/**
 * The text of {@code course.yml}. It belongs to whoever edits it: an import adds lessons to its
 * list, line by line, and leaves every other letter as it is.
 */
final class CourseFile {
  static final String FILE = "course.yml";

  private static final Pattern SETTING = Pattern.compile("([A-Za-z][\\w-]*)\\s*:(?:\\s+(.*))?");
  private static final Pattern LIST = Pattern.compile("lessons\\s*:\\s*(.*)");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(\\s*)-\\s+(?:file:\\s*)?(?:'([^']+)'|\"([^\"]+)\"|([^'\"#{\\[]\\S*))\\s*(?:#.*)?");
  private static final Pattern FLOW_ENTRY = Pattern.compile("[^\\s,\\[\\]'\"]+\\.md");
  private static final LessonNumbers NUMBERS = LessonNumbers.of("en");

  private final List<String> lines;

  private CourseFile(List<String> lines) {
    this.lines = new ArrayList<>(lines);
  }

  /** A new file for a course. */
  static CourseFile create(CourseFacts course, boolean listed) {
    List<String> lines = new ArrayList<>();
    course.settings().forEach((key, value) -> lines.add(key + ": " + YamlScalar.of(value)));
    if (!course.authors().isEmpty()) {
      lines.add("authors:");
      course.authors().forEach(author -> lines.add("  - " + YamlScalar.of(author)));
    }
    if (listed) lines.add("lessons:");
    return new CourseFile(lines);
  }

  /** The file as it stands in a course. */
  static CourseFile of(String text) {
    return new CourseFile(text.lines().toList());
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  /** What the file says of the course, as far as it identifies it. */
  CourseFacts facts() {
    return new CourseFacts(
        value("title"),
        value("course-id"),
        value("publisher"),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** Where a page says something else than this file. */
  List<Difference> differences(PortalPage page) {
    List<Difference> differences = new ArrayList<>();
    Map<String, String> onPage = page.course().settings();
    for (int i = 0; i < lines.size(); i++) {
      Matcher setting = SETTING.matcher(lines.get(i));
      if (!setting.matches()) continue;
      String key = Optional.ofNullable(setting.group(1)).orElse("");
      String kept = value(key);
      String said = onPage.getOrDefault(key, kept);
      if (kept.isEmpty() || kept.equals(said) || key.equals("language")) continue;
      Span span = new Span(FILE, i + 1, 1, lines.get(i).length());
      differences.add(new Difference(span, key, kept, page.name(), said));
    }
    return differences;
  }

  private String value(String key) {
    return lines.stream()
        .map(SETTING::matcher)
        .filter(setting -> setting.matches() && key.equals(setting.group(1)))
        .map(setting -> Optional.ofNullable(setting.group(2)).orElse(""))
        .map(YamlScalar::read)
        .findFirst()
        .orElse("");
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
    int head = head();
    if (head < 0 || entries(head).stream().anyMatch(entry -> samePath(entry.path(), lesson))) {
      return;
    }
    if (isFlow(head)) {
      addToFlow(head, lesson, number);
    } else {
      addLine(head, lesson, number);
    }
  }

  /** The lesson with a number, if the list names one. */
  Optional<String> lesson(int number) {
    int head = head();
    if (head < 0) return Optional.empty();
    return entries(head).stream()
        .filter(entry -> entry.number().equals(OptionalInt.of(number)))
        .map(entry -> entry.path().replaceFirst("^(?:\\./)+", ""))
        .findFirst();
  }

  private static boolean samePath(String one, String other) {
    return one.replaceFirst("^(?:\\./)+", "").equals(other);
  }

  private int head() {
    for (int i = 0; i < lines.size(); i++) {
      if (LIST.matcher(lines.get(i)).matches()) return i;
    }
    return -1;
  }

  private String behindHead(int head) {
    return YamlScalar.read(lines.get(head).substring(lines.get(head).indexOf(':') + 1));
  }

  private boolean isFlow(int head) {
    return behindHead(head).startsWith("[") && !behindHead(head).matches("\\[\\s*\\]");
  }

  private List<Entry> entries(int head) {
    List<Entry> entries = new ArrayList<>();
    for (int i = head; i < end(head); i++) {
      if (isFlow(head)) {
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
  private int end(int head) {
    int end = head + 1;
    while (end < lines.size() && lines.get(end).matches("(?:\\s.*|[-#\\]].*)?")) end++;
    return end;
  }

  private void addLine(int head, String lesson, int number) {
    List<Entry> entries = entries(head);
    if (entries.isEmpty()) {
      if (!behindHead(head).isEmpty()) lines.set(head, "lessons:");
      lines.add(head + 1, "  - " + lesson);
      return;
    }
    Entry near = near(entries, number);
    int at = precedes(near, number) ? near.line() + 1 : near.line();
    lines.add(at, near.indent() + "- " + lesson);
  }

  private void addToFlow(int head, String lesson, int number) {
    List<Entry> entries = entries(head);
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
