package org.coursebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Where lines, headings, captions and figures stand on the pages of a finished book. */
class RegisterTest {
  private static final String COURSE =
      "title: A book\nlanguage: en-GB\nlessons: [lessons/one.md]\n";
  private static final String PICTURE =
      "<svg xmlns='http://www.w3.org/2000/svg' width='60mm' height='37mm'>"
          + "<rect width='20' height='20'/></svg>";

  /** In points: the 37 mm of the picture. */
  private static final double PICTURE_HEIGHT = 37 / 25.4 * 72;

  private static final String RUNNING = "Running text of many words goes on and on here. ";

  private static final PageDesign DESIGN = PageDesign.of(Paper.A5);
  private static List<PrintedLines.Line> lines = List.of();

  /** Things of every height, in changing order, with as many lines between as there may be. */
  private static String lesson() {
    List<String> things =
        List.of(
            "## Heading of the text",
            "> Quoted words that are long enough to fill more than a single line of it.\n>\n> — Cited",
            "![A picture.](../picture.svg \"Caption below\")",
            "| Year | Part | All |\n|---|---|--:|\n| 1917 | 1.5 | 4,231 |\n| 1918 | 22 | 83 |\n"
                + "| 1919 | 133.25 | 1,140 |\n[Caption above]",
            "- item\n- item\n- item",
            "Term\n: Meaning of it in a few words.",
            "```\ncode\n```",
            "> [!NOTE]\n> Said aside in a few words.",
            "### Heading below it");
    StringBuilder lesson = new StringBuilder("# LESSON ONE: The lesson\n\n");
    for (int i = 0; i < 90; i++) {
      lesson.append(RUNNING.repeat(3 + i % 11)).append("\n\n");
      lesson.append(things.get(i * 7 % things.size())).append("\n\n");
    }
    return lesson.append(RUNNING).append('\n').toString();
  }

  @BeforeAll
  static void print() throws IOException {
    Map<String, String> files =
        Map.of("course.yml", COURSE, "lessons/one.md", lesson(), "picture.svg", PICTURE);
    SourceTree tree = SourceTree.of(files);
    Problems problems = new Problems();
    Course course = new CourseReader().read(tree, problems);
    List<Lesson> lessons =
        course.lessons().map(one -> new LessonReader("en-GB").read(one, problems)).toList();
    Book book =
        new Assembler(tree, problems)
            .assemble(course, lessons, Bibliography.EMPTY, Set.of(), "Test");
    PdfOptions options = new PdfOptions(Printing.PLAIN, Instant.parse("2026-02-12T10:00:00Z"));
    lines =
        PrintedLines.of(
            new PdfExporter().export(book, SampleBook.theme(), options, problems).bytes());
    assertThat(lines).hasSizeGreaterThan(500);
  }

  private static List<PrintedLines.Line> containing(String words) {
    return lines.stream().filter(line -> line.words().contains(words)).toList();
  }

  /** How far below the grid a line stands, in lines. */
  private static double beyond(PrintedLines.Line line, PrintedLines.Line first) {
    double by = (line.baseline() - first.baseline()) / DESIGN.leading();
    return Math.abs(by - Math.rint(by));
  }

  @Test
  void theLinesOfRunningTextStandInRegisterOnAllPages() {
    List<PrintedLines.Line> running =
        lines.stream().filter(line -> line.words().matches(".*(unning|words|goes).*")).toList();
    running = running.stream().filter(line -> !line.words().matches(".*(few|Quoted).*")).toList();
    assertThat(running).hasSizeGreaterThan(300);
    PrintedLines.Line first = running.get(0);
    List<PrintedLines.Line> off =
        running.stream().filter(line -> beyond(line, first) > 0.02).toList();
    assertThat(off).extracting(PrintedLines.Line::words).isEmpty();
  }

  @Test
  void atLeastTwoLinesStandBelowAHeading() {
    List<PrintedLines.Line> headings = containing("Heading");
    assertThat(headings).hasSizeGreaterThan(15);
    for (PrintedLines.Line heading : headings) {
      long below =
          lines.stream()
              .filter(line -> line.page() == heading.page())
              .filter(line -> line.baseline() > heading.baseline())
              .filter(line -> line.baseline() < DESIGN.height() - DESIGN.bottom())
              .count();
      assertThat(below).as(heading.toString()).isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void captionsAndNamesStandOnThePageOfWhatTheyBelongTo() {
    assertThat(containing("Caption below")).hasSizeGreaterThan(5);
    for (PrintedLines.Line caption : containing("Caption below")) {
      double picture = caption.baseline() - PICTURE_HEIGHT;
      assertThat(picture).isGreaterThan(DESIGN.top());
      assertThat(lines)
          .filteredOn(line -> line.page() == caption.page())
          .noneMatch(line -> line.baseline() > picture && line.baseline() < caption.baseline());
    }
    assertThat(pages("Caption above")).isEqualTo(pages("4,231"));
    assertThat(pages("Term")).isEqualTo(pages("Meaning"));
    List<Integer> quoted = pages("Quoted");
    assertThat(pages("— Cited")).hasSameSizeAs(quoted);
  }

  private static List<Integer> pages(String words) {
    return containing(words).stream().map(PrintedLines.Line::page).toList();
  }

  @Test
  void figuresOfAColumnAreAlignedAtTheDecimalMark() {
    PrintedLines.Line short1 = containing("1917").get(0);
    PrintedLines.Line whole = containing("1918").get(0);
    PrintedLines.Line long2 = containing("1919").get(0);
    double mark = long2.endOf("133.") - short1.endOf("1.");
    assertThat(mark).isCloseTo(0, within(0.1));
    assertThat(whole.endOf("22")).isCloseTo(long2.endOf("133"), within(0.1));
    assertThat(short1.endOf("4,231")).isCloseTo(whole.endOf("83"), within(0.1));
  }
}
