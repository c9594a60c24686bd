package org.coursebook.citation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coursebook.assemble.Assembler;
import org.coursebook.book.Block;
import org.coursebook.book.Book;
import org.coursebook.book.Course;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.TreeMapper;
import org.coursebook.course.CourseReader;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.coursebook.markdown.LessonReader;
import org.coursebook.sources.Bibliography;
import org.coursebook.sources.SourcesReader;

/** A course in memory that cites. */
final class CitedBook {
  private static final String SOURCES =
      """
      trotsky:
        author: Leon Trotsky
        title: My Life
        place: New York
        publisher: Scribner
        date: 1930
        group: primary
      carr:
        author: E. H. Carr
        title: Foundations of a Planned Economy
        place: London
        publisher: Macmillan
        date: 1971
      koenker:
        type: article
        author: Diane Koenker
        title: Urbanization and Deurbanization
        journal: Journal of Modern History
        volume: 57
        issue: 3
        date: 1985
        pages: 424-450
        group: secondary
      """;

  final Problems problems = new Problems();
  private final Map<String, String> files = new TreeMap<>();
  private String settings = "";

  CitedBook() {
    files.put("sources.yml", SOURCES);
  }

  /** Lines of {@code course.yml}. */
  CitedBook set(String lines) {
    settings = lines;
    return this;
  }

  CitedBook file(String path, String text) {
    files.put(path, text);
    return this;
  }

  CitedBook lesson(int number, String text) {
    return file(
        "lessons/%02d-one.md".formatted(number),
        "# Lesson %d: A title\n\n%s\n".formatted(number, text));
  }

  Book book() {
    String language = settings.contains("language:") ? "" : "language: en-GB\n";
    files.put("course.yml", "title: A course\nsources: sources.yml\n" + language + settings);
    SourceTree tree = SourceTree.of(files);
    Course course = new CourseReader().read(tree, problems);
    LessonReader reader = new LessonReader(course.metadata().language());
    List<Lesson> lessons = course.lessons().map(source -> reader.read(source, problems)).toList();
    Bibliography sources = new SourcesReader(tree, problems).read(course.citing().files());
    return new Assembler(tree, problems).assemble(course, lessons, sources, Set.of(), "Test");
  }

  /** The notes of a lesson, from 1, as they read; what is set in italics between underscores. */
  List<String> notes(int lesson) {
    return book().lessons().skip(lesson - 1L).findFirst().orElseThrow().notes().stream()
        .map(note -> Text.of(note.blocks()))
        .toList();
  }

  /** The running text of a lesson; a note's call is a number in brackets. */
  String text(int lesson) {
    return Text.of(book().lessons().skip(lesson - 1L).findFirst().orElseThrow().blocks());
  }

  /** The list of sources, a line an entry. */
  String sources() {
    return Text.of(book().sources());
  }

  /** Words as they read. */
  static final class Text extends TreeMapper {
    private final StringBuilder read = new StringBuilder();

    static String of(List<Block> blocks) {
      Text text = new Text();
      text.blocks(blocks);
      return text.read.toString().strip();
    }

    @Override
    public List<Block> paragraph(Block.Paragraph paragraph) {
      super.paragraph(paragraph);
      read.append('\n');
      return List.of(paragraph);
    }

    @Override
    public List<Block> heading(Block.Heading heading) {
      read.append("## ");
      super.heading(heading);
      read.append('\n');
      return List.of(heading);
    }

    @Override
    public List<Inline> text(Inline.Text text) {
      read.append(text.text());
      return List.of(text);
    }

    @Override
    public List<Inline> formatted(Inline.Formatted formatted) {
      String mark = formatted.format() == Inline.Format.CITED ? "_" : "";
      read.append(mark);
      super.formatted(formatted);
      read.append(mark);
      return List.of(formatted);
    }

    @Override
    public List<Inline> noteCall(Inline.NoteCall call) {
      read.append("[*]");
      return List.of(call);
    }

    @Override
    public List<Inline> repeated(Inline.Repeated repeated) {
      inlines(repeated.shortForm());
      read.append(" | ");
      inlines(repeated.ibid());
      return List.of(repeated);
    }
  }
}
