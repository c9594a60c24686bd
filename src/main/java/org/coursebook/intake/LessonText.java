package org.coursebook.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.coursebook.diagnostic.Span;
import org.coursebook.intake.ImportReport.Change;

/** Writes a page's lesson as Markdown, with its sources as notes at its end. */
final class LessonText {
  private static final int EXCERPT = 48;

  private final SourceFinder sources = new SourceFinder();
  private final boolean keepInline;
  private final List<Made> made = new ArrayList<>();
  private final Deque<Integer> headings = new ArrayDeque<>();

  private LessonText(boolean keepInline) {
    this.keepInline = keepInline;
  }

  /** A passage and a note that was made of a part of it. */
  private record Made(Passage passage, SourceNote note) {}

  /**
   * A lesson, ready to be written.
   *
   * @param file its path in the course folder
   * @param text the whole file
   * @param changes the sources that became notes
   */
  record Lesson(String file, String text, List<Change> changes) {
    Lesson {
      changes = List.copyOf(changes);
    }
  }

  static Lesson of(PortalPage page, String file, boolean keepInline) {
    LessonText lesson = new LessonText(keepInline);
    StringBuilder text = new StringBuilder("---\n");
    text.append("title: ").append(YamlScalar.of(title(page))).append('\n');
    text.append("number: ").append(page.heading().number()).append("\n---\n\n");
    text.append(lesson.blocks(page.blocks())).append('\n');
    for (Made made : lesson.made) {
      SourceNote note = made.note();
      text.append("\n[^").append(note.id()).append("]: ").append(note.note()).append('\n');
    }
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
    List<SourceNote> notes = keepInline ? List.of() : sources.find(passage);
    notes.forEach(note -> made.add(new Made(passage, note)));
    return MarkdownText.of(passage, notes);
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
    for (Made each : made) {
      SourceNote note = each.note();
      String call = "[^" + note.id() + "]";
      int at = text.indexOf(call);
      int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
      Span span = new Span(file, line, at - text.lastIndexOf('\n', at), call.length());
      changes.add(change(span, each.passage().text(), note, call));
    }
    return changes;
  }

  private static Change change(Span span, String text, SourceNote note, String call) {
    int from = note.from() <= EXCERPT ? 0 : text.lastIndexOf(' ', note.from() - EXCERPT) + 1;
    int end =
        text.length() - note.call() <= EXCERPT
            ? text.length()
            : text.indexOf(' ', note.call() + EXCERPT / 2);
    int to = end < 0 ? text.length() : end;
    String before = (from > 0 ? "…" : "") + text.substring(from, note.from());
    String after = text.substring(note.call(), to) + (to < text.length() ? "…" : "");
    return new Change(
        span,
        before + text.substring(note.from(), note.call()) + after,
        before + text.substring(note.to(), note.call()) + call + after,
        note.note());
  }
}
