package org.coursebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {
  @Test
  void papersHaveNamesOrMeasures() {
    assertThat(Paper.named("A4").orElseThrow().width()).isEqualTo(210);
    assertThat(Paper.named("150x210mm").orElseThrow().height()).isEqualTo(210);
    assertThat(Paper.named("5.5x8.5in").orElseThrow().width()).isEqualTo(139.7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a55", "", "10x10mm", "9999x1mm", "150x210", "x"})
  void whatIsNoPaperIsNone(String name) {
    assertThat(Paper.named(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a5", "a4", "letter", "6x9in", "b5", "half-letter"})
  void aLineHoldsTwentySixTimesTheTypeAndThePageWholeLines(String name) {
    PageDesign design = PageDesign.of(Paper.named(name).orElseThrow());
    double measure = design.width() - design.inner() - design.outer();
    assertThat(measure / design.type()).isBetween(25.9, 26.1);
    double lines = (design.height() - design.top() - design.bottom()) / design.leading();
    assertThat(lines - Math.rint(lines)).isBetween(-0.001, 0.001);
  }
}
