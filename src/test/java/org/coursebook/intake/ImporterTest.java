package org.coursebook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.coursebook.intake.Pages.lesson;
import static org.coursebook.intake.Pages.resource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.coursebook.diagnostic.Code;
import org.coursebook.intake.ImportReport.Action;
import org.coursebook.intake.ImportReport.Imported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
  private static final String LESSON = "lessons/07-the-year-of-the-flood.md";

  @TempDir private Path folder = Path.of("");
  private Pages pages = new Pages(folder);

  @BeforeEach
  void open() {
    pages = new Pages(folder);
  }

  @Test
  void aPageBecomesACourseAndALesson() {
    pages.importAll(pages.page("seven.txt", resource("lesson-seven.txt")));
    assertThat(pages.codes()).isEmpty();
    assertThat(pages.files())
        .containsExactly(".coursebook/imported.sha256", "course.yml", LESSON, "sources.yml");
    assertThat(pages.read("course.yml"))
        .isEqualTo(
            """
            title: The mill and the town
            course-id: 42
            language: en-GB
            publisher: Riverside Learning House
            published: 2025-03-03
            updated: 2025-04-11
            sources: sources.yml
            lessons:
              - lessons/07-the-year-of-the-flood.md
            """);
    assertThat(pages.read(LESSON))
        .startsWith("---\ntitle: The year of the flood\nnumber: 7\n---\n\nIn the spring");
  }

  @Test
  void everyWordOfThePageIsInTheLessonOnceAndInOrder() {
    String page = resource("lesson-seven.txt");
    pages.importAll(new ImportOptions(true, false), pages.page("seven.txt", page));
    assertThat(ReadBack.words(pages.read(LESSON))).isEqualTo(body(page));
  }

  @Test
  void aCitationInTheSourcesPlaceIsAllThatChanges() {
    String page = resource("lesson-seven.txt");
    ImportReport report = pages.importAll(pages.page("seven.txt", page));
    String expected =
        body(page)
            .replace(" (Chap. 12)", "")
            .replace("had cost”.", "had cost” [@quill-wet-year, chap. 12].")
            .replace("(‘Rivers and Masters’, Chap.5)", "[@quill-rivers-masters, chap. 5]");
    assertThat(ReadBack.words(pages.read(LESSON))).isEqualTo(expected);
    assertThat(report.lessons().get(0).changes())
        .extracting(change -> change.span().line(), ImportReport.Change::source)
        .containsExactly(tuple(14, "quill-wet-year"), tuple(20, "quill-rivers-masters"));
    assertThat(report.lessons().get(0).changes().get(1).before())
        .endsWith("tired masses” (‘Rivers and Masters’, Chap.5)");
    assertThat(report.lessons().get(0).changes().get(1).after())
        .endsWith("tired masses” [@quill-rivers-masters, chap. 5]");
  }

  @Test
  void theWholeSavedWebPageGivesTheSameFilesAsTheText() {
    pages.importAll(pages.page("seven.txt", resource("lesson-seven.txt")));
    Pages web = new Pages(folder.resolve("web"));
    web.importAll(web.page("seven.html", resource("lesson-seven.html")));
    assertThat(web.codes()).isEmpty();
    assertThat(web.files()).isEqualTo(pages.files());
    for (String file : pages.files()) assertThat(web.read(file)).isEqualTo(pages.read(file));
  }

  @Test
  void aPageImportedAgainChangesNothing() {
    Path page = pages.page("seven.txt", resource("lesson-seven.txt"));
    pages.importAll(page);
    ImportReport again = pages.importAll(page);
    assertThat(again.written()).isEmpty();
    assertThat(again.lessons()).extracting(Imported::action).containsExactly(Action.UNCHANGED);
  }

  @Test
  void aPageThatTheirAuthorsChangedUpdatesItsLesson() {
    pages.importAll(pages.page("one.txt", lesson("LESSON ONE: The mill", "It stood.")));
    ImportReport report =
        pages.importAll(pages.page("one.txt", lesson("Lesson 1 - The old mill", "It fell.")));
    assertThat(report.lessons()).extracting(Imported::action).containsExactly(Action.UPDATED);
    assertThat(pages.read("lessons/01-the-mill.md")).contains("title: The old mill", "It fell.");
    assertThat(pages.read("course.yml")).containsOnlyOnce("lessons/");
  }

  @Test
  void aLessonThatSomeoneEditedIsNotOverwritten() {
    Path page = pages.page("one.txt", lesson("LESSON ONE: The mill", "It stood."));
    pages.importAll(page);
    pages.inCourse("lessons/01-the-mill.md", "# My own words\n");
    assertThat(pages.importAll(page).written()).isEmpty();
    assertThat(pages.codes()).containsExactly(Code.LESSON_EDITED);
    assertThat(pages.read("lessons/01-the-mill.md")).isEqualTo("# My own words\n");
  }

  @Test
  void anEditedLessonIsOverwrittenByForce() {
    Path page = pages.page("one.txt", lesson("LESSON ONE: The mill", "It stood."));
    pages.importAll(page);
    pages.inCourse("lessons/01-the-mill.md", "# My own words\n");
    pages.importAll(new ImportOptions(false, true), page);
    assertThat(pages.codes()).isEmpty();
    assertThat(pages.read("lessons/01-the-mill.md")).contains("It stood.");
  }

  @Test
  void aLessonThatNoImportWroteIsNotOverwritten() {
    pages.inCourse("lessons/01-mine.md", "# Mine\n");
    pages.importAll(pages.page("one.txt", lesson("LESSON ONE: The mill", "It stood.")));
    assertThat(pages.codes()).containsExactly(Code.LESSON_EDITED);
    assertThat(pages.files()).containsExactly("lessons/01-mine.md");
  }

  @Test
  void pagesLandInTheOrderOfTheirLessonsWhetherTogetherOrOneByOne() {
    Path one = pages.page("c.txt", lesson("LESSON ONE: The mill", "It stood."));
    Path nine = pages.page("a.txt", lesson("Lesson IX: The trial", "It began."));
    Path twelve = pages.page("b.txt", lesson("LESSON TWELVE: The end", "It ended."));
    pages.importAll(twelve, nine, one);
    Pages apart = new Pages(folder.resolve("apart"));
    apart.importAll(nine);
    apart.importAll(twelve);
    apart.importAll(one);
    assertThat(pages.read("course.yml"))
        .endsWith(
            """
            lessons:
              - lessons/01-the-mill.md
              - lessons/09-the-trial.md
              - lessons/12-the-end.md
            """)
        .isEqualTo(apart.read("course.yml"));
  }

  @Test
  void aCourseFileThatSomeoneEditedKeepsEveryLetter() {
    pages.importAll(pages.page("one.txt", lesson("LESSON ONE: The mill", "It stood.")));
    String edited =
        pages.read("course.yml").replace("updated: 2025-04-11", "updated: 2025-05-01 # mine");
    pages.inCourse("course.yml", edited);
    ImportReport report =
        pages.importAll(pages.page("two.txt", lesson("LESSON TWO: The dam", "It held.")));
    assertThat(pages.read("course.yml")).isEqualTo(edited + "  - lessons/02-the-dam.md\n");
    assertThat(report.differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.span()).hasToString("course.yml:6:1");
              assertThat(difference.kept()).isEqualTo("2025-05-01");
              assertThat(difference.onPage()).isEqualTo("2025-04-11");
            });
  }

  @Test
  void aPageOfAnotherCourseIsRefusedWithAllOthers() {
    pages.importAll(pages.page("one.txt", lesson("LESSON ONE: The mill", "It stood.")));
    List<String> before = pages.files();
    String other =
        lesson("LESSON TWO: Looms", "They ran.").replace("Course ID: 42", "Course ID: 43");
    pages.importAll(
        pages.page("two.txt", lesson("LESSON TWO: The dam", "It held.")),
        pages.page("other.txt", other));
    assertThat(pages.codes()).containsExactly(Code.PAGE_OTHER_COURSE);
    assertThat(pages.files()).isEqualTo(before);
  }

  @Test
  void twoPagesThatClaimOneNumberAreRefused() {
    pages.importAll(
        pages.page("a.txt", lesson("LESSON TWO: The dam", "It held.")),
        pages.page("b.txt", lesson("LESSON TWO: The dam", "It broke.")));
    assertThat(pages.codes()).containsExactly(Code.LESSON_NUMBER_DUPLICATE);
    assertThat(pages.files()).isEmpty();
  }

  @Test
  void thePortalsOwnPageIsKeptToTheLetter() throws IOException {
    Path real = Path.of("../shared/inputs/portal-lesson-14.txt").toAbsolutePath().normalize();
    assumeThat(real).exists();
    pages.importAll(new ImportOptions(true, false), real);
    assertThat(pages.codes()).isEmpty();
    String text = Files.readString(real, StandardCharsets.UTF_8);
    assertThat(ReadBack.words(pages.read("lessons/14-tragedy-in-china.md"))).isEqualTo(body(text));
  }

  @Test
  void thePortalsOwnPageCitesTheTwoBooksThatItNames() throws IOException {
    Path real = Path.of("../shared/inputs/portal-lesson-14.txt").toAbsolutePath().normalize();
    assumeThat(real).exists();
    pages.importAll(real);
    String expected =
        body(Files.readString(real, StandardCharsets.UTF_8))
            .replace("‘My Life’ (Chap. 42) Trotsky", "‘My Life’ Trotsky")
            .replace("revolution”.", "revolution” [@trotsky-my-life, chap. 42].")
            .replace("(‘Revolution Betrayed’, Chap.5)", "[@trotsky-revolution-betrayed, chap. 5]");
    assertThat(ReadBack.words(pages.read("lessons/14-tragedy-in-china.md"))).isEqualTo(expected);
    assertThat(pages.read("sources.yml"))
        .contains("\ntrotsky-my-life:\n  author: Trotsky # first name?\n  title: My Life\n");
  }

  /** The paragraphs of a text page, with a line feed behind each. */
  private static String body(String page) {
    List<String> blocks = Stream.of(page.split("\n\n", -1)).toList();
    List<String> paragraphs = blocks.subList(4, blocks.size() - 2);
    return String.join("\n", paragraphs) + "\n";
  }
}
