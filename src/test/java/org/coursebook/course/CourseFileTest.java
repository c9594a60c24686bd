package org.coursebook.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coursebook.book.Citing;
import org.coursebook.book.Contributor;
import org.coursebook.book.Course;
import org.coursebook.book.Evaluation;
import org.coursebook.book.LessonSource;
import org.coursebook.book.Metadata;
import org.coursebook.book.Paper;
import org.coursebook.files.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseFileTest {
  @Test
  void aWholeCourseIsRead() {
    Reading reading =
        Reading.of(
            "course.yml",
            """
            # A course with everything.
            title: The "rise" of Stalinism
            subtitle: >-
              Fifteen lessons
              for workers' groups
            course-id: 010
            language: EN-gb
            authors:
              - Jane O'Brien
              - name: John Roe
                role: editor
                sort-as: Roe, John
              - {name: Ann Other, role: trl}
            publisher: Portal
            published: 2026-02-10
            updated: "2026-02-12"
            edition:
            description: |
              One line
              and another.
            rights: CC BY-SA 4.0
            identifier: urn:isbn:9780000000002
            subjects: [History, 1917-1936]
            cover: images/cover.svg
            sources: sources.yml
            lessons:
              - lessons/00-preface.md
              - part: "Part One: 'Alone'"
                lessons:
                  - lessons/01-a.md
              - lessons/02-b.md
            """,
            "lessons/00-preface.md",
            "Hello\n",
            "lessons/01-a.md",
            "---\ntitle: A\n---\n# A\n",
            "lessons/02-b.md",
            "# B\n",
            "images/cover.svg",
            "<svg/>",
            "sources.yml",
            "[]");
    assertThat(reading.places()).isEmpty();
    Metadata metadata = reading.course().metadata();
    assertThat(metadata.title()).isEqualTo("The “rise” of Stalinism");
    assertThat(metadata.subtitle()).isEqualTo("Fifteen lessons for workers’ groups");
    assertThat(metadata.courseId()).isEqualTo("010");
    assertThat(metadata.language()).isEqualTo("en-GB");
    assertThat(metadata.authors())
        .containsExactly(
            new Contributor("Jane O’Brien", "aut", ""),
            new Contributor("John Roe", "edt", "Roe, John"),
            new Contributor("Ann Other", "trl", ""));
    assertThat(metadata.published()).hasValue(LocalDate.of(2026, 2, 10));
    assertThat(metadata.updated()).hasValue(LocalDate.of(2026, 2, 12));
    assertThat(metadata.edition()).isEmpty();
    assertThat(metadata.description()).isEqualTo("One line and another.");
    assertThat(metadata.identifier()).isEqualTo("urn:isbn:9780000000002");
    assertThat(metadata.subjects()).containsExactly("History", "1917-1936");
    assertThat(metadata.cover()).isEqualTo("images/cover.svg");
    assertThat(reading.course().citing().files())
        .extracting(Citing.Word::text)
        .containsExactly("sources.yml");
    assertThat(reading.course().parts())
        .extracting(Course.Part::title)
        .containsExactly("", "Part One: ‘Alone’", "");
    LessonSource lesson = reading.course().parts().get(1).lessons().get(0);
    assertThat(lesson.text().substring(lesson.bodyOffset())).isEqualTo("# A\n");
    assertThat(lesson.listed()).hasToString("course.yml:30:9");
    assertThat(lesson.listed().length()).isEqualTo(15);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "titel: A\\ntitle: B | course.yml:1:1 key-unknown",
        "title: A\\nauthors:\\n  - nmae: B\\n    name: C | course.yml:3:5 key-unknown",
        "title: A\\nrights: B\\nrights: C | course.yml:3:1 key-duplicate",
        "title: A\\nzzz: B\\nzzz: C | course.yml:2:1 key-unknown, course.yml:3:1 key-unknown",
        "subtitle: A | course.yml:1:1 value-missing",
        "title:  | course.yml:1:1 value-missing",
        "# nothing | course.yml:1:1 value-missing",
        "title: A\\npublished: 10.2.2026 | course.yml:2:12 value-wrong",
        "title: A\\nupdated: 2026-02-30 | course.yml:2:10 value-wrong",
        "title: A\\npublished: [1] | course.yml:2:12 value-wrong",
        "title: A\\nlanguage: english | course.yml:2:11 value-wrong",
        "title: A\\nlanguage: en_GB | course.yml:2:11 value-wrong",
        "title: A\\nlanguage: tlh | course.yml:2:11 language-unsupported",
        "title: [A] | course.yml:1:8 value-wrong",
        "title: A\\nauthors:\\n  - role: editor | course.yml:3:5 value-missing",
        "title: A\\nauthors: [{name: B, role: editer}] | course.yml:2:27 value-wrong",
        "title: A\\nauthors:\\n  - | course.yml:3:4 value-missing",
        "title: A\\nsubjects: {a: b} | course.yml:2:11 value-wrong",
        "title: A\\ncover: c.svg | course.yml:2:8 image-missing",
        "title: A\\ncover: ../c.svg | course.yml:2:8 file-outside",
        "title: A\\nsources: s.yml | course.yml:2:10 value-wrong",
        "title: A\\nlessons: [] | course.yml:2:10 value-missing",
        "title: A\\nlessons: lessons/01-a.md | course.yml:2:10 value-wrong",
        "title: A\\nlessons: [{file: lessons/01-a.md}] | course.yml:2:11 value-missing, course.yml:2:11 value-missing, course.yml:2:12 key-unknown, lessons/01-a.md:1:1 lesson-unlisted",
        "title: A: B | course.yml:1:9 yaml-malformed",
        "title: A\\n\\tsubtitle: B | course.yml:2:1 yaml-malformed",
        "title: \"A | course.yml:1:8 yaml-malformed",
        "title: [A | course.yml:1:8 yaml-malformed",
        "title: \"A\" B | course.yml:1:12 yaml-malformed",
        "title: A\\n  subtitle: B | course.yml:2:11 yaml-malformed",
        "title: A\\nsubtitle | course.yml:2:1 yaml-malformed",
        "title: @A | course.yml:1:8 yaml-malformed",
        "title: *A | course.yml:1:8 yaml-malformed",
        "title: &a A | course.yml:1:8 yaml-malformed",
        "title: !A B | course.yml:1:8 yaml-malformed",
        "- a | course.yml:1:1 yaml-malformed",
        "title:A | course.yml:1:1 yaml-malformed",
        "title: A\\n---\\ntitle: B | course.yml:2:1 yaml-malformed",
        "[a]: b | course.yml:1:1 yaml-malformed",
        "title: A\\u0007 | course.yml:1:9 yaml-malformed",
      })
  void whatIsWrongIsReportedWhereItStands(String yaml, String places) {
    String text = yaml.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0007", "\u0007");
    Reading reading = Reading.yaml(text);
    assertThat(String.join(", ", reading.places())).as("%s", reading.said()).isEqualTo(places);
    assertThat(reading.course().metadata().title()).isNotBlank();
    assertThat(reading.said()).noneMatch(said -> said.contains("can't be read as YAML"));
  }

  @Test
  void aMisspeltKeyIsAnsweredWithTheRightOne() {
    assertThat(Reading.yaml("title: A\npublishd: x").said())
        .containsExactly("`publishd` means nothing here / did you mean `published`?");
  }

  @Test
  void deepNestingAndGreatLengthAreRefused() {
    assertThat(Reading.yaml("title: " + "[".repeat(100_000)).places())
        .containsExactly("course.yml:1:23 yaml-malformed");
    assertThat(Reading.yaml("title: " + "x".repeat(2_000_000)).places())
        .containsExactly("course.yml:1:1 yaml-malformed");
  }

  @Test
  void theLessonsOfTheListAreFoundOrReportedAtTheirLines() {
    Reading reading =
        Reading.of(
            "course.yml",
            """
            title: A
            lessons:
              - lessons/01-first.md
              - 01-first.md
              - lessons/02-secnd.md
              - ../03.md
              - lessons\\04.md
              - lessons/./01-first.md
              - zzz.md
            """,
            "lessons/01-first.md",
            "# 1\n",
            "lessons/02-second.md",
            "# 2\n",
            "lessons/README.md",
            "for authors\n");
    assertThat(reading.lessons()).containsExactly("lessons/01-first.md");
    assertThat(reading.places())
        .containsExactly(
            "course.yml:4:5 lesson-missing",
            "course.yml:5:5 lesson-missing",
            "course.yml:6:5 file-outside",
            "course.yml:7:5 file-outside",
            "course.yml:8:5 lesson-listed-twice",
            "course.yml:9:5 lesson-missing",
            "lessons/02-second.md:1:1 lesson-unlisted");
    assertThat(reading.said().get(0)).endsWith("no line names yet are lessons/02-second.md");
    assertThat(reading.said().get(1)).endsWith("did you mean `lessons/02-second.md`?");
    assertThat(reading.said().get(4)).endsWith("the first is in line 3");
    assertThat(reading.said().get(5)).endsWith("no line names yet are lessons/02-second.md");
  }

  @Test
  void aFileThatIsNotUtf8IsReportedAndLeftOut() {
    byte[] latin1 = "# Gr\u00FC\u00DFe\n".getBytes(StandardCharsets.ISO_8859_1);
    Reading reading =
        Reading.of(
            SourceTree.ofBytes(
                Map.of(
                    "course.yml", "title: A\n".getBytes(StandardCharsets.UTF_8),
                    "lessons/01.md", latin1,
                    "lessons/02.md", "# B\n".getBytes(StandardCharsets.UTF_8))));
    assertThat(reading.places()).containsExactly("lessons/01.md:1:5 file-not-utf8");
    assertThat(reading.lessons()).containsExactly("lessons/02.md");
  }

  @Test
  void withoutAListTheLessonsComeInTheOrderOfTheirNumbers() {
    assertThat(
            Reading.of(
                    "course.yml",
                    "title: A\n",
                    "README.md",
                    "x",
                    "other.md",
                    "x",
                    "lessons/10-ten.md",
                    "x",
                    "lessons/2-two.md",
                    "x",
                    "lessons/aside.md",
                    "---\nnumber: three\n---\n",
                    "lessons/zz.md",
                    "x")
                .lessons())
        .containsExactly(
            "lessons/2-two.md", "lessons/aside.md", "lessons/10-ten.md", "lessons/zz.md");
    assertThat(Reading.of("course.yml", "title: A\n", "README.md", "x", "b.md", "y").lessons())
        .containsExactly("b.md");
  }

  @Test
  void aCourseWithoutALessonIsAnError() {
    Reading reading = Reading.of("course.yml", "title: A\n");
    assertThat(reading.places()).containsExactly("course.yml:1:1 value-missing");
    assertThat(reading.course().parts()).hasSize(1);
  }

  @Test
  void aMissingLessonIsAnsweredWithOneThatNoLineNames() {
    Reading reading =
        Reading.of(
            "course.yml",
            "title: A\nlessons:\n  - lessons/01-b.md\n  - lessons/01-a.md\n",
            "lessons/01-a.md",
            "# A\n");
    assertThat(reading.said())
        .containsExactly(
            "there is no file `lessons/01-b.md` / write the lesson, or remove this line");
  }

  @Test
  void aPartWithoutLessonsIsNamed() {
    assertThat(Reading.yaml("title: A\nlessons:\n  - part: Two\n    lessons: []\n").said().get(0))
        .startsWith("the part `Two` has no lessons / ");
  }

  @Test
  void anIsbnWithAWrongCheckDigitIsWrong() {
    assertThat(Reading.yaml("title: A\nidentifier: urn:isbn:978-3-16-148410-1\n").places())
        .containsExactly("course.yml:2:13 value-wrong");
    assertThat(Reading.yaml("title: A\nidentifier: urn:isbn:978-3-16-148410-0\n").places())
        .isEmpty();
    assertThat(Reading.yaml("title: A\nidentifier: urn:isbn:080442957X\n").places()).isEmpty();
  }

  @Test
  void aFolderOfLessonsThatLeadsOutOfTheCourseIsSaidToDoSo(@TempDir Path folder)
      throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("01-a.md"), "# A\n");
    Path course = Files.createDirectory(folder.resolve("course"));
    Files.writeString(course.resolve("course.yml"), "title: A\nlessons: [lessons/01-a.md]\n");
    Files.createSymbolicLink(course.resolve("lessons"), outside);
    assertThat(Reading.of(SourceTree.open(course)).places())
        .containsExactly("course.yml:2:11 file-outside");
  }

  @Test
  void theIdentifierIsAUuidOfPublisherCourseIdAndTitle() {
    UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    assertThat(Identifier.version5(dns, "www.example.com"))
        .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    String yaml = "title: The rise of Stalinism\ncourse-id: 10\npublisher: Portal\n";
    String identifier = Reading.yaml(yaml).course().metadata().identifier();
    assertThat(identifier)
        .isEqualTo(Reading.yaml(yaml + "rights: x\n").course().metadata().identifier());
    assertThat(identifier).isEqualTo("urn:uuid:caf9557c-a85e-5a38-9e42-27e3d9ac6349");
  }

  @Test
  void theSameFolderIsReadTheSameEachTime() {
    List<String> files = List.of("course.yaml", "title: A\nx: 1\ny: 2\n", "b.md", "", "a.md", "");
    Reading first = Reading.of(files.toArray(String[]::new));
    Reading second = Reading.of(files.toArray(String[]::new));
    assertThat(first.course()).isEqualTo(second.course());
    assertThat(first.problems().all()).isEqualTo(second.problems().all());
    assertThat(first.lessons()).containsExactly("a.md", "b.md");
  }

  @Test
  void whoLookedAtTheAccessibilityIsReadWithWhatTheyFound() {
    Reading reading =
        Reading.yaml(
            """
            title: A
            accessibility:
              conforms-to: WCAG 2.2 Level AA
              certified-by: Jane Doe
              credential: "A 'seal'"
              report: https://example.org/report%20one.html?a=b#c
            """);

    assertThat(reading.problems().all()).isEmpty();
    assertThat(reading.course().metadata().evaluation())
        .contains(
            new Evaluation(
                "2.2",
                "AA",
                "Jane Doe",
                "A ‘seal’",
                "https://example.org/report%20one.html?a=b#c"));
  }

  @Test
  void aConformanceThatNobodyVouchesForIsReportedAndLeftOut() {
    Reading reading = Reading.yaml("title: A\naccessibility:\n  conforms-to: WCAG 2.2 AA\n");

    assertThat(reading.places()).containsExactly("course.yml:3:3 value-missing");
    assertThat(reading.course().metadata().evaluation()).isEmpty();
  }

  @Test
  void thePagesOfAnEditionThatIsNotThereAreMissed() {
    Reading reading =
        Reading.yaml(
            """
            title: A course
            editions: [{name: small, paper: a6}, {name: wide, paper: a4}]
            page-edition: smal
            """);
    assertThat(reading.places()).containsExactly("course.yml:3:15 edition-missing");
    assertThat(reading.said())
        .containsExactly(
            "the e-book is to have the pages of the edition `smal`, and there is none of that"
                + " name / did you mean `small`?");
    assertThat(reading.course().pageEdition()).isEmpty();
  }

  @Test
  void pagesAreThoseOfTheEditionThatIsNamed() {
    Reading reading =
        Reading.yaml(
            """
            title: A course
            editions: [{paper: a5}, {name: wide, paper: a4}]
            page-edition: wide
            """);
    assertThat(reading.places()).isEmpty();
    assertThat(reading.course().pageEdition().orElseThrow().paper()).isEqualTo(Paper.A4);
  }
}
