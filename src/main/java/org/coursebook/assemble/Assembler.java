package org.coursebook.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coursebook.book.Block;
import org.coursebook.book.Book;
import org.coursebook.book.Course;
import org.coursebook.book.Lesson;
import org.coursebook.book.Metadata;
import org.coursebook.book.Picture;
import org.coursebook.citation.Citations;
import org.coursebook.citation.StyleReader;
import org.coursebook.csl.Style;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.coursebook.language.Labels;
import org.coursebook.sources.Bibliography;

/**
 * Makes a {@link Book} of a course and its lessons: settles what crosses a lesson's border, and
 * reports what can't be settled.
 */
public final class Assembler {
  private final SourceTree tree;
  private final Problems problems;

  public Assembler(SourceTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  /**
   * Assembles the book.
   *
   * @param read the course's lessons as parsed, in the course's order
   * @param bibliography the course's sources
   * @param wanted the numbers of the lessons that go into this book; empty for all
   * @param program name and version of what makes the book, for the colophon
   * @throws org.coursebook.diagnostic.ProblemsFoundException if no lesson is left to make a book of
   */
  public Book assemble(
      Course course,
      List<Lesson> read,
      Bibliography bibliography,
      Set<Integer> wanted,
      String program) {
    Metadata metadata = course.metadata();
    Labels labels = Labels.of(metadata.language()).orElseGet(Labels::english);
    NumberPass numbers = new NumberPass(metadata.language(), problems);
    List<Lesson> numbered = numbers.apply(course, read);
    AnchorPass anchors = new AnchorPass();
    List<Lesson> anchored = numbered.stream().map(anchors::apply).toList();
    List<Lesson> chosen = choose(course, anchored, numbers.numbers(), wanted);
    Pictures pictures = new Pictures(tree, problems);
    // The cover comes first, so that it keeps its name if another picture has the same.
    Metadata covered = metadata.withCover(cover(metadata, pictures));
    Citations.Formatted cited = cited(course, chosen, bibliography, labels);
    LinkPass links = new LinkPass(anchors.index(), chosen, pictures, problems);
    List<Lesson> settled = cited.lessons().stream().map(links::lesson).toList();
    List<Book.Part> parts = parts(course, settled);
    if (settled.isEmpty()) problems.stopIfErrors();
    return book(covered, labels, parts, links.of(cited.sources()), pictures.all(), program);
  }

  /** The cover's path in the book; a cover that can't be had is an error that was reported. */
  private static String cover(Metadata metadata, Pictures pictures) {
    if (metadata.cover().isEmpty()) return "";
    return pictures.load("", metadata.cover(), metadata.span()).orElse(metadata.cover());
  }

  /** The lessons with formatted citations, their notes in the order of their calls. */
  private Citations.Formatted cited(
      Course course, List<Lesson> lessons, Bibliography bibliography, Labels labels) {
    if (course.citing().files().isEmpty()) {
      return new Citations.Formatted(lessons.stream().map(NotePass::apply).toList(), List.of());
    }
    Style style = StyleReader.read(course.citing().style(), tree, problems);
    String language = course.metadata().language();
    Citations citations =
        new Citations(bibliography, course.citing(), style, language, labels, problems);
    return citations.format(lessons.stream().map(citations::place).map(NotePass::apply).toList());
  }

  private static Book book(
      Metadata metadata,
      Labels labels,
      List<Book.Part> parts,
      List<Block> sources,
      Map<String, Picture> pictures,
      String program) {
    List<Lesson> lessons = parts.stream().flatMap(part -> part.lessons().stream()).toList();
    Facts facts = new Facts(metadata, labels);
    return new Book(
        metadata,
        labels,
        facts.imprint(),
        ContentsPass.apply(parts, backMatter(sources), labels),
        parts,
        sources,
        facts.about(),
        facts.colophon(lessons, program),
        pictures);
  }

  private static List<String> backMatter(List<Block> sources) {
    return sources.isEmpty()
        ? List.of("about", "colophon")
        : List.of("sources", "about", "colophon");
  }

  private List<Lesson> choose(
      Course course, List<Lesson> lessons, Map<String, Integer> numbers, Set<Integer> wanted) {
    if (wanted.isEmpty()) return lessons;
    for (int number : wanted.stream().sorted().toList()) {
      if (!numbers.containsValue(number)) {
        problems.report(
            Code.LESSON_MISSING,
            course.metadata().span(),
            "lesson " + number + " is wanted, and this course has none of that number",
            known(numbers.values()));
      }
    }
    return lessons.stream()
        .filter(lesson -> wanted.contains(numbers.getOrDefault(lesson.file(), -1)))
        .toList();
  }

  private static String known(Collection<Integer> numbers) {
    if (numbers.isEmpty()) return "no lesson of this course has a number; leave `--lessons` out";
    return "the lessons of this course are "
        + numbers.stream().distinct().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** The parts that still have lessons. */
  private static List<Book.Part> parts(Course course, List<Lesson> lessons) {
    List<Book.Part> parts = new ArrayList<>();
    for (Course.Part part : course.parts()) {
      List<String> files = part.lessons().stream().map(source -> source.file()).toList();
      List<Lesson> own = lessons.stream().filter(l -> files.contains(l.file())).toList();
      if (own.isEmpty()) continue;
      long titled = parts.stream().filter(earlier -> !earlier.id().isEmpty()).count();
      String id = part.title().isEmpty() ? "" : "part-" + (titled + 1);
      parts.add(new Book.Part(id, part.title(), own));
    }
    return parts;
  }
}
