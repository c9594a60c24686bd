package org.coursebook.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.LessonSource;
import org.coursebook.book.Note;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Places;
import org.coursebook.diagnostic.Problems;

/** Reads lessons: Markdown in, a tree out in which every node knows its place. */
public final class LessonReader {
  private static final Pattern TOP_HEADING = Pattern.compile("<[hH]1[\\s>]");

  private final String language;

  /** A reader of lessons that are written in a language, given as a BCP 47 tag. */
  public LessonReader(String language) {
    this.language = language;
  }

  /** Reads a lesson; what is wrong with it is reported, and as much as can be is kept. */
  public Lesson read(LessonSource source, Problems problems) {
    Places places = new Places(source.file(), source.text());
    LessonProblems own = new LessonProblems(problems, places);
    Lesson lesson = read(source, new Reading(places, own));
    own.close();
    new StrayDescriptions(problems).lesson(lesson);
    new HeadlessTables(problems).lesson(lesson);
    Lesson described = new LongDescriptions(language, problems).lesson(lesson);
    return new SmartPunctuation(language).lesson(described);
  }

  private Lesson read(LessonSource source, Reading reading) {
    TitleReader titles = new TitleReader(source, reading, language);
    Optional<SizeGuard.Excess> excess = SizeGuard.of(source.text());
    if (excess.isPresent()) {
      SizeGuard.Excess found = excess.get();
      reading
          .problems()
          .report(Code.FILE_TOO_LARGE, found.at(), found.at(), found.message(), found.hint());
      return lesson(source, titles.ofUnread(), List.of(), List.of(), reading);
    }
    int base = source.bodyOffset();
    String body =
        ForbiddenCharacters.replace(source.text(), base, reading.problems()).substring(base);
    int deep = NestingGuard.firstTooDeep(body);
    if (deep >= 0) {
      reading.tooDeep(base + deep, base + deep + 1);
      return lesson(source, titles.ofUnread(), asWritten(base, body, reading), List.of(), reading);
    }
    return parsed(source, reading, titles, body);
  }

  private Lesson parsed(LessonSource source, Reading reading, TitleReader titles, String body) {
    Document document = Outline.of(body);
    Lines lines = new Lines(source.bodyOffset(), body);
    List<Node> nodes = allNodes(document);
    List<NoteBlock> notes = gather(nodes, lines, reading);
    Scope scope = Scope.of(reading);
    List<Inline> title = titles.read(document, lines);
    List<Node> rest = allNodes(document);
    int from = titles.tookTopHeading() ? secondTitle(rest, lines, reading) : 0;
    reading.shiftHeadings(shift(titles.levelTaken(), rest), from);
    List<Block> blocks = BlockReader.read(document.getChildren(), scope, lines);
    notes.forEach(note -> write(note, scope, lines));
    reading.close();
    if (blocks.isEmpty()) empty(source, reading);
    return lesson(source, title, blocks, reading.notes().notes(), reading);
  }

  private static List<Node> allNodes(Document document) {
    List<Node> nodes = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(document);
    while (!open.isEmpty()) {
      Node node = open.pop();
      nodes.add(node);
      Node child = node.getLastChild();
      while (child != null) {
        open.push(child);
        child = child.getPrevious();
      }
    }
    return nodes;
  }

  /** Finds the notes and the definitions of links, which may be used before they are written. */
  private static List<NoteBlock> gather(List<Node> nodes, Lines lines, Reading reading) {
    List<NoteBlock> notes = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Paragraph paragraph) {
        lines.takeReferences(paragraph, reading.references());
      } else if (node instanceof Heading heading) {
        lines.takeReferences(heading, reading.references());
      } else if (node instanceof NoteBlock note) {
        int start = note.label().getStartOffset() - 2 + lines.base();
        int end = note.label().getEndOffset() + 2 + lines.base();
        if (reading.notes().define(note.label().toString(), start, end)) notes.add(note);
      }
    }
    return notes;
  }

  private static void write(NoteBlock note, Scope scope, Lines lines) {
    List<Block> blocks = BlockReader.read(note.getChildren(), scope.note(), lines);
    int start = note.label().getStartOffset() - 2 + lines.base();
    int end = lines.end(note);
    scope.reading().notes().write(note.label().toString(), blocks, start, end);
  }

  /** By how much the headings must go down, or up, to stand right under the title. */
  private static int shift(int titleLevel, List<Node> nodes) {
    int highest = 7;
    for (Node node : nodes) {
      if (node instanceof Heading heading) highest = Math.min(highest, heading.getLevel());
      boolean html = node instanceof HtmlBlockBase;
      if (html && TOP_HEADING.matcher(node.getChars()).find()) highest = 1;
    }
    if (highest == 1) return 1;
    return highest < 7 && titleLevel > 1 && highest > titleLevel ? 1 - titleLevel : 0;
  }

  /** Reports headings as high as the title, and answers where the first one begins, or 0. */
  private static int secondTitle(List<Node> nodes, Lines lines, Reading reading) {
    int first = 0;
    for (Node node : nodes) {
      if (!(node instanceof Heading heading) || heading.getLevel() > 1) continue;
      Stretch line = lines.shift(Stretch.of(heading.getChars())).strip();
      if (first == 0) first = line.start();
      reading.secondTitle(line.start(), line.end());
    }
    return first;
  }

  private static List<Block> asWritten(int base, String body, Reading reading) {
    Stretch all = Stretch.at(base, body).strip();
    if (all.isBlank()) return List.of();
    Inline words = new Inline.Text(all.text(), reading.span(all.start(), all.end()));
    return List.of(new Block.Paragraph(List.of(words), Attributes.NONE, words.span()));
  }

  private static void empty(LessonSource source, Reading reading) {
    int end = source.text().stripTrailing().length();
    reading
        .problems()
        .report(
            Code.LESSON_EMPTY,
            end,
            end,
            "this lesson has nothing but a title",
            "write it, or take it out of the course");
  }

  private static Lesson lesson(
      LessonSource source,
      List<Inline> title,
      List<Block> blocks,
      List<Note> notes,
      Reading reading) {
    return new Lesson(
        source.file(),
        "",
        source.frontMatter().number(),
        source.depth(),
        title,
        source.frontMatter().authors(),
        source.frontMatter().summary(),
        blocks,
        notes,
        reading.span(source.bodyOffset(), source.text().length()));
  }
}
