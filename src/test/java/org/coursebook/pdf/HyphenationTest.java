package org.coursebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.coursebook.typeset.HyphenationPatterns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "de, Arbeiterbewegung, Ar·bei·ter·be·we·gung",
    "fr, révolutionnaire, ré·vo·lu·tion·naire",
    "es, revolucionario, re·vo·lu·cio·na·rio",
    "it, rivoluzionario, ri·vo·lu·zio·na·rio",
    "pt-BR, trabalhador, tra·ba·lha·dor",
    "nl, arbeidersbeweging, ar·bei·ders·be·we·ging",
    "sv, arbetarklassen, ar·be·tar·klas·sen",
    "ru, революция, ре·во·лю·ция",
    "el, επανάσταση, επα·νά·στα·ση",
    "pl, rewolucyjny, re·wo·lu·cyj·ny",
  })
  void everyLanguageHasItsPatterns(String language, String word, String parted) {
    assertThat(hyphenate(language, word)).isEqualTo(parted);
  }

  @Test
  void anAddressGetsNoHyphens() {
    String text = "https://www.example.org/declination/university";
    assertThat(hyphenate("en-GB", text)).isEqualTo(text);
  }

  @Test
  void aLanguageWithoutPatternsIsNotParted() {
    assertThat(HyphenationPatterns.of("zh")).isEmpty();
  }
}
