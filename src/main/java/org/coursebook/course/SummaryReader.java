package org.coursebook.course;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.coursebook.book.Course;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;

/** Reads mdBook's {@code SUMMARY.md}: a title, parts, and lessons that may stand under lessons. */
final class SummaryReader {
  private static final Set<String> NO_TITLES = Set.of("summary", "contents", "table of contents");

  private final String file;
  private final Workshop workshop;
  private final Problems problems;
  private final Parts parts = new Parts();
  private final Deque<Integer> indents = new ArrayDeque<>();
  private String title = "";
  private boolean begun;
  private int numbered;

  SummaryReader(String file, Workshop workshop, Problems problems) {
    this.file = file;
    this.workshop = workshop;
    this.problems = problems;
  }

  /**
   * What was read.
   *
   * @param title its title, or empty where that is only a name for such a list
   */
  record Result(String title, List<Course.Part> parts) {}

  Result read(String text) {
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      SummaryLine read = SummaryLine.of(line);
      if (read instanceof SummaryLine.Heading heading) {
        heading(heading.title());
      } else if (read instanceof SummaryLine.Entry entry) {
        entry(entry, new Span(file, number, entry.offset() + 1, entry.length()));
      } else if (read instanceof SummaryLine.Odd odd) {
        int length = line.strip().length();
        reportOdd(new Span(file, number, odd.offset() + 1, length));
      }
    }
    workshop.shelf().reportMissing();
    return new Result(title, parts.finished());
  }

  private void heading(String text) {
    if (begun) {
      parts.enter(workshop.values().printed(text));
      indents.clear();
    } else if (!NO_TITLES.contains(text.toLowerCase(Locale.ROOT))) {
      title = text;
    }
    begun = true;
  }

  private void entry(SummaryLine.Entry entry, Span span) {
    begun = true;
    boolean isNumbered = entry.indent() >= 0;
    if (!isNumbered) parts.leave();
    int depth = isNumbered ? depth(entry.indent()) : 1;
    boolean takesNumber = isNumbered && depth == 1;
    OptionalInt position = takesNumber ? OptionalInt.of(++numbered) : OptionalInt.empty();
    if (entry.path().isEmpty()) {
      reportDraft(entry, span);
      return;
    }
    String listed = workshop.values().printed(entry.title());
    Listing listing = new Listing(file, entry.path(), listed, position, depth, takesNumber, span);
    workshop.shelf().take(listing).ifPresent(parts::add);
  }

  /** How deep an entry stands, by the indents of the entries that it stands under. */
  private int depth(int indent) {
    while (!indents.isEmpty() && indents.element() >= indent) indents.pop();
    indents.push(indent);
    return indents.size();
  }

  private void reportDraft(SummaryLine.Entry entry, Span span) {
    problems.report(
        Code.LESSON_DRAFT,
        span,
        "`" + entry.title() + "` has no file yet and is not in the book",
        "write the lesson and put its path between the round brackets");
  }

  private void reportOdd(Span span) {
    problems.report(
        Code.SUMMARY_ODD,
        span,
        "this line is neither a lesson nor the title of a part",
        "write `- [Title](file.md)` for a lesson, `# Title` for a part; this line is left out");
  }

  /** Where such a list may lie. */
  static Optional<String> find(List<String> files) {
    return List.of("SUMMARY.md", "src/SUMMARY.md").stream().filter(files::contains).findFirst();
  }
}
