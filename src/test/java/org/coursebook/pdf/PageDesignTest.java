package org.coursebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.coursebook.book.Paper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDesignTest {
  @ParameterizedTest
  @ValueSource(strings = {"a5", "a4", "letter", "6x9in", "b5", "half-letter"})
  void aLineHoldsTwentySixTimesTheTypeAndThePageWholeLines(String name) {
    PageDesign design = PageDesign.of(Paper.named(name).orElseThrow());
    double measure = design.width() - design.inner() - design.outer();
    assertThat(measure / design.type()).isBetween(25.9, 26.1);
    double lines = (design.height() - design.top() - design.bottom()) / design.leading();
    assertThat(lines - Math.rint(lines)).isBetween(-0.001, 0.02);
  }
}
