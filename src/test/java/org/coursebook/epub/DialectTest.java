package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coursebook.assemble.Assembler;
import org.coursebook.book.Book;
import org.coursebook.book.Course;
import org.coursebook.book.Lesson;
import org.coursebook.conformance.EpubCheckRunner;
import org.coursebook.course.CourseReader;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Severity;
import org.coursebook.files.SourceTree;
import org.coursebook.markdown.LessonReader;
import org.coursebook.sources.Bibliography;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From Markdown to a checked EPUB, with everything that an author may write. */
class DialectTest {
  private static final String COURSE =
      """
      title: Every construct
      language: en-GB
      authors: [A. N. Author]
      publisher: The Portal
      lessons:
        - part: The first part
          lessons: [lessons/one.md]
        - lessons/two.md
      """;

  private static final String ONE =
      """
      # LESSON ONE: Every construct[^title]

      A paragraph with *emphasis*, **strong *both* words**, `code`, ~~struck~~, H~2~O, x^2^,
      [a span]{.name lang=fr}, [out][page], <https://example.org/a?b=c&d=e>, a note[^n] and
      an inline one^[Like *this*.], [a link with a note[^in] in it](https://example.org),
      [a bad address](<https://example.org/a b|c?q=[1]>), [within](two.md#sub), the same[^n] again.
      A hard break\\
      here. "Quoted 'inside' words" -- and so on... <kbd>Ctrl</kbd> <abbr title="New">NEP</abbr>
      <small>small</small> <sup>up</sup> <mark>marked</mark> <ins>in</ins> <q>said</q>.

      [page]: https://en.wikipedia.org/wiki/NEP_(policy) "A title"
      [^title]: On the title.
      [^n]: A note with **words**.

          A second paragraph in it.

          - and a list
      [^in]: In a link.

      ## A heading with *words* and `code` {#head .special}

      ### A deeper one

      #### Deeper still

      - tight
      - list
        1. with another
        2. in it

      3. loose

      4. list

         with paragraphs

      > A quotation of two lines,
      > > with one inside.
      >
      > — Someone, *Somewhere*, chap. 3

      > [!WARNING]
      > Mind the gap.

      | Left | Right | Both |
      |:-----|------:|:----:|
      | a | 1 | `x` |
      | b[^cell] | 2 | |

      [^cell]: In a cell.

      ![A dot](../images/a%20dot%20é.png "The caption, with *words*")

      ![A drawing](../images/drawing.svg){width=50%}

      Term
      : What it means
      : or else

      Another term

      : With a paragraph.

      ***

          indented code

      ```java
      if (a < b) { go("&amp;"); }
      ```

      <figure><img src="../images/drawing.svg" alt="Again"><figcaption>A figure</figcaption></figure>

      <table><caption>Spans</caption><tr><th colspan="2">Head</th></tr>
      <tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>

      <dl><dt>Only a term</dt></dl>

      <ul></ul>

      <details><summary>More</summary>Hidden words</details>

      Троцкий, 陈独秀, Trần Phú, Čapek.
      """;

  private static final String TWO =
      """
      ---
      number: 2
      authors: [Another Author]
      summary: What it is about.
      ---
      # Tragedy in China

      ## Sub {#sub}

      Back to [the first](one.md), [its heading](one.md#head), and [here](#sub).
      """;

  @TempDir private Path folder = Path.of("");

  private static SourceTree tree() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("course.yml", COURSE.getBytes(StandardCharsets.UTF_8));
    files.put("lessons/one.md", ONE.getBytes(StandardCharsets.UTF_8));
    files.put("lessons/two.md", TWO.getBytes(StandardCharsets.UTF_8));
    files.put("images/a dot é.png", SampleBook.PIXEL);
    files.put("images/drawing.svg", SampleBook.DRAWING);
    return SourceTree.ofBytes(files);
  }

  private static Book book(Problems problems) {
    SourceTree tree = tree();
    Course course = new CourseReader().read(tree, problems);
    LessonReader reader = new LessonReader(course.metadata().language());
    List<Lesson> lessons = course.lessons().map(lesson -> reader.read(lesson, problems)).toList();
    return new Assembler(tree, problems)
        .assemble(course, lessons, Bibliography.EMPTY, Set.of(), "Coursebook");
  }

  @Test
  void everyConstructOfTheDialectConforms() throws IOException {
    Problems problems = new Problems();
    Book book = book(problems);
    assertThat(problems.all()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    Path file = Files.write(folder.resolve("book.epub"), BuiltEpub.of(book).bytes());

    assertThat(EpubCheckRunner.check(file)).isEmpty();
  }
}
