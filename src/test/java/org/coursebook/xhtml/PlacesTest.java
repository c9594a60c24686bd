package org.coursebook.xhtml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.coursebook.assemble.Assembler;
import org.coursebook.book.Book;
import org.coursebook.book.Course;
import org.coursebook.book.Lesson;
import org.coursebook.course.CourseReader;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.SourceTree;
import org.coursebook.markdown.LessonReader;
import org.coursebook.sources.Bibliography;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is printed remembers where it was written. */
class PlacesTest {
  private static final String LESSON =
      """
      # The delegates

      They came to Moscow[^1] in the *spring*,
      and found **queues**.

      ## A city

      > A quotation.
      >
      > — Somebody

      1. First
      2. Second `code`

      | Year | Members |
      | --- | --- |
      | 1924 | 735000 |

      > [!NOTE]
      > Mind this.

      Term
      : meaning

      ```
      lines
      ```

      [^1]: Notes say [more](https://example.org/).
      """;

  private static Document print() {
    SourceTree tree =
        SourceTree.of(
            Map.of(
                "course.yml",
                "title: A course\nlanguage: en\nlessons: [one.md]\n",
                "one.md",
                LESSON));
    Problems problems = new Problems();
    Course course = new CourseReader().read(tree, problems);
    LessonReader reader = new LessonReader(course.metadata().language());
    List<Lesson> lessons = course.lessons().map(source -> reader.read(source, problems)).toList();
    Book book =
        new Assembler(tree, problems)
            .assemble(course, lessons, Bibliography.EMPTY, Set.of(), "test");
    assertThat(problems.all()).isEmpty();
    return PrintDocument.of(book);
  }

  /** The elements of a lesson by name, with the lines of their places. */
  private static Map<String, List<Integer>> lines(Document document) {
    Map<String, List<Integer>> lines = new TreeMap<>();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Span span = Places.of(all.item(i)).orElse(Span.startOf("none"));
      if (!span.file().equals("one.md")) continue;
      lines.merge(
          all.item(i).getNodeName(),
          List.of(span.line()),
          (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }
    return lines;
  }

  @Test
  void everyElementKnowsItsLine() {
    assertThat(lines(print()))
        .containsEntry("h2", List.of(6))
        .containsEntry("blockquote", List.of(8))
        .containsEntry("ol", List.of(12))
        .containsEntry("li", List.of(12, 13))
        .containsEntry("table", List.of(15))
        .containsEntry("tr", List.of(15, 17))
        .containsEntry("th", List.of(15, 15))
        .containsEntry("td", List.of(17, 17))
        .containsEntry("em", List.of(3))
        .containsEntry("strong", List.of(4))
        .containsEntry("dt", List.of(22))
        .containsEntry("dd", List.of(23))
        .containsEntry("pre", List.of(25));
  }

  @Test
  void aNoteStandsWhereItWasWrittenNotWhereItIsCalled() {
    NodeList links = print().getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      if (links.item(i) instanceof Element link && link.getAttribute("href").startsWith("https:")) {
        assertThat(Places.of(link)).contains(new Span("one.md", 29, 17, 28));
      }
    }
  }
}
