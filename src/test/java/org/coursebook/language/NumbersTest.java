package org.coursebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "de", "es", "it", "pt", "nl", "sv", "ru", "el", "pl"})
  void everyNumberInWordsIsReadBack(String language) {
    Numbers numbers = Numbers.of(language).orElseThrow();
    for (int number = 0; number < 100; number++) {
      String words = numbers.inWords(number).orElseThrow();
      assertThat(numbers.parse(words)).as(words).hasValue(number);
      String capitals = words.toUpperCase(Locale.ROOT);
      assertThat(numbers.parse(capitals)).as(capitals).hasValue(number);
      String closedUp = words.replace(" ", "").replace("-", "");
      assertThat(numbers.parse(closedUp)).as(closedUp).hasValue(number);
    }
    assertThat(numbers.inWords(100)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, fourteenth, 14",
    "en, twenty first, 21",
    "en, NINE, 9",
    "en, SIXTY-SIX, 66",
    "fr, premier, 1",
    "fr, Première, 1",
    "fr, vingt et unième, 21",
    "fr, QUATORZIEME, 14",
    "fr, quatre-vingt-unième, 81",
    "de, EINUNDDREISSIG, 31",
    "de, Vierzehnte, 14",
    "de, erster, 1",
    "es, decimocuarta, 14",
    "es, veintiuna, 21",
    "it, ventitreesima, 23",
    "pt, quatorze, 14",
    "pt, duas, 2",
    "nl, TWEEËNTWINTIG, 22",
    "nl, achtste, 8",
    "sv, tjugoförsta, 21",
    "ru, четвертый, 4",
    "ru, двадцать первая, 21",
    "el, ΔΕΚΑΤΕΣΣΕΡΑ, 14",
    "el, τέταρτος, -1",
    "pl, dwudziesta pierwsza, 21",
    "pl, trzecia, 3",
  })
  void otherFormsAreUnderstood(String language, String word, int number) {
    Numbers numbers = Numbers.of(language).orElseThrow();
    assertThat(numbers.parse(word).orElse(-1)).isEqualTo(number);
  }

  @Test
  void digitsAndStrictRomanNumeralsAreUnderstood() {
    assertThat(Numbers.parseNumeral(" 014 ")).hasValue(14);
    assertThat(Numbers.parseNumeral("xiv")).hasValue(14);
    assertThat(Numbers.parseNumeral("MCMLXXXIV")).hasValue(1984);
    assertThat(Numbers.parseNumeral("IIII")).isEmpty();
    assertThat(Numbers.parseNumeral("IC")).isEmpty();
    assertThat(Numbers.parseNumeral("")).isEmpty();
    assertThat(Numbers.parseNumeral("99999999999")).isEmpty();
  }
}
