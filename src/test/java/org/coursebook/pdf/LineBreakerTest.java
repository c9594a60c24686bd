package org.coursebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {
  private static String broken(String text) {
    LineBreaker breaker = new LineBreaker();
    breaker.setText(text);
    StringBuilder pieces = new StringBuilder();
    int start = 0;
    for (int end = breaker.next(); end >= 0; end = breaker.next()) {
      pieces.append(text, start, end).append('|');
      start = end;
    }
    return pieces.append(text.substring(start)).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "don’t go;don’t |go",
        "e.g. this;e.g. |this",
        "well-known man;well-|known |man",
        "from 1924–27 on;from |1924–27 |on",
        "one—two;one—|two",
        "10\u00A0km far;10\u00A0km |far",
        "in 官僚主义, so;in |官|僚|主|义, |so",
        "see www.a.org/b-c now;see |www.|a.|org/|b-|c |now",
        "and/or;and/or",
        "index.php?section=history&page=9;index.|php?|section=|history&|page=|9",
        "(see) “that”;(see) |“that”",
      })
  void linesEndOnlyWhereAReaderExpectsIt(String text, String expected) {
    assertThat(broken(text)).isEqualTo(expected);
  }

  @Test
  void aSoftHyphenMayEndALine() {
    assertThat(broken("be\u00ADfore")).isEqualTo("be\u00AD|fore");
  }
}
