package org.coursebook.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {
  private static Paper paper(String name) {
    return Paper.named(name).orElseThrow();
  }

  @Test
  void papersHaveNames() {
    assertThat(Paper.names())
        .containsExactly("6x9in", "a4", "a5", "a6", "b5", "half-letter", "letter");
    assertThat(paper("A4").width()).isEqualTo(210);
  }

  @ParameterizedTest
  @CsvSource({
    "150x210mm, 150, 210",
    "15x21cm, 150, 210",
    "5.5x8.5in, 139.7, 215.9",
    "432x648pt, 152.4, 228.6",
    "150mm x 210mm, 150, 210",
    "6in×9in, 152.4, 228.6",
  })
  void orMeasures(String name, double width, double height) {
    assertThat(paper(name).width()).isBetween(width - 0.01, width + 0.01);
    assertThat(paper(name).height()).isBetween(height - 0.01, height + 0.01);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a55", "", "150x210", "x", "mmxmm", "1.2.3x4mm", "-150x210mm", "..x..mm"})
  void whatIsNoPaperIsNone(String name) {
    assertThat(Paper.named(name)).isEmpty();
    assertThat(Paper.refusal(name)).contains("no paper", "150x210mm", "half-letter");
  }

  @ParameterizedTest
  @CsvSource({
    "10x10mm, too small",
    "9999x100mm, too large",
    "99x9mm, too small",
    "400x90mm, strip"
  })
  void whatNoBookCouldBePrintedOnIsRefusedWithTheReason(String name, String reason) {
    assertThat(Paper.named(name)).isEmpty();
    assertThat(Paper.refusal(name)).contains(reason);
  }
}
