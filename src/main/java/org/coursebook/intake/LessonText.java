package org.coursebook.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coursebook.diagnostic.Span;
import org.coursebook.intake.ImportReport.Change;

/** Writes a page's lesson as Markdown, with citations for the sources in its text. */
final class LessonText {
  private final Function<Passage, List<SourceMention>> sources;
  private final Function<Work, String> keys;
  private final List<Made> made = new ArrayList<>();
  private final Deque<Integer> headings = new ArrayDeque<>();

  private LessonText(Function<Passage, List<SourceMention>> sources, Function<Work, String> keys) {
    this.sources = sources;
    this.keys = keys;
  }

  /** A passage and a source in it that became a citation. */
  private record Made(Passage passage, SourceMention source) {}

  /**
   * A lesson, ready to be written.
   *
   * @param file its path in the course folder
   * @param text the whole file
   * @param changes the sources that became citations
   */
  record Lesson(String file, String text, List<Change> changes) {
    Lesson {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A page's lesson.
   *
   * @param file its path in the course folder
   * @param sources the sources of a passage
   * @param keys their keys in {@code sources.yml}
   */
  static Lesson of(
      PortalPage page,
      String file,
      Function<Passage, List<SourceMention>> sources,
      Function<Work, String> keys) {
    LessonText lesson = new LessonText(sources, keys);
    StringBuilder text = new StringBuilder("---\n");
    text.append("title: ").append(YamlScalar.of(title(page))).append('\n');
    text.append("number: ").append(page.heading().number()).append("\n---\n\n");
    text.append(lesson.blocks(page.blocks())).append('\n');
    return new Lesson(file, text.toString(), lesson.changes(file, text.toString()));
  }

  /** The title as front matter has it: Markdown too. */
  private static String title(PortalPage page) {
    return MarkdownText.of(Passage.plain(page.heading().title()));
  }

  private String blocks(List<PageBlock> blocks) {
    List<String> written = new ArrayList<>();
    boolean other = false;
    for (int i = 0; i < blocks.size(); i++) {
      other = i > 0 && !other && areListsOfAKind(blocks.get(i - 1), blocks.get(i));
      written.add(block(blocks.get(i), other));
    }
    return String.join("\n\n", written);
  }

  private static boolean areListsOfAKind(PageBlock one, PageBlock other) {
    return one instanceof PageBlock.Items first
        && other instanceof PageBlock.Items second
        && first.ordered() == second.ordered();
  }

  private String block(PageBlock block, boolean otherMarker) {
    if (block instanceof PageBlock.Paragraph paragraph) return passage(paragraph.passage());
    if (block instanceof PageBlock.Heading heading) return heading(heading);
    if (block instanceof PageBlock.Quotation quote)
      return indented(blocks(quote.blocks()), "> ", "> ");
    if (block instanceof PageBlock.Items list) return list(list, otherMarker);
    if (block instanceof PageBlock.Grid grid) return grid(grid);
    if (block instanceof PageBlock.Preformatted lines) return fenced(lines.text());
    return "* * *";
  }

  private String passage(Passage passage) {
    List<SourceMention> found = sources.apply(passage);
    found.forEach(source -> made.add(new Made(passage, source)));
    return MarkdownText.of(passage, found, keys);
  }

  /** A heading under the lesson's title, whatever its level on the page; none is skipped. */
  private String heading(PageBlock.Heading heading) {
    while (!headings.isEmpty() && headings.getLast() >= heading.level()) headings.removeLast();
    headings.addLast(heading.level());
    int level = Math.min(6, headings.size() + 1);
    return "#".repeat(level) + " " + MarkdownText.of(heading.passage().onOneLine());
  }

  /** A list; one that follows another has other markers, so that they stay two. */
  private String list(PageBlock.Items list, boolean otherMarker) {
    List<String> items = new ArrayList<>();
    boolean tight = list.items().stream().allMatch(item -> item.size() == 1);
    for (int i = 0; i < list.items().size(); i++) {
      String bullet = otherMarker ? "*" : "-";
      String marker = (list.ordered() ? (i + 1) + (otherMarker ? ")" : ".") : bullet) + " ";
      items.add(indented(blocks(list.items().get(i)), marker, " ".repeat(marker.length())));
    }
    return String.join(tight ? "\n" : "\n\n", items);
  }

  private static String indented(String text, String first, String others) {
    String rest = text.replace("\n", "\n" + others);
    return (first + rest).lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }

  private String grid(PageBlock.Grid grid) {
    List<String> rows = new ArrayList<>();
    for (List<Passage> row : grid.rows()) {
      rows.add(row.stream().map(this::cell).collect(Collectors.joining(" | ", "| ", " |")));
    }
    rows.add(1, "|" + " --- |".repeat(grid.rows().get(0).size()));
    return String.join("\n", rows);
  }

  private String cell(Passage cell) {
    return MarkdownText.of(cell).replace("|", "\\|").replace("\\\n", "<br>");
  }

  private static String fenced(String text) {
    String fence = "```";
    while (text.contains(fence)) fence += "`";
    return fence + "\n" + text + "\n" + fence;
  }

  private List<Change> changes(String file, String text) {
    List<Change> changes = new ArrayList<>();
    int from = 0;
    for (Made each : made) {
      String key = keys.apply(each.source().work());
      String citation = each.source().citation(key);
      int at = place(text, citation, from);
      from = at + citation.length() + 1;
      int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
      Span span = new Span(file, line, at - text.lastIndexOf('\n', at), citation.length() + 1);
      Excerpt excerpt = new Excerpt(each.passage().text(), each.source());
      changes.add(new Change(span, excerpt.before(), excerpt.after(citation), key));
    }
    return changes;
  }

  /** Where a citation stands with the sign before it; the page's own signs have a backslash. */
  private static int place(String text, String citation, int from) {
    int inBrackets = text.indexOf("[" + citation, from);
    int behindOther = text.indexOf("; " + citation, from);
    if (behindOther < 0) return inBrackets;
    return inBrackets < 0 || behindOther < inBrackets ? behindOther + 1 : inBrackets;
  }
}
