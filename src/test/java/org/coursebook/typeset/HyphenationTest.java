package org.coursebook.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {
  private static String parted(Hyphenation words, String word, String language) {
    StringBuilder shown = new StringBuilder(word);
    int[] places = words.places(word, language, 3, 3);
    for (int i = places.length - 1; i >= 0; i--) shown.insert(places[i], '·');
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, university, uni·ver·sity",
    "en-US, declination, dec·li·na·tion",
    "de, Arbeiterbewegung, Arbei·ter·be·we·gung",
    "fr, révolutionnaire, révo·lu·tion·naire",
    "ru, революция, рево·лю·ция",
    "el, επανάσταση, επα·νά·σταση",
    "en-GB, Dvořákovský, Dvořákovský",
    "zh, university, university",
  })
  void threeLettersStayOnEachSide(String language, String word, String parted) {
    assertThat(parted(Hyphenation.of("en-GB", List.of()), word, language)).isEqualTo(parted);
  }

  @Test
  void aBooksOwnWordsComeFirst() {
    Hyphenation words = Hyphenation.of("en-GB", List.of("dem-o-crat-ic", "university"));
    assertThat(parted(words, "Democratic", "")).isEqualTo("Dem·o·crat·ic".replace("·ic", "ic"));
    assertThat(parted(words, "university", "")).isEqualTo("university");
  }

  @Test
  void wordsAreNotPartedInAddressesNamesOfThingsOrAcrossRuns() {
    assertThat(places("see revolution_betrayed or https://example.org/university")).isEmpty();
    assertThat(places("the UNIVERSITY university2")).isEmpty();
    assertThat(places("the univer", "sity and")).isEmpty();
    assertThat(places("the university’s café-university")).containsExactly(7, 10, 25, 28);
  }

  @Test
  void aNameIsPartedLessGladlyThanAWord() {
    FlatText text = new FlatText(List.of(Composed.run("University of University")));
    List<Opportunity> found = Parting.of(text, 0, text.length(), Composed.BOOK);
    assertThat(found.get(0).penalty()).isLessThan(found.get(2).penalty());
  }

  private static List<Integer> places(String... runs) {
    FlatText text = new FlatText(List.of(runs).stream().map(Composed::run).toList());
    return Parting.of(text, 0, text.length(), Composed.BOOK).stream()
        .map(Opportunity::end)
        .toList();
  }
}
