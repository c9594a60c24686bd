package org.coursebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;
import org.coursebook.assemble.Assembler;
import org.coursebook.book.Book;
import org.coursebook.book.Course;
import org.coursebook.book.Lesson;
import org.coursebook.book.Paper;
import org.coursebook.book.Printing;
import org.coursebook.course.CourseReader;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.coursebook.markdown.LessonReader;
import org.coursebook.sources.Bibliography;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the lines of a finished book look like. */
class ComposerTest {
  private static final List<String> WORDS =
      List.of(
          "the five-year plan and its makers",
          "a *coup d’état* in the capital",
          "Chiang Kai-shek ([蒋介石]{lang=zh}) at Shanghai ([上海]{lang=zh})",
          "the co-operative, “well-known” and half-forgotten,",
          "a claim^[A short note of its own.] that V. I. Lenin made",
          "[le *grand* soir]{lang=fr} of the *self-styled* party",
          "it didn’t end with e.g. the trades, or in [NEP]{.sc} terms",
          "on 3 May 40 % of the delegates stood outside");

  private static List<PrintedLines.Line> lines = List.of();

  private static String lesson() {
    StringBuilder lesson = new StringBuilder("# LESSON ONE: The lesson\n\n");
    for (int i = 0; i < 120; i++) {
      for (int j = 0; j < 9; j++) {
        lesson.append(WORDS.get((i * 5 + j * (3 + i % 4)) % WORDS.size())).append(' ');
      }
      lesson.append("so to its end÷\n\n");
    }
    return lesson.append("above it÷<br><br><br>*below* it÷\n").toString();
  }

  @BeforeAll
  static void print() throws IOException {
    String course = "title: A book\nlanguage: en-GB\nlessons: [lessons/one.md]\n";
    SourceTree tree = SourceTree.of(Map.of("course.yml", course, "lessons/one.md", lesson()));
    Problems problems = new Problems();
    Course read = new CourseReader().read(tree, problems);
    List<Lesson> lessons =
        read.lessons().map(one -> new LessonReader("en-GB").read(one, problems)).toList();
    Book book =
        new Assembler(tree, problems).assemble(read, lessons, Bibliography.EMPTY, Set.of(), "Test");
    PdfOptions options = new PdfOptions(Printing.PLAIN, Instant.parse("2026-02-12T10:00:00Z"));
    byte[] pdf = new PdfExporter().export(book, SampleBook.theme(), options, problems).bytes();
    PageDesign design = PageDesign.of(Paper.A5);
    List<PrintedLines.Line> running =
        PrintedLines.of(pdf).stream()
            .filter(line -> Math.abs(line.size() - design.type()) < 0.2)
            .filter(line -> line.letters().size() > 1)
            .toList();
    List<String> words = running.stream().map(PrintedLines.Line::words).toList();
    int begin =
        words.stream()
            .filter(line -> line.contains("plan and"))
            .findFirst()
            .map(words::indexOf)
            .orElseThrow();
    int end =
        words.stream()
            .filter(line -> line.contains("÷"))
            .reduce((a, b) -> b)
            .map(words::lastIndexOf)
            .orElseThrow();
    lines = running.subList(begin, end);
    assertThat(lines).hasSizeGreaterThan(500);
  }

  private static double right(PrintedLines.Line line) {
    TextPosition last = line.letters().get(line.letters().size() - 1);
    return last.getXDirAdj() + last.getWidthDirAdj();
  }

  @Test
  void onlyTheLastLineOfAParagraphIsShort() {
    for (int side = 0; side < 2; side++) {
      int parity = side;
      List<PrintedLines.Line> facing =
          lines.stream().filter(line -> line.page() % 2 == parity).toList();
      double edge =
          facing.stream()
              .mapToDouble(ComposerTest::right)
              .sorted()
              .skip(facing.size() * 9L / 10)
              .findFirst()
              .orElseThrow();
      List<String> tooShort =
          facing.stream()
              .filter(line -> !line.words().contains("÷") && right(line) < edge - 6)
              .map(PrintedLines.Line::words)
              .toList();
      assertThat(tooShort).isEmpty();
    }
  }

  @Test
  void noLineBeginsWithWhatBelongsToTheLineBefore() {
    assertThat(lines)
        .extracting(PrintedLines.Line::words)
        .noneMatch(words -> words.strip().matches("(?s)[,.;:!?)”’%].*|t end.*|g\\. .*|Lenin.*"));
  }

  @Test
  void linesThatAreForcedToBeEmptyAreLeftEmpty() {
    assertThat(lines)
        .extracting(PrintedLines.Line::words)
        .anyMatch(words -> words.strip().equals("above it÷"));
  }
}
