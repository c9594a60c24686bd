package org.coursebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HyphenationTest {
  private static String hyphenate(String language, String text) {
    return new Hyphenation(HyphenationPatterns.of(language).orElseThrow())
        .hyphenateText(text)
        .replace('\u00AD', '·');
  }

  @Test
  void wordsArePartedAsInBritainAndAsInAmerica() {
    assertThat(hyphenate("en-GB", "The announcement of a university"))
        .isEqualTo("The an·nounce·ment of a uni·ver·sity");
    assertThat(hyphenate("en-US", "a declination")).isEqualTo("a dec·li·na·tion");
  }

  @Test
  void namesOfOtherAlphabetsAndAddressesStayWhole() {
    String text = "бюрократия, Dvořákovský, revolution_betrayed";
    assertThat(hyphenate("en-GB", text)).isEqualTo(text);
  }

  @Test
  void aLanguageWithoutPatternsIsNotParted() {
    assertThat(HyphenationPatterns.of("ru")).isEmpty();
  }
}
