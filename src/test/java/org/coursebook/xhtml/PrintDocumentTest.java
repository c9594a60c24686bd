package org.coursebook.xhtml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coursebook.assemble.Assembler;
import org.coursebook.book.Book;
import org.coursebook.book.Course;
import org.coursebook.book.Lesson;
import org.coursebook.course.CourseReader;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.coursebook.markdown.LessonReader;
import org.coursebook.sources.Bibliography;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The print document of a course with every construct. */
class PrintDocumentTest {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "table",
          "figure",
          "figcaption",
          "hr",
          "header",
          "section");

  private static final Document DOCUMENT = PrintDocument.of(everyConstruct());

  private static Book everyConstruct() {
    SourceTree tree = SourceTree.open(Path.of("src/test/resources/golden/every-construct/course"));
    Problems problems = new Problems();
    Course course = new CourseReader().read(tree, problems);
    LessonReader reader = new LessonReader(course.metadata().language());
    List<Lesson> lessons = course.lessons().map(source -> reader.read(source, problems)).toList();
    return new Assembler(tree, problems)
        .assemble(course, lessons, Bibliography.EMPTY, Set.of(), "Coursebook test");
  }

  @Test
  void wordsNeverStandBesideBlocksWithoutABlockOfTheirOwn() {
    List<String> mixed = new ArrayList<>();
    for (Element element : elements()) {
      List<Node> children = children(element);
      long blocks = children.stream().filter(PrintDocumentTest::isBlock).count();
      boolean floating = children.stream().anyMatch(PrintDocumentTest::isNote);
      if (blocks > 0 && blocks < children.size()) mixed.add(element.getTextContent());
      if (floating && blocks > 0) mixed.add(element.getTextContent());
    }
    assertThat(elements().stream().filter(PrintDocumentTest::isBlock)).hasSizeGreaterThan(100);
    assertThat(mixed).isEmpty();
  }

  @Test
  void onlyCodeHasLinesOfItsOwn() {
    List<String> lines = new ArrayList<>();
    for (Element element : elements()) {
      for (Node child : children(element)) {
        boolean words = child instanceof Text && !element.getNodeName().equals("code");
        if (words && child.getTextContent().contains("\n")) lines.add(child.getTextContent());
      }
    }
    assertThat(lines).isEmpty();
  }

  private static List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    add(DOCUMENT.getElementsByTagName("body").item(0), elements);
    return elements;
  }

  private static void add(Node node, List<Element> elements) {
    if (node instanceof Element element) elements.add(element);
    children(node).forEach(child -> add(child, elements));
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    Node child = parent.getFirstChild();
    for (; child != null; child = child.getNextSibling()) children.add(child);
    return children;
  }

  /** The paragraphs of a note are spans, as the note stands in a paragraph. */
  private static boolean isBlock(Node node) {
    return BLOCKS.contains(node.getNodeName())
        || (node instanceof Element one && one.getAttribute("class").equals("note-paragraph"));
  }

  private static boolean isNote(Node node) {
    return node instanceof Element element && element.getAttribute("class").equals("note");
  }
}
