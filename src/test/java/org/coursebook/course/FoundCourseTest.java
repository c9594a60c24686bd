package org.coursebook.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coursebook.book.Course;
import org.coursebook.book.LessonSource;
import org.coursebook.book.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundCourseTest {
  @Test
  void anMdBookIsACourse() {
    Reading reading =
        Reading.of(
            "book.toml",
            """
            # mdBook
            [book]
            language = "fr"
            title = "Le \\"livre\\"" # x
            authors = [
              "Jane Doe",
              'John Roe',
            ]
            [output]
            title = "no"
            """,
            "src/SUMMARY.md",
            """
            # Summary

            [Avant-propos](preface.md)

            - [Un](01/README.md)
                - [Un un](01/a%20b.md)
                    * [Un un un](<01/c.md>)
                - [Un deux](01/d.md)
            - [Ébauche]()

            # La suite

            1. [Trois](03.md)

            ---

            [Annexe](annexe.md)
            <!-- rien -->
            """,
            "src/preface.md",
            "x",
            "src/01/README.md",
            "x",
            "src/01/a b.md",
            "x",
            "src/01/c.md",
            "x",
            "src/01/d.md",
            "x",
            "src/03.md",
            "x",
            "src/annexe.md",
            "x");
    assertThat(reading.places())
        .containsExactly("src/SUMMARY.md:1:1 course-unsettled", "src/SUMMARY.md:9:3 lesson-draft");
    assertThat(reading.said().get(0)).contains("coursebook init");
    Metadata metadata = reading.course().metadata();
    assertThat(metadata.title()).isEqualTo("Le «\u00A0livre\u00A0»");
    assertThat(metadata.language()).isEqualTo("fr");
    assertThat(metadata.authors()).extracting("name").containsExactly("Jane Doe", "John Roe");
    assertThat(reading.course().parts())
        .extracting(Course.Part::title)
        .containsExactly("", "La suite", "");
    assertThat(reading.course().lessons().map(FoundCourseTest::line))
        .containsExactly(
            "src/preface.md Avant-propos 1 - unnumbered",
            "src/01/README.md Un 1 1 numbered",
            "src/01/a b.md Un un 2 - unnumbered",
            "src/01/c.md Un un un 3 - unnumbered",
            "src/01/d.md Un deux 2 - unnumbered",
            "src/03.md Trois 1 3 numbered",
            "src/annexe.md Annexe 1 - unnumbered");
  }

  private static String line(LessonSource lesson) {
    String position = lesson.position().isPresent() ? "" + lesson.position().getAsInt() : "-";
    String numbered = lesson.numbered() ? "numbered" : "unnumbered";
    return String.join(
        " ", lesson.file(), lesson.listedTitle(), "" + lesson.depth(), position, numbered);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some words~- [A](a.md) | 1:1 summary-odd",
        "- words~- [A](a.md) | 1:1 summary-odd",
        "## Deep~- [A](a.md) | 1:1 summary-odd",
        "- [A](a.md) and more~- [A](a.md) | 1:1 summary-odd",
        "- [A](zz.md) | 1:3 lesson-missing",
        "- [A](../b.md) | 1:3 file-outside",
        "- [A](a.md) ~- [B](a.md) | 2:3 lesson-listed-twice",
        "- [A](a.md)~- [B]() | 2:3 lesson-draft",
      })
  void whatIsOddInASummaryIsReportedWhereItStands(String summary, String place) {
    Reading reading = Reading.of("SUMMARY.md", summary.replace("~", "\n") + "\n", "a.md", "# A\n");
    assertThat(reading.places())
        .containsExactlyInAnyOrder("SUMMARY.md:1:1 course-unsettled", "SUMMARY.md:" + place);
  }

  @Test
  void theFirstHeadingOfASummaryIsTheTitleUnlessItOnlySaysSummary() {
    assertThat(
            Reading.of("SUMMARY.md", "# My book #\n- [A](a.md)\n", "a.md", "")
                .course()
                .metadata()
                .title())
        .isEqualTo("My book");
    assertThat(Reading.of("SUMMARY.md", "# CONTENTS\n", "a.md", "").course().metadata().title())
        .isEqualTo("Course");
  }

  @Test
  void aBareFolderOfLessonsIsACourse() {
    Reading reading = Reading.of("10.md", "x", "9.md", "x", "README.md", "x", "sub/1.md", "x");
    assertThat(reading.lessons()).containsExactly("README.md", "9.md", "10.md", "sub/1.md");
    assertThat(reading.places()).containsExactly("README.md:1:1 course-unsettled");
    assertThat(reading.course().metadata().title()).isEqualTo("Course");
    assertThat(reading.course().metadata().language()).isEqualTo("en");
    assertThat(reading.course().metadata().identifier()).startsWith("urn:uuid:");
  }

  @Test
  void whatLiesBesideTheFolderOfLessonsIsNotLeftOutInSilence() {
    Reading reading = Reading.of("lessons/1.md", "x", "2.md", "x", "README.md", "x");
    assertThat(reading.lessons()).containsExactly("lessons/1.md");
    assertThat(reading.places())
        .containsExactly("2.md:1:1 lesson-unlisted", "lessons/1.md:1:1 course-unsettled");
  }

  @Test
  void aSummaryWithoutLessonsIsAnError() {
    assertThat(Reading.of("SUMMARY.md", "# Summary\n", "a.md", "x").places())
        .containsExactlyInAnyOrder(
            "SUMMARY.md:1:1 course-unsettled", "SUMMARY.md:1:1 value-missing");
    assertThat(Reading.of("deep/SUMMARY.md", "").places()).containsExactly(".:1:1 course-missing");
  }

  @Test
  void aFolderWithoutAnythingIsNoCourse() {
    Reading reading = Reading.of("picture.png", "x");
    assertThat(reading.places()).containsExactly(".:1:1 course-missing");
    assertThat(reading.course().parts()).isEqualTo(List.of(new Course.Part("", List.of())));
  }
}
