package org.coursebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lesson may be as large as a book, and no larger. */
class LargeLessonsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "> to quote is no crime\n",
        "| cell | *cell* |\n",
        "[a label]: of a link\n",
        "[a line that begins so\n",
        "term and term\n: its meaning\n\n",
        ": a meaning without a term\n",
        "- an item of a list\n\n",
        "[@key; ",
        "[@a @a @a @a @a @a @a @a @a @a @a @a @a @a] ",
        "[^a] [^b] [^c] ",
        "x^y^ "
      })
  void aLessonOfTheLargestSizeIsReadInTime(String one) {
    String text = one.repeat(Math.min(49_000, 1_000_000 / one.length()));
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Written.body(text).tree());
  }

  @Test
  void aLessonOfMoreThanAMegabyteIsTooLarge() {
    assertThat(Written.body("word ".repeat(210_000)).said()).containsExactly("1:1 file-too-large");
  }

  @Test
  void aLessonOfMoreThanFiftyThousandLinesIsTooLargeFromTheNextLineOn() {
    assertThat(Written.body("> a\n".repeat(60_000)).said())
        .containsExactly("50001:1 file-too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "- ", "* ", "_", "> -"})
  void aRuleLongerThanAnyPageIsRefused(String mark) {
    String text = mark + mark.substring(mark.length() > 2 ? 2 : 0).repeat(500_000);
    assertThat(Written.body(text).said())
        .contains("3:" + (mark.length() > 2 ? 3 : 1) + " file-too-large");
  }

  @Test
  void aRuleAsLongAsALineIsARule() {
    assertThat(Written.body("- ".repeat(4_000)).tree()).isEqualTo("hr");
  }
}
