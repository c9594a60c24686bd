package org.coursebook.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintingTest {
  @Test
  void aBookInLargePrintStandsOnA4UnlessAnotherPaperIsNamed() {
    Printing large = new Printing("", Optional.empty(), Set.of(Look.LARGE_PRINT), 0, false);
    assertThat(large.paper()).isEqualTo(Paper.A4);
    assertThat(Printing.PLAIN.paper()).isEqualTo(Paper.A5);
    Printing small =
        new Printing("", Optional.of(Paper.A5), Set.of(Look.LARGE_PRINT), 0, false).over(large);
    assertThat(small.paper()).isEqualTo(Paper.A5);
  }

  @Test
  void whatIsSaidGoesOverWhatTheEditionHas() {
    Printing edition = new Printing("big", Optional.of(Paper.A4), Set.of(Look.SCREEN), 3, false);
    Printing said = new Printing("", Optional.empty(), Set.of(Look.DYSLEXIA), 0, true);
    assertThat(said.over(edition))
        .isEqualTo(
            new Printing(
                "big", Optional.of(Paper.A4), Set.of(Look.SCREEN, Look.DYSLEXIA), 3, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A4", "big one", "a/b", "-a", "a--b", "lessons-3", "ä"})
  void aNameMustSuitAFile(String name) {
    assertThat(Printing.isName(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "mm", "0mm", "21mm", "-3mm", "3 feet"})
  void whatIsNoBleedIsNone(String bleed) {
    assertThat(Printing.bleedOf(bleed)).isEmpty();
    assertThat(Printing.bleedOf("0.125in")).hasValue(3.175);
  }
}
