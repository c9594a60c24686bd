package org.coursebook.quotation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coursebook.diagnostic.Diagnostic;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
  private static final String LONG =
      "We are not permitted to speak, and he assures them in Moscow that there is nothing to fear.";

  private static List<Diagnostic> all(String text, Map<String, SourceText> sources) {
    return QuotationReports.of(List.of("one.md"), Map.of("one.md", "# One\n\n" + text), sources);
  }

  private static String found(String text) {
    return all(text, Map.of()).stream()
        .map(one -> one.code() + " " + one.span().line() + ":" + one.span().column())
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rock ’n’ roll in the ’20s was the workers’ music, and ’tis so.",
        "Rock 'n' roll in the '20s was the workers' music, and 'tis so.",
        "She wrote of ‘the workers’ state’ and of the peasants’ wishes.",
        "He said: “They spoke of ‘order’ and left.”",
        "He said: ‘They spoke of “order” and left.’",
        "A door of 6′ 2″ and a code `\"` and a link <https://example.org/\"a>.",
        "Sie riefen: [„Ordnung“]{lang=de}, then left.",
        "“The first went on\n\n“and the second\n\n“and the last ended.”",
        "“The first went on\n\n* an item\n\n“and the last ended.”",
        "He cut [...] it ... off. Then …",
        "A 12\" pipe, a man of 5'10\", and \"no\" in the end.",
        "Strings with single (') or double (\") quotes.",
        "[^1] A note.\n\n[^1]: ドゥルーズの”dividual”から着想している。",
        "Of “leave the camp cleaner than you found it all” came “leave the code cleaner than you"
            + " found it all”.",
        "A {% hint style=\"info\" %} and a {alt=\"A word\"} for another tool.",
        "A part of 1\"x2\"x3\" came.",
        "See https://example.org/a#:~:text=b%20and..",
        "Only \"*all* of the 12\" came.",
      })
  void whatIsWrittenWellIsNotReported(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aMarkWithoutItsPartnerIsReportedWhereItStands() {
    assertThat(found("The “democratic” capitalists” came.\n\nThey said “no” and *said \"yes*."))
        .isEqualTo("QUOTE_UNBALANCED 3:29\nQUOTE_UNBALANCED 5:26");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In the days of the rising (1917) Serge wrote: “%s”",
        "In the end (October 1917) Serge wrote: “%s”",
        "It was *Victor Serge* who wrote: “%s”",
        "Of the “Red Guards” Serge wrote: “%s”",
        "> %s\n>\n> — Victor Serge, 1927",
        "Later Serge wrote to his friends:\n\n“%s”",
      })
  void namesAndYearsOfEventsAreNoSources(String text) {
    assertThat(found(text.formatted(LONG))).contains("UNSOURCED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Serge (1930) wrote: “%s”",
        "Serge wrote: “%s” (1930)",
        "Serge wrote: “%s” (Serge, 1930).",
        "In *My Life* Trotsky wrote: “%s”",
        "In ‘The Conquered City’ Serge wrote: “%s”",
        "> %s\n>\n> — Victor Serge, Year One, 1930",
        "Wiener wrote in the introduction to *Cybernetics*: “%s”",
      })
  void worksAreSources(String text) {
    assertThat(found(text.formatted(LONG))).isEmpty();
  }

  @Test
  void theTalkOfAStoryNeedsNoSource() {
    String talk = "“I know,” she said.\n\n“" + LONG + "” he said.\n\n“And you?” she asked.";
    assertThat(found(talk)).isEmpty();
    assertThat(found(talk.replace("“And you?” she asked.", "## Later")))
        .isEqualTo("QUOTE_UNSOURCED 5:1");
    assertThat(found(talk.replace("“And you?”", "* * *\n\n“And you?”")))
        .isEqualTo("QUOTE_UNSOURCED 5:1");
  }

  @Test
  void theWordsInACitationAreReadToo() {
    assertThat(found("One.[@serge, ch. 4, \"The Coup]\n\nTwo.[@serge, ch. 5, \"The End\"]"))
        .isEqualTo("QUOTE_UNBALANCED 3:21");
  }

  @Test
  void aCitationInTheSentenceBeforeABlockQuoteIsItsSource() {
    String quoted =
        "> We know that he is preparing the open betrayal of the unions, and we may not speak.";
    assertThat(found("Serge wrote in these years:[@serge, ch. 4, \"Defeat\"]\n\n" + quoted))
        .isEmpty();
  }

  @Test
  void aPageInBracketsIsASourceWhateverSpaceStandsBeforeItsNumber() {
    String quoted = "“We know that he is preparing the open betrayal of the unions, and we wait.”";
    assertThat(found("Serge wrote: " + quoted + " (Memoirs, p. 12).")).isEmpty();
  }

  @Test
  void aMarkThatIsMissingDoesNotSpoilTheNextParagraph() {
    assertThat(found("He said “no and left.\n\nShe said “yes” and stayed."))
        .isEqualTo("QUOTE_UNBALANCED 3:9");
  }

  @Test
  void theSameMarksInsideEachOtherAreReportedAtTheInnerOnes() {
    assertThat(found("She wrote: “He said “no” to it.”")).isEqualTo("QUOTE_NESTING 3:21");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They said „order“ twice.",
        "They said ,,order” twice.",
        "They said ”order” twice.",
        "They did´t say so.     ",
        "They said «order» twice.",
      })
  void aMarkOfTheWrongKindIsReportedOnce(String text) {
    assertThat(found(text)).startsWith("QUOTE_MARK_WRONG 3:").doesNotContain("\n");
  }

  @Test
  void aLongQuotationWithoutASourceIsReported() {
    assertThat(found("As Serge explained, “" + LONG + "” So it was."))
        .isEqualTo("QUOTE_UNSOURCED 3:21");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As Serge explained, “%s”[^a] So it was.\n\n[^a]: A book.",
        "As Serge explained, “%s” [@serge, p. 9] So it was.",
        "As Serge[@serge] explained, “%s” So it was.",
        "As Serge explained, “%s” (‘Memoirs’, chap. 5)",
        "As Serge explained, [“%s”]{.unsourced} So it was.",
        "You may ask yourself: “%s”",
        "> %s\n>\n> — Victor Serge [@serge]",
        "Serge explained this once.\n\n> %s\n{.unsourced}",
      })
  void aQuotationWithASourceOrWithoutNeedOfOneIsNot(String text) {
    assertThat(found(text.formatted(LONG))).isEmpty();
  }

  @Test
  void aNameAloneUnderABlockQuoteIsNoSource() {
    assertThat(found("> " + LONG + "\n>\n> — Victor Serge")).isEqualTo("ATTRIBUTION_UNSOURCED 5:5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"so . . . it", "so.. it goes", "so …. it", "“so [it was”"})
  void anOddEllipsisOrBracketIsReported(String text) {
    assertThat(found(text)).startsWith("ELLIPSIS_ODD 3:").doesNotContain("\n");
  }

  @Test
  void theBracketsThatACourseUsesLessAreReported() {
    assertThat(found("One […] two […] three (…) four.")).isEqualTo("ELLIPSIS_ODD 3:23");
  }

  @Test
  void aWordThatTheSourceDoesNotHaveIsShownBesideItsOwn() {
    String source =
        "It was not our forecast but\nthe crush-\ning of the Chinese proletariat that told.";
    List<Diagnostic> found =
        all(
            "He wrote: “Not our forecast … the defeat of the [whole] Chinese proletariat.”[@life]",
            Map.of("life", new SourceText("texts/life.txt", source)));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).span()).hasToString("one.md:3:35");
    assertThat(found.get(0).message()).contains("`defeat` stands here, `crush- ing`");
    assertThat(found.get(0).hints()).anyMatch(hint -> hint.contains("texts/life.txt:2:5"));
  }

  @Test
  void wordsThatAreNowhereInTheSourceAreToldWithTheNearestPassage() {
    List<Diagnostic> found =
        all(
            "He wrote: “Nobody in this town has a horse of gold.”[@life]",
            Map.of("life", new SourceText("life.txt", "The town was large. A horse stood there.")));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).message()).isEqualTo("these words are not in `life.txt`");
  }

  @Test
  void theSameQuotationInOtherWordsIsReportedAtTheSecond() {
    assertThat(
            found(
                "“The road ends and nobody can tell where it goes.”\n\n"
                    + "“The road ends and nobody can say where it goes.”"))
        .isEqualTo("QUOTE_VARIES 5:31");
  }

  /** A page like those of the portal, after import. */
  @Test
  void aPortalsPageHasItsFourFaultsAndNoOther() throws IOException {
    try (InputStream page = QuotationsTest.class.getResourceAsStream("portal-page.md")) {
      String text = new String(Objects.requireNonNull(page).readAllBytes(), UTF_8);
      assertThat(found(text))
          .isEqualTo(
              "QUOTE_UNSOURCED 5:48\nQUOTE_UNBALANCED 5:295\nQUOTE_UNSOURCED 7:22\n"
                  + "QUOTE_NESTING 11:124");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said “no” to ‘it’ and “",
        "A 12\" pipe, ",
        "{a=",
        "=",
        "A-",
        "Serge (1930) ",
        "*In My Life* ",
        "“I know all of it, you see.”\n\n",
      })
  void aLongLessonIsCheckedInTime(String again) {
    String text = "{= “" + again.repeat(100_000 / again.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> all(text, Map.of()));
  }
}
