package org.coursebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordFinderTest {
  private static final String TEXT =
      "# One\n\n> It's *well*\n> known, and so\n> is this and\n> so on.\n\nAnd so forth.\n";
  private static final Span QUOTATION = new Span("one.md", 3, 1, 50);

  private final WordFinder finder =
      new WordFinder(file -> Optional.ofNullable(Map.of("one.md", TEXT).get(file)));

  @Test
  void wordsAreFoundThoughQuotesMarksAndLineEndsAreOthersInTheFile() {
    assertThat(finder.first(QUOTATION, "It’s well known")).isEqualTo(new Span("one.md", 3, 3, 19));
  }

  @Test
  void theFirstAndTheLastOfSeveralAreToldApart() {
    assertThat(finder.first(QUOTATION, "so")).isEqualTo(new Span("one.md", 4, 14, 2));
    assertThat(finder.last(QUOTATION, "so")).isEqualTo(new Span("one.md", 6, 3, 2));
  }

  @Test
  void whatStandsBeyondThePassageIsNotMeant() {
    assertThat(finder.first(QUOTATION, "forth")).isEqualTo(QUOTATION);
    assertThat(finder.first(new Span("two.md", 1, 1, 9), "so").file()).isEqualTo("two.md");
  }

  @Test
  void signsWithoutLettersAreFoundToTheLetter() {
    assertThat(finder.first(QUOTATION, "*")).isEqualTo(new Span("one.md", 3, 8, 1));
  }
}
