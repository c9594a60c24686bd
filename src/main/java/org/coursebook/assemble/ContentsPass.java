package org.coursebook.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Book;
import org.coursebook.book.ContentsEntry;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.Target;
import org.coursebook.book.TreeMapper;
import org.coursebook.diagnostic.Span;
import org.coursebook.language.Labels;

/**
 * Makes the contents: parts, lessons and their sections, each under the one that it belongs to, and
 * the back matter.
 */
final class ContentsPass {
  /** A line before its place in the tree is known. */
  private record Line(int level, String label, List<Inline> title, Target.InBook target) {}

  private ContentsPass() {}

  /**
   * @param matters the kinds of back matter that there are, in order
   */
  static List<ContentsEntry> apply(List<Book.Part> parts, List<String> matters, Labels labels) {
    List<Line> lines = new ArrayList<>();
    for (Book.Part part : parts) {
      if (!part.id().isEmpty()) {
        Inline title = new Inline.Text(part.title(), Span.startOf(part.id()));
        lines.add(new Line(0, "", List.of(title), new Target.InBook(part.id(), part.id())));
      }
      part.lessons().forEach(lesson -> addLesson(lesson, lines));
    }
    // The back matter belongs to no part.
    for (String matter : matters) {
      Inline title = new Inline.Text(labels.get(matter), Span.startOf(matter));
      lines.add(new Line(0, "", List.of(title), new Target.InBook(matter, matter)));
    }
    return nest(lines, 0, lines.size());
  }

  private static void addLesson(Lesson lesson, List<Line> lines) {
    // A lesson's level leaves room for six levels of headings under each.
    int level = lesson.depth() * 10;
    String label = lesson.number().isEmpty() ? "" : String.valueOf(lesson.number().getAsInt());
    lines.add(
        new Line(level, label, plain(lesson.title()), new Target.InBook(lesson.id(), lesson.id())));
    for (Block block : lesson.blocks()) {
      if (block instanceof Block.Heading heading && heading.level() <= 3) {
        String anchor = heading.attributes().id();
        lines.add(
            new Line(
                // Sections stand under their lesson and before any lesson under it.
                level + heading.level(),
                "",
                inLanguage(heading),
                new Target.InBook(lesson.id(), anchor)));
      }
    }
  }

  /** Each line with those after it that have a higher level, down to the next that has not. */
  private static List<ContentsEntry> nest(List<Line> lines, int from, int to) {
    List<ContentsEntry> entries = new ArrayList<>();
    int next;
    for (int i = from; i < to; i = next) {
      Line line = lines.get(i);
      next = i + 1;
      while (next < to && lines.get(next).level() > line.level()) next++;
      entries.add(
          new ContentsEntry(line.label(), line.title(), line.target(), nest(lines, i + 1, next)));
    }
    return entries;
  }

  /** A heading in its own language, if it has one. */
  private static List<Inline> inLanguage(Block.Heading heading) {
    List<Inline> title = plain(heading.content());
    String language = heading.attributes().language();
    if (language.isEmpty()) return title;
    Attributes attributes = new Attributes("", List.of(), language, Map.of());
    return List.of(new Inline.Formatted(Inline.Format.SPAN, title, attributes, heading.span()));
  }

  /** A title without its notes and links, which belong to the text alone. */
  private static List<Inline> plain(List<Inline> title) {
    return new TitleMapper().of(title);
  }

  private static final class TitleMapper extends TreeMapper {
    List<Inline> of(List<Inline> title) {
      return inlines(title);
    }

    @Override
    public List<Inline> noteCall(Inline.NoteCall call) {
      return List.of();
    }

    @Override
    public List<Inline> link(Inline.Link link) {
      return inlines(link.content());
    }
  }
}
