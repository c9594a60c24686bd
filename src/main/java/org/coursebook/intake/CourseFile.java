package org.coursebook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.diagnostic.Span;
import org.coursebook.intake.ImportReport.Difference;

/**
 * The text of {@code course.yml}. It belongs to whoever edits it: an import adds lessons to its
 * list, line by line, and the file of sources, and leaves every other letter as it is.
 */
final class CourseFile {
  static final String FILE = "course.yml";

  private static final Pattern SETTING = Pattern.compile("([A-Za-z][\\w-]*)\\s*:(?:\\s+(.*))?");
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

  /** Puts a lesson into the list, behind the last one with a smaller number. */
  void add(String lesson, int number) {
    list().ifPresent(list -> list.add(lesson, number));
  }

  /** The lesson with a number, if the list names one. */
  Optional<String> lesson(int number) {
    return list().flatMap(list -> list.lesson(number));
  }

  /** The file that new sources go to: the first one named that is ours, or the usual one. */
  String sources() {
    return new SourcesLine(lines)
        .files().stream()
            .filter(file -> file.endsWith(".yml") || file.endsWith(".yaml"))
            .findFirst()
            .orElse(SourcesFile.FILE);
  }

  /** Names the file of sources, if no line does so. */
  void addSources(String file) {
    new SourcesLine(lines).add(file);
  }

  private Optional<LessonList> list() {
    return LessonList.in(lines);
  }
}
