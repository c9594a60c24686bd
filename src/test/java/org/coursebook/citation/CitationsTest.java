package org.coursebook.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Book;
import org.coursebook.book.Inline;
import org.coursebook.book.Target;
import org.coursebook.book.TreeMapper;
import org.coursebook.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

class CitationsTest {
  private final CitedBook course = new CitedBook();

  private List<String> said() {
    return course.problems.all().stream()
        .filter(problem -> !problem.code().slug().equals("source-uncited"))
        .map(Diagnostic::text)
        .toList();
  }

  @Test
  void aSourceIsNamedInFullFirstAndInShortThen() {
    course.lesson(1, "One.[@trotsky, chap. 42]\n\nTwo.[@carr, 33]\n\nThree.[@trotsky, chap. 43]");
    assertThat(course.notes(1))
        .containsExactly(
            "Leon Trotsky, _My Life_ (Scribner, 1930), ch. 42.",
            "E. H. Carr, _Foundations of a Planned Economy_ (Macmillan, 1971), 33.",
            "Trotsky, _My Life_, ch. 43.");
    assertThat(said()).isEmpty();
  }

  @Test
  void ibidIsOfferedRightBehindTheSameSourceAlone() {
    course.lesson(
        1,
        """
        One.[@trotsky, 12] Two.[@trotsky, 13] Three.[@trotsky, 13] Four.[@carr; @trotsky]
        Five.[@trotsky, 14] Six.^[A remark.] Seven.[@trotsky, 15] Eight.[@trotsky]
        """);
    assertThat(course.notes(1)).element(1).isEqualTo("Trotsky, _My Life_, 13. | Ibid., 13.");
    assertThat(course.notes(1)).element(2).isEqualTo("Trotsky, _My Life_, 13. | Ibid.");
    assertThat(course.notes(1)).element(4).isEqualTo("Trotsky, _My Life_, 14.");
    assertThat(course.notes(1)).element(6).isEqualTo("Trotsky, _My Life_, 15.");
    assertThat(course.notes(1)).element(7).isEqualTo("Trotsky, _My Life_.");
  }

  @Test
  void ibidNeverLeadsAcrossTheBeginningOfALesson() {
    course.lesson(1, "One.[@trotsky, 12]").lesson(2, "Two.[@trotsky, 12]");
    assertThat(course.notes(2)).containsExactly("Trotsky, _My Life_, 12.");
  }

  @Test
  void ibidCanBeSwitchedOff() {
    course.set("citations: {ibid: false}\n").lesson(1, "One.[@trotsky, 12] Two.[@trotsky, 13]");
    assertThat(course.notes(1)).element(1).isEqualTo("Trotsky, _My Life_, 13.");
  }

  @Test
  void withoutAListForTheBookEachLessonNamesItsSourcesInFull() {
    course
        .set("citations: {list: lesson}\n")
        .lesson(1, "One.[@trotsky, 12]")
        .lesson(2, "Two.[@trotsky, 12]");
    assertThat(course.notes(2)).containsExactly("Leon Trotsky, _My Life_ (Scribner, 1930), 12.");
    assertThat(course.text(2)).contains("## Sources").contains("Trotsky, Leon. _My Life_.");
    assertThat(course.sources()).isEmpty();
  }

  @Test
  void theNumberGoesBehindTheFullStopWhereverTheCitationStands() {
    course.lesson(1, "One [@trotsky]. Two, [@trotsky] three; “four” [@trotsky].");
    assertThat(course.text(1)).isEqualTo("One.[*] Two,[*] three; “four”.[*]");
  }

  @Test
  void inFrenchTheNumberStaysBeforeTheFullStop() {
    course.set("language: fr\n").lesson(1, "Un [@trotsky]. Deux.");
    assertThat(course.text(1)).isEqualTo("Un[*]. Deux.");
  }

  @Test
  void anAuthorInTheSentenceHasTheNoteBehindTheName() {
    course.lesson(1, "As @trotsky saw, it was late.");
    assertThat(course.text(1)).isEqualTo("As Trotsky[*] saw, it was late.");
    assertThat(course.notes(1)).element(0).asString().contains("_My Life_");
  }

  @Test
  void aSourceInANoteStandsInItsSentence() {
    course.lesson(
        1, "One.[^a]\n\n[^a]: Compare [@carr, 33]. It is rare, as is [see @trotsky, 12, note 3].");
    assertThat(course.notes(1))
        .containsExactly(
            "Compare E. H. Carr, _Foundations of a Planned Economy_ (Macmillan, 1971), 33. It is"
                + " rare, as is see Leon Trotsky, _My Life_ (Scribner, 1930), 12, note 3.");
  }

  @Test
  void inAuthorDateStylesACitationStandsBeforeTheFullStop() {
    course
        .set("citations: {style: chicago-author-date}\n")
        .lesson(1, "One.[@trotsky, 12] Two [@carr]. As @koenker says, three [-@carr, 7].");
    assertThat(course.text(1))
        .isEqualTo(
            "One (Trotsky 1930, 12). Two (Carr 1971). As Koenker (1985) says, three (1971, 7).");
    assertThat(course.notes(1)).isEmpty();
  }

