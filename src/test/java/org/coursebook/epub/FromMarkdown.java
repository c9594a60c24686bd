package org.coursebook.epub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coursebook.assemble.Assembler;
import org.coursebook.book.Book;
import org.coursebook.book.Course;
import org.coursebook.book.Lesson;
import org.coursebook.course.CourseReader;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.coursebook.markdown.LessonReader;
import org.coursebook.sources.Bibliography;

/** The EPUB of a course of one lesson or two, with what was wrong with it. */
record FromMarkdown(BuiltEpub epub, List<String> problems) {
  static final String ONE = "OEBPS/text/lesson-1.xhtml";

  static FromMarkdown of(String... lessons) {
    return in("en-GB", lessons);
  }

  static FromMarkdown in(String language, String... lessons) {
    Map<String, byte[]> files = new TreeMap<>();
    String course = "title: A course\nlanguage: " + language + "\n";
    files.put("course.yml", course.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < lessons.length; i++) {
      files.put("lessons/" + (i + 1) + ".md", lessons[i].getBytes(StandardCharsets.UTF_8));
    }
    files.put("images/dot.png", SampleBook.PIXEL);
    SourceTree tree = SourceTree.ofBytes(files);
    Problems problems = new Problems();
    Book book = book(tree, problems);
    return new FromMarkdown(
        BuiltEpub.of(book), problems.all().stream().map(one -> one.code().slug()).toList());
  }

  private static Book book(SourceTree tree, Problems problems) {
    Course course = new CourseReader().read(tree, problems);
    LessonReader reader = new LessonReader(course.metadata().language());
    List<Lesson> lessons = course.lessons().map(lesson -> reader.read(lesson, problems)).toList();
    return new Assembler(tree, problems)
        .assemble(course, lessons, Bibliography.EMPTY, Set.of(), "Coursebook");
  }

  /** The markup of the first lesson, with the names that it was given cut short. */
  String lesson() {
    return epub.text(ONE).replace("lesson-1-", "");
  }
}
