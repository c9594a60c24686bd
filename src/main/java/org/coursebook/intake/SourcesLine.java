package org.coursebook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The line of a {@code course.yml} that names its files of sources; it is added to, not mended. */
final class SourcesLine {
  private static final Pattern LINE = Pattern.compile("sources\\s*:\\s*(?<value>.*)");
  private static final Pattern LESSONS = Pattern.compile("lessons\\s*:.*");
  private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(?<value>.*)");
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:(?:-\\s|#).*)?");
  private static final Pattern BARE =
      Pattern.compile("(sources\\s*:\\s+)('[^']+'|\"[^\"]+\"|[^\\s#'\"\\[\\]]+)(\\s*(?:#.*)?)");
  private static final Pattern FLOW =
      Pattern.compile("(sources\\s*:\\s+\\[.*?)(,?\\s*\\]\\s*(?:#.*)?)");

  private final List<String> lines;

  /**
   * @param lines the lines themselves, which change when a file is added
   */
  SourcesLine(List<String> lines) {
    this.lines = lines;
  }

  /** The files that are named, in order. */
  List<String> files() {
    OptionalInt head = head();
    if (head.isEmpty()) return List.of();
    String value = value(LINE, head.getAsInt());
    List<String> files = new ArrayList<>();
    if (value.startsWith("[")) {
      for (String file : value.replaceAll("[\\[\\]]", "").split(",", -1))
        files.add(YamlScalar.read(file));
    } else if (!value.isEmpty()) {
      files.add(value);
    }
    for (int i = head.getAsInt() + 1; i < end(head.getAsInt()); i++) files.add(value(ITEM, i));
    files.removeIf(String::isEmpty);
    return files;
  }

  /** Names one more file; a new line stands before the list of lessons, which may be long. */
  void add(String file) {
    if (files().contains(file)) return;
    OptionalInt head = head();
    if (head.isEmpty()) {
      lines.add(beforeLessons(), "sources: " + YamlScalar.of(file));
    } else {
      addTo(head.getAsInt(), file);
    }
  }

  private void addTo(int head, String file) {
    String line = lines.get(head);
    Matcher bare = BARE.matcher(line);
    Matcher flow = FLOW.matcher(line);
    if (bare.matches()) {
      lines.set(head, bare.replaceFirst("$1[$2, " + file + "]$3"));
    } else if (flow.matches()) {
      String comma = files().isEmpty() ? "" : ", ";
      lines.set(head, flow.replaceFirst("$1" + comma + file + "$2"));
    } else if (value(LINE, head).isEmpty()) {
      lines.add(end(head), indent(end(head) - 1) + "- " + file);
    }
  }

  private OptionalInt head() {
    return IntStream.range(0, lines.size())
        .filter(line -> LINE.matcher(lines.get(line)).matches())
        .findFirst();
  }

  /** The line after the last item of a list of lines. */
  private int end(int head) {
    int end = head + 1;
    for (int i = end; i < lines.size() && BETWEEN.matcher(lines.get(i)).matches(); i++) {
      if (ITEM.matcher(lines.get(i)).matches()) end = i + 1;
    }
    return end;
  }

  private String indent(int line) {
    String item = lines.get(line);
    return ITEM.matcher(item).matches() ? item.substring(0, item.indexOf('-')) : "  ";
  }

  private String value(Pattern pattern, int line) {
    Matcher found = pattern.matcher(lines.get(line));
    return found.matches() ? YamlScalar.read(found.group("value")) : "";
  }

  /** The place before the list of lessons and the comments that belong to it. */
  private int beforeLessons() {
    int place =
        IntStream.range(0, lines.size())
            .filter(line -> LESSONS.matcher(lines.get(line)).matches())
            .findFirst()
            .orElse(lines.size());
    if (place == lines.size()) return place;
    while (place > 0 && lines.get(place - 1).startsWith("#")) place--;
    return place;
  }
}
