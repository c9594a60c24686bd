package org.coursebook.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coursebook.book.Block;
import org.coursebook.book.Book;
import org.coursebook.book.ContentsEntry;
import org.coursebook.book.Course;
import org.coursebook.book.Fact;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.Note;
import org.coursebook.book.PlainText;
import org.coursebook.book.Target;
import org.coursebook.book.TreeMapper;
import org.coursebook.course.CourseReader;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.ProblemsFoundException;
import org.coursebook.files.SourceTree;
import org.coursebook.markdown.LessonReader;
import org.coursebook.sources.Bibliography;
import org.junit.jupiter.api.Test;

class AssemblerTest {
  private static final String PNG =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGO2NtwAAAABJRU5ErkJggg==";

  private final Problems problems = new Problems();
  private final Map<String, byte[]> files = new TreeMap<>();

  private AssemblerTest with(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private Book book(Integer... wanted) {
    SourceTree tree = SourceTree.ofBytes(files);
    Course course = new CourseReader().read(tree, problems);
    LessonReader reader = new LessonReader(course.metadata().language());
    List<Lesson> lessons = course.lessons().map(source -> reader.read(source, problems)).toList();
    return new Assembler(tree, problems)
        .assemble(course, lessons, Bibliography.EMPTY, Set.of(wanted), "Coursebook test");
  }

  private List<String> said() {
    return problems.all().stream().map(d -> d.span() + " " + d.code().slug()).toList();
  }

  private String message() {
    return problems.all().stream().map(Diagnostic::text).reduce("", (a, b) -> a + b + "\n");
  }

  private AssemblerTest course() {
    return with("course.yml", "title: A course\nlanguage: en-GB\n");
  }

  private static List<Target> targets(Book book) {
    List<Target> found = new ArrayList<>();
    TreeMapper collector =
        new TreeMapper() {
          @Override
          public List<Inline> link(Inline.Link link) {
            found.add(link.target());
            return super.link(link);
          }
        };
    book.lessons().forEach(collector::lesson);
    return found;
  }

  @Test
  void aNumberInTheHeadingIsTheLessonsAndLeavesTheTitle() {
    course().with("lessons/china.md", "# LESSON FOURTEEN: Tragedy in *China*\n\nWords.\n");
    Lesson lesson = book().lessons().findFirst().orElseThrow();
    assertThat(lesson.number()).hasValue(14);
    assertThat(PlainText.of(lesson.title())).isEqualTo("Tragedy in China");
    assertThat(lesson.id()).isEqualTo("lesson-14");
    assertThat(said()).isEmpty();
  }

  @Test
  void theFrontMattersNumberCountsMoreThanTheFileName() {
    course().with("lessons/03-nep.md", "---\nnumber: 5\ntitle: NEP\n---\nWords.\n");
    assertThat(book().lessons().findFirst().orElseThrow().number()).hasValue(5);
  }

  @Test
  void twoLessonsOfOneNumberAreReportedWithBothFiles() {
    course()
        .with("lessons/01-a.md", "# Lesson 2: A\n\nWords.\n")
        .with("lessons/02-b.md", "# B\n\nWords.\n");
    book();
    assertThat(said()).containsExactly("lessons/02-b.md:1:1 lesson-number-duplicate");
    assertThat(message()).contains("lessons/01-a.md");
  }

  private List<String> titles() {
    return book()
        .lessons()
        .map(
            l ->
                (l.number().isPresent() ? l.number().getAsInt() + "/" : "")
                    + PlainText.of(l.title()))
        .toList();
  }

  @Test
  void aTitleThatIsOnlyANumberOrHasAWordOfItsOwnIsPrintedOnceAsWritten() {
    course()
        .with("lessons/a.md", "# Lesson 3\n\nx\n")
        .with("lessons/b.md", "# Unit 4: More\n\nx\n")
        .with("lessons/c.md", "# Lesson 5: And more\n\nx\n")
        .with("lessons/d.md", "# Chapter Six\n\nx\n");
    assertThat(titles()).containsExactly("Lesson 3", "Unit 4: More", "5/And more", "Chapter Six");
    assertThat(book(3, 4).lessons().map(Lesson::file))
        .containsExactly("lessons/a.md", "lessons/b.md");
    assertThat(said()).isEmpty();
  }

  @Test
  void anMdBooksTitlesAreThoseOfItsFiles() {
    with(
            "SUMMARY.md",
            """
            # A book

            [Preface](preface.md)

            - [One](u1.md)
            - [Chapter two](two.md)
              - [Unit 1](under.md)
            """)
        .with("preface.md", "# Title of preface\n\nx\n")
        .with("u1.md", "# Unit 1\n\nx\n")
        .with("two.md", "No heading.\n")
        .with("under.md", "# 1. Under\n\nx\n");
    assertThat(titles()).containsExactly("Title of preface", "Unit 1", "Chapter two", "1. Under");
    assertThat(book().lessons().allMatch(l -> l.blocks().size() == 1)).isTrue();
  }

  @Test
  void anMdBookWithoutNumbersOfItsOwnIsNumberedByPlace() {
    with("SUMMARY.md", "- [A](a.md)\n- [B](b.md)\n")
        .with("a.md", "# First\n\nx\n")
        .with("b.md", "# Second\n\nx\n");
    assertThat(titles()).containsExactly("1/First", "2/Second");
  }

  @Test
  void aNumberGivenTwiceIsReportedWhereItIsWrittenWithAFittingHint() {
    course()
        .with("lessons/a.md", "---\ntitle: A\nnumber: 2\n---\nx\n")
        .with("lessons/b.md", "---\ntitle: B\nnumber: 2\n---\nx\n")
        .with("lessons/c.md", "\n# Lesson 2: C\n\nx\n");
    book();
    assertThat(said())
        .containsExactly(
            "lessons/b.md:3:9 lesson-number-duplicate", "lessons/c.md:2:3 lesson-number-duplicate");
    assertThat(message()).contains("write another number here").contains("one of the two titles");
  }

  @Test
  void aLessonThatIsWantedAndNotThereIsReportedWithThoseThatAre() {
    course().with("lessons/01-a.md", "# A\n\nx\n").with("lessons/02-b.md", "# B\n\nx\n");
    assertThatThrownBy(() -> book(9)).isInstanceOf(ProblemsFoundException.class);
    assertThat(message()).contains("the lessons of this course are 1, 2\n");
  }

  @Test
  void aLinkToALessonAndToItsHeadingBecomesAPlaceInTheBook() {
    course()
        .with(
            "lessons/01-a.md",
            "# A\n\n[b](02-b.md), [part](02-b.md#the-second-part), [here](#x)\n\n## X\n\ny\n")
        .with("lessons/02-b.md", "# B\n\n## The second part\n\nWords.\n");
    assertThat(targets(book()))
        .containsExactly(
            new Target.InBook("lesson-2", "lesson-2"),
            new Target.InBook("lesson-2", "lesson-2-the-second-part"),
            new Target.InBook("lesson-1", "lesson-1-x"));
    assertThat(said()).isEmpty();
  }

  @Test
  void headingsOfTheSameWordsGetAnchorsOfTheirOwn() {
    course().with("lessons/01-a.md", "# A\n\n## Questions\n\nx\n\n## Questions\n\ny\n");
    List<String> ids =
        book().lessons().findFirst().orElseThrow().blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(block -> block.attributes().id())
            .toList();
    assertThat(ids).containsExactly("lesson-1-questions", "lesson-1-questions-2");
  }

  @Test
  void linksThatLeadNowhereAreReportedWhereTheyStandAndKeepTheirWords() {
    course()
        .with(
            "lessons/01-a.md",
            "# A\n\nSee [one](02-bb.md) and\n[two](#nowhere) and [three](../../x.md) and"
                + " [four](javascript:alert) end.\n")
        .with("lessons/02-b.md", "# B\n\nWords.\n");
    Book book = book();
    assertThat(said())
        .containsExactly(
            "lessons/01-a.md:3:5 link-target-missing",
            "lessons/01-a.md:4:1 link-anchor-missing",
            "lessons/01-a.md:4:21 file-outside",
            "lessons/01-a.md:4:45 link-unsafe");
    assertThat(message()).contains("did you mean `02-b.md`?");
    Block.Paragraph paragraph =
        (Block.Paragraph) book.lessons().findFirst().orElseThrow().blocks().get(0);
    assertThat(PlainText.of(paragraph.content()))
        .isEqualTo("See one and two and three and four end.");
  }

  @Test
  void notesAreNumberedInTheOrderOfTheirCalls() {
    course()
        .with(
            "lessons/01-a.md",
            "# A\n\nOne[^b] two[^a].\n\n[^a]: First written.\n\n[^b]: Second.\n");
    assertThat(book().lessons().findFirst().orElseThrow().notes())
        .extracting(Note::id)
        .containsExactly("b", "a");
  }

  @Test
  void aSoundPictureComesIntoTheBookAndOthersAreReported() {
    files.put("images/dot.png", Base64.getDecoder().decode(PNG));
    files.put("images/cut.png", Arrays.copyOf(Base64.getDecoder().decode(PNG), 40));
    course()
        .with("images/evil.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")
        .with(
            "lessons/01-a.md",
            """
            # A

            ![a dot](../images/dot.png)

            ![](../images/dot.png)

            ![x](../images/dott.png)

            ![x](https://example.org/a.png)

            ![x](../images/cut.png)

            ![x](../images/evil.svg)

            ![x](../../a.png)
            """);
    assertThat(book().pictures()).containsOnlyKeys("images/dot.png");
    assertThat(said())
        .containsExactly(
            "lessons/01-a.md:5:1 image-without-alt",
            "lessons/01-a.md:7:1 image-missing",
            "lessons/01-a.md:9:1 image-remote",
            "lessons/01-a.md:11:1 image-broken",
            "lessons/01-a.md:13:1 image-broken",
            "lessons/01-a.md:15:1 file-outside");
    assertThat(message()).contains("did you mean `../images/dot.png`?").contains("<script>");
  }

  @Test
  void picturesWhoseNamesDifferInCaseAloneGetNamesThatDiffer() {
    files.put("lessons/dot.png", Base64.getDecoder().decode(PNG));
    files.put("lessons/Dot.png", Base64.getDecoder().decode(PNG));
    course().with("lessons/01-a.md", "# A\n\n![a](dot.png)\n\n![b](Dot.png)\n");
    assertThat(book().pictures()).containsOnlyKeys("lessons/dot.png", "lessons/Dot-2.png");
    assertThat(said()).isEmpty();
  }

  @Test
  void theContentsNestPartsLessonsAndSections() {
    with(
            "course.yml",
            "title: A\nlanguage: en-GB\nlessons:\n  - lessons/00-p.md\n  - part: One\n    lessons: [lessons/01-a.md]\n")
        .with("lessons/00-p.md", "# Preface\n\nx\n")
        .with("lessons/01-a.md", "# A\n\n## B\n\n### C\n\nx\n\n## D\n\ny\n");
    assertThat(outline(book().contents()))
        .isEqualTo("0 Preface() One(1 A(B(C()) D())) About this course() Colophon()");
  }

  private static String outline(List<ContentsEntry> entries) {
    StringBuilder out = new StringBuilder();
    for (ContentsEntry entry : entries) {
      if (!out.isEmpty()) out.append(' ');
      if (!entry.label().isEmpty()) out.append(entry.label()).append(' ');
      out.append(PlainText.of(entry.title())).append('(').append(outline(entry.children()));
      out.append(')');
    }
    return out.toString();
  }

  @Test
  void theImprintHoldsTheCourseBlockInTheBooksLanguage() {
    with(
            "course.yml",
            "title: Ein Kurs\nlanguage: de\ncourse-id: 10\npublished: 2026-02-10\nupdated: 2026-02-12\n")
        .with("lessons/01-a.md", "# A\n\nx\n");
    assertThat(book().imprint())
        .extracting(Fact::value)
        .contains("Ein Kurs", "10", "10. Februar 2026", "12. Februar 2026");
    assertThat(book().imprint().get(0).label()).isEqualTo("Titel: ");
  }

  @Test
  void aFrenchImprintHasASpaceBeforeItsColons() {
    with("course.yml", "title: Un cours\nlanguage: fr\n").with("lessons/01-a.md", "# A\n\nx\n");
    assertThat(book().imprint().get(0).label()).isEqualTo("Titre\u00A0: ");
  }

  @Test
  void someLessonsAloneMakeABookWhoseLinksToTheOthersAreWords() {
    course()
        .with("lessons/01-a.md", "# A\n\nSee [b](02-b.md).\n")
        .with("lessons/02-b.md", "# B\n\nWords.\n");
    Book book = book(1);
    assertThat(book.lessons()).hasSize(1);
    assertThat(targets(book)).isEmpty();
    assertThat(said()).containsExactly("lessons/01-a.md:3:5 lesson-not-in-book");
  }

  @Test
  void aWantedLessonThatIsNotThereStopsTheBook() {
    course().with("lessons/01-a.md", "# A\n\nx\n");
    assertThatThrownBy(() -> book(7)).isInstanceOf(ProblemsFoundException.class);
    assertThat(said()).containsExactly("course.yml:1:1 lesson-missing");
  }
}
