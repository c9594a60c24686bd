package org.coursebook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a lesson page that was saved as text: a block of lines for each paragraph. */
final class TextPage {
  /** A longer line is a paragraph by itself; shorter ones were broken to fit a screen. */
  private static final int LONG_LINE = 160;

  private final List<Line> lines = new ArrayList<>();

  private TextPage(String text) {
    int number = 0;
    for (String line : text.split("\n", -1)) lines.add(new Line(++number, collapsed(line)));
  }

  /** A line of the page, with single spaces. */
  private record Line(int number, String text) {
    boolean isBlank() {
      return text.isEmpty();
    }
  }

  static PageParts read(String text) {
    return new TextPage(text).parts();
  }

  /** White space made single spaces; a no-break space is none. */
  static String collapsed(String text) {
    return text.replaceAll("[ \\t\\n\\f\\r\\x0B]+", " ").strip();
  }

  private PageParts parts() {
    int heading = heading();
    int about = about(Math.max(heading, 0));
    int end = about < 0 ? lines.size() : about;
    List<String> head = heading < 0 ? List.of() : filled(0, heading);
    Optional<LessonHeading> found = headingAt(heading);
    List<PageBlock> blocks = heading < 0 ? List.of() : paragraphs(lines.subList(heading + 1, end));
    if (found.isPresent() && found.get().title().isEmpty() && !blocks.isEmpty()) {
      String title = ((PageBlock.Paragraph) blocks.get(0)).passage().text();
      found = found.map(untitled -> untitled.withTitle(title));
      blocks = blocks.subList(1, blocks.size());
    }
    Optional<Integer> aboutLine = about < 0 ? Optional.empty() : Optional.of(about + 1);
    List<String> facts = about < 0 ? List.of() : filled(about + 1, lines.size());
    return new PageParts(head, found, blocks, aboutLine, facts, List.of());
  }

  private Optional<LessonHeading> headingAt(int index) {
    return index < 0 ? Optional.empty() : LessonHeading.of(lines.get(index).text());
  }

  /** The first lesson heading that isn't followed by another one, as in a list of lessons. */
  private int heading() {
    for (int i = 0; i < lines.size(); i++) {
      if (headingAt(i).isEmpty()) continue;
      Optional<String> next = filled(i + 1, lines.size()).stream().findFirst();
      if (next.flatMap(LessonHeading::of).isEmpty()) return i;
    }
    return -1;
  }

  private int about(int from) {
    for (int i = lines.size() - 1; i > from; i--) {
      if (lines.get(i).text().equalsIgnoreCase(CourseFacts.ABOUT)) return i;
    }
    return -1;
  }

  private List<String> filled(int from, int to) {
    return lines.subList(from, to).stream()
        .filter(line -> !line.isBlank())
        .map(Line::text)
        .toList();
  }

  private static List<PageBlock> paragraphs(List<Line> body) {
    List<PageBlock> paragraphs = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (Line line : body) {
      if (!line.isBlank()) {
        block.add(line.text());
      } else {
        paragraphs.addAll(ofBlock(block));
        block.clear();
      }
    }
    paragraphs.addAll(ofBlock(block));
    return paragraphs;
  }

  private static List<PageBlock> ofBlock(List<String> lines) {
    if (lines.isEmpty()) return List.of();
    boolean each = lines.stream().anyMatch(line -> line.length() > LONG_LINE);
    Stream<String> texts = each ? lines.stream() : Stream.of(String.join(" ", lines));
    return texts.<PageBlock>map(text -> new PageBlock.Paragraph(Passage.plain(text))).toList();
  }
}