  @Test
  void theDayOfAccessIsGivenForDatedSourcesToo() {
    String page =
        """
        mill:
          type: web page
          author: Ann Lee
          title: Of Mills
          in: Mill Notes
          date: 2020
          url: https://example.org/m
          %s
        """;
    course.file("sources.yml", page.formatted("accessed: 2026-01-31")).lesson(1, "One.[@mill]");
    assertThat(course.notes(1).get(0)).contains("2020, accessed 31 January 2026, https");
    String archived = "archived: {url: 'https://archive.example/m', date: 2025-12-01}";
    course.file("sources.yml", page.formatted(archived));
    assertThat(course.notes(1).get(0))
        .contains("accessed 1 December 2025, https://archive.example/m");
    for (String style : List.of("chicago-author-date", "mla", "apa")) {
      course.set("citations: {style: " + style + "}\n");
      assertThat(course.sources()).as(style).contains("2020", "1 Dec", "2025", "archive.example");
    }
  }

  @Test
  void citationsAreHeardInHeadingsCaptionsTablesAndAttributions() {
    course.lesson(
        1,
        """
        ## A heading [@trotsky, 1]

        | Year | Members |
        |------|---------|
        | 1921 | many [@trotsky, 2] |

        [Members[@trotsky, 3]]

        > Words of others.
        >
        > — Leon Trotsky[@trotsky, 4]
        """);
    assertThat(course.notes(1)).hasSize(4);
    assertThat(course.book().contents().get(0).children().get(0).title())
        .noneMatch(Inline.NoteCall.class::isInstance);
  }

  @Test
  void everyLinkOfTheListLeadsToACitationAndBack() {
    course
        .lesson(1, "One.[@trotsky, 12] Two.[@carr]")
        .lesson(2, "Three.[^n] Four.[@koenker]\n\n[^n]: See [@trotsky].");
    Book book = course.book();
    Links sources = new Links();
    sources.read(book.sources());
    assertThat(sources.leadTo)
        .containsExactlyInAnyOrder(
            "call-lesson-1-1", "call-lesson-2-1", "call-lesson-1-2", "call-lesson-2-2");
    Links lessons = new Links();
    book.lessons().forEach(lessons::lesson);
    assertThat(lessons.leadTo)
        .containsOnly("source-trotsky", "source-carr", "source-koenker")
        .hasSize(4);
    assertThat(sources.ids).containsAll(new HashSet<>(lessons.leadTo));
    assertThat(course.sources()).contains("1.1, 2.1");
  }

  /** Collects where links lead, and what can be led to. */
  private static final class Links extends TreeMapper {
    final List<String> leadTo = new ArrayList<>();
    final Set<String> ids = new HashSet<>();

    void read(List<Block> content) {
      blocks(content);
    }

    @Override
    protected Attributes attributes(Attributes attributes, Block block) {
      ids.add(attributes.id());
      return attributes;
    }

    @Override
    public List<Inline> link(Inline.Link link) {
      if (link.target() instanceof Target.InBook place) leadTo.add(place.anchor());
      return super.link(link);
    }
  }

  @Test
  void theListCanBeInGroups() {
    course
        .set("citations: {groups: [secondary, primary]}\n")
        .lesson(1, "One.[@trotsky; @carr; @koenker]");
    assertThat(course.sources())
        .containsSubsequence(
            "## Secondary literature",
            "Koenker, Diane",
            "## Primary sources",
            "Trotsky, Leon",
            "## Other sources",
            "Carr, E. H.");
  }

  @Test
  void aSourceThatNothingCitesIsListedIfTheCourseWantsIt() {
    course.set("citations: {nocite: [carr]}\n").lesson(1, "One.[@trotsky]");
    assertThat(course.sources()).contains("Carr, E. H.").doesNotContain("Koenker");
    assertThat(course.problems.all())
        .extracting(problem -> problem.message())
        .containsExactly("nothing cites the source `koenker`");
  }

  @Test
  void aKeyThatNoSourceHasIsReportedWithTheNearest() {
    course.lesson(1, "One.[@trotski] And @carrr says.");
    course.book();
    assertThat(said())
        .containsExactly(
            "lessons/01-one.md:3:6: error[citation-unknown]: no source is called `trotski`\n"
                + "  help: did you mean `trotsky`?",
            "lessons/01-one.md:3:20: error[citation-unknown]: no source is called `carrr`\n"
                + "  help: did you mean `carr`?; or write `\\@carrr` if it is no citation");
  }

  @Test
  void quotationMarksInACitationAreThoseOfTheBook() {
    course.lesson(1, "One.[@trotsky, ch. 10, \"The Coup\"]");
    assertThat(course.notes(1)).element(0).asString().endsWith("ch. 10, “The Coup”.");
  }

  @Test
  void aCitationBehindQuotationMarksLeavesThemClosed() {
    course.lesson(1, "He said \"no.\"[@trotsky] And \"so\"[@trotsky].");
    assertThat(course.text(1)).isEqualTo("He said “no.”[*] And “so”.[*]");
  }
}
