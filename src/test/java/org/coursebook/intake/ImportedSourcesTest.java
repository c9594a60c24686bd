package org.coursebook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.coursebook.intake.Pages.lesson;
import static org.coursebook.intake.Pages.resource;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import org.coursebook.diagnostic.Code;
import org.coursebook.intake.ImportReport.Action;
import org.coursebook.intake.ImportReport.Gap;
import org.coursebook.intake.ImportReport.Imported;
import org.coursebook.intake.ImportReport.NewSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedSourcesTest {
  private static final String ONE = "lessons/01-the-mill.md";
  private static final String TWO = "lessons/02-the-dam.md";

  @TempDir private Path folder = Path.of("");
  private Pages pages = new Pages(folder);

  @BeforeEach
  void open() {
    pages = new Pages(folder);
  }

  private Path one(String text) {
    return pages.page("one.txt", lesson("LESSON ONE: The mill", text));
  }

  private Path two(String text) {
    return pages.page("two.txt", lesson("LESSON TWO: The dam", text));
  }

  @Test
  void whatThePagesSayOfTheirSourcesIsWrittenDownAndTheRestIsLeftToFillIn() {
    ImportReport report = pages.importAll(pages.page("seven.txt", resource("lesson-seven.txt")));
    assertThat(pages.read("sources.yml"))
        .isEqualTo(
            """
            # The sources that the imported pages cite. Where a line has a #, fill it in and remove the #.

            quill-wet-year:
              author: Marta Quill
              title: The Wet Year
              # date: …
              # place: …
              # publisher: …

            quill-rivers-masters:
              author: Quill # first name?
              title: Rivers and Masters
              # date: …
              # place: …
              # publisher: …
            """);
    assertThat(report.sources())
        .extracting(source -> source.span().toString(), s -> String.join(" ", s.missing()))
        .containsExactly(
            tuple("sources.yml:3:1", "date place publisher"),
            tuple("sources.yml:10:1", "first name of the author date place publisher"));
  }

  @Test
  void whatCannotStandBareInYamlIsQuoted() {
    pages.importAll(
        one("said (Marx and Engels, ‘Works: A Choice’, 3 May 1926–27, Collected Works, p. 3)"),
        two("said (Lenin, ‘A Letter: to all’, Selected Works, 1917-18, p. 3)"));
    assertThat(pages.read("sources.yml"))
        .contains(
            """
            lenin-letter:
              type: chapter
              author: Lenin # first name?
              title: 'A Letter: to all'
              in: Selected Works
              date: '1917/1918'
              # place: …
            """);
  }

  @Test
  void twoAuthorsAreAList() {
    pages.importAll(one("said (Marx and Friedrich Engels, ‘The Manifesto’, Part I)"));
    assertThat(pages.read("sources.yml"))
        .contains("  author:\n    - Marx # first name?\n    - Friedrich Engels\n");
  }

  @Test
  void aWorkThatSeveralPagesCiteIsOneSource() {
    ImportReport report =
        pages.importAll(
            two("said (‘THE RIVERS’, p. 3), then (Marta Quill, ‘Rivers’, 1931, p. 4)"),
            one("said (Quill, ‘The Rivers’, p. 1) and then (‘Streams’, p. 2)"));
    assertThat(report.sources())
        .extracting(NewSource::key)
        .containsExactly("quill-rivers", "streams");
    assertThat(pages.read("sources.yml"))
        .contains("  author: Marta Quill\n  title: The Rivers\n  date: 1931\n");
    assertThat(pages.read(ONE)).contains("[@quill-rivers, p. 1] and then [@streams, p. 2]");
    assertThat(pages.read(TWO)).contains("[@quill-rivers, p. 3], then [@quill-rivers, p. 4]");
  }

  @Test
  void worksOfOneTitleByDifferentAuthorsStayApart() {
    pages.importAll(
        one("said (Quill, ‘My Life’, p. 1), said (Marsh, ‘My Life’, p. 2), said (‘My Life’, p. 3)"),
        two("said (Anna Marsh, ‘My Life’, p. 1), said (Bert Marsh, ‘My Life’, p. 2)"));
    assertThat(pages.read(ONE))
        .contains("[@quill-my-life, p. 1], said [@marsh-my-life, p. 2], said [@my-life, p. 3]");
    assertThat(pages.read(TWO)).contains("[@marsh-my-life, p. 1], said [@marsh-my-life-2, p. 2]");
  }

  @Test
  void issuesOfOneNewspaperStayApart() {
    pages.importAll(
        one("said (‘The Bell’, 3 May 1926, p. 1), said (‘The Bell’, 4 May 1926, p. 1)"));
    assertThat(pages.read(ONE)).contains("[@bell, p. 1], said [@bell-2, p. 1]");
  }

  @Test
  void pagesImportedAgainChangeNothing() {
    Path one = one("said (Quill, ‘My Life’, p. 1), said (Marsh, ‘My Life’, p. 2)");
    Path two = two("said (‘My Life’, p. 3), said (‘The Bell’, 3 May 1926, p. 1) (‘Bell’, 1927)");
    pages.importAll(one, two);
    String sources = pages.read("sources.yml");
    ImportReport again = pages.importAll(two, one);
    assertThat(again.written()).isEmpty();
    assertThat(again.sources()).isEmpty();
    assertThat(again.lessons()).extracting(Imported::action).containsOnly(Action.UNCHANGED);
    pages.importAll(two);
    assertThat(pages.read("sources.yml")).isEqualTo(sources);
  }

  @Test
  void aSourceThatSomeoneFilledInIsUsedAndKeepsEveryLetter() {
    Path one = one("said (Quill, ‘The Wet Year’, p. 1), said (‘Rivers’, 1931, p. 2)");
    pages.importAll(one);
    String filled =
        """
        # Mine.
        wet: {author: {family: Quill, given: Marta}, title: 'Wet Year: A Memoir', date: 1950}

        rivers:
          short-title: "Rivers"
          title: All the Rivers # and brooks
          date: c. 1931""";
    pages.inCourse("sources.yml", filled);
    pages.importAll(one, two("said (‘Brooks’, p. 2)"));
    assertThat(pages.codes()).isEmpty();
    assertThat(pages.read(ONE)).contains("[@wet, p. 1], said [@rivers, p. 2]");
    assertThat(pages.read("sources.yml"))
        .isEqualTo(
            filled
                + "\n\nbrooks:\n  # author: …\n  title: Brooks\n  # date: …\n  # place: …\n"
                + "  # publisher: …\n");
  }

  @Test
  void aSourceOfOneTitleByOneAuthorIsNotTakenForAnothers() {
    pages.inCourse("sources.yml", "life:\n  author: Leon Trotsky\n  title: My Life\n");
    pages.importAll(one("said (Natalia Trotsky, ‘My Life’, p. 1), said (‘My Life in Art’, p. 2)"));
    assertThat(pages.read(ONE)).contains("[@trotsky-my-life, p. 1], said [@my-life-art, p. 2]");
  }

  @Test
  void aKeyThatIsTakenIsNotTakenAgain() {
    pages.inCourse("sources.yml", "rivers:\n  title: Brooks\n");
    pages.importAll(one("said (‘Rivers’, p. 1)"));
    assertThat(pages.read(ONE)).contains("[@rivers-2, p. 1]");
  }

  @Test
  void whatAPageSaysOfASourceThatIsThereAlreadyIsReportedAndNotWritten() {
    String sources = "rivers:\n  title: Rivers\n";
    pages.inCourse("sources.yml", sources);
    ImportReport report = pages.importAll(one("said (Quill, ‘Rivers’, 1931, p. 1)"));
    assertThat(pages.read("sources.yml")).isEqualTo(sources);
    assertThat(report.gaps())
        .extracting(Gap::key, Gap::field, Gap::onPage)
        .containsExactly(tuple("rivers", "author", "Quill"), tuple("rivers", "date", "1931"));
  }

  @Test
  void anotherEditionOfASourceThatIsThereIsReported() {
    pages.inCourse("sources.yml", "rivers:\n  title: Rivers\n  date: 2004\n");
    ImportReport report = pages.importAll(one("said (‘Rivers’, 1931, p. 1)"));
    assertThat(pages.read(ONE)).contains("[@rivers, p. 1]");
    assertThat(report.gaps())
        .extracting(Gap::field, Gap::kept, Gap::onPage)
        .containsExactly(tuple("date", "2004", "1931"));
    pages.inCourse(
        "sources.yml", "rivers:\n  title: Rivers\n  date: 2004\n  original-date: 1931\n");
    assertThat(pages.importAll(one("said (‘Rivers’, 1931, p. 1)")).gaps()).isEmpty();
  }

  @Test
  void editionsThatThePagesTellApartStayApart() {
    Path one = one("said (‘Rivers’, 1931, p. 1), said (‘Rivers’, 1970, p. 2)");
    pages.importAll(one);
    assertThat(pages.read(ONE)).contains("[@rivers, p. 1], said [@rivers-2, p. 2]");
    ImportReport again = pages.importAll(one);
    assertThat(again.written()).isEmpty();
    assertThat(again.gaps()).isEmpty();
  }

  @Test
  void sourcesThatCannotBeReadStopTheImport() {
    pages.inCourse("sources.yml", "rivers: [\n");
    assertThat(pages.importAll(one("said (‘Rivers’, p. 1)"))).isEqualTo(ImportReport.NOTHING);
    assertThat(pages.codes()).containsExactly(Code.YAML_MALFORMED);
    pages.inCourse("sources.yml", "{rivers: {title: Brooks}}\n");
    assertThat(pages.importAll(one("said (‘Rivers’, p. 1)"))).isEqualTo(ImportReport.NOTHING);
    assertThat(pages.codes()).containsExactly(Code.YAML_MALFORMED);
    pages.inCourse("sources.yml", "rivers:\n  title: Brooks\n...\n");
    assertThat(pages.importAll(one("said (‘Rivers’, p. 1)"))).isEqualTo(ImportReport.NOTHING);
    assertThat(pages.codes()).containsExactly(Code.YAML_MALFORMED);
    assertThat(pages.files()).containsExactly("sources.yml");
  }

  @Test
  void newSourcesStandAsFarInAsTheOthers() {
    pages.inCourse("sources.yml", "  rivers:\n    title: Rivers\n");
    pages.importAll(one("said (‘Brooks’, p. 1)"));
    assertThat(pages.read("sources.yml"))
        .contains("\n\n  brooks:\n    # author: …\n    title: Brooks");
  }

  @Test
  void sourcesThatAreToStayInTheTextMakeNoFile() {
    ImportReport report =
        pages.importAll(new ImportOptions(true, false), one("said (‘Rivers’, p. 1)"));
    assertThat(pages.files()).doesNotContain("sources.yml");
    assertThat(pages.read("course.yml")).doesNotContain("sources");
    assertThat(pages.read(ONE)).contains("said (‘Rivers’, p. 1)");
    assertThat(report.sources()).isEmpty();
  }

  @Test
  void aPageWithoutSourcesMakesNoFile() {
    pages.importAll(one("It stood."));
    assertThat(pages.files()).doesNotContain("sources.yml");
    assertThat(pages.read("course.yml")).doesNotContain("sources");
  }

  @Test
  void newSourcesGoToTheFileThatTheCourseNames() {
    pages.inCourse("course.yml", "title: The mill and the town\nsources: [a.bib, refs/all.yml]\n");
    pages.importAll(one("said (‘Rivers’, p. 1)"));
    assertThat(pages.files()).contains("refs/all.yml").doesNotContain("sources.yml");
    assertThat(pages.read("course.yml"))
        .isEqualTo("title: The mill and the town\nsources: [a.bib, refs/all.yml]\n");
  }

  @Test
  void aPageOfNamesWithoutEndIsReadInTime() {
    String text = "Anna Bert ".repeat(20_000) + "wrote in ‘Rivers’ (Chap. 1) " + "”".repeat(50_000);
    String many = "said ” (‘Rivers’, p. 3) and ".repeat(300);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> pages.importAll(one(text), two(many)));
    assertThat(pages.read(ONE)).contains("[@bert-rivers, chap. 1]");
  }
}
