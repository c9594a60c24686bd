package org.coursebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables, ~ is a no-break space and ^ a narrow one. */
class PunctuationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en-GB | \"Peace, land, bread,\" he said. | “Peace, land, bread,” he said.",
        "en-GB | 'What is to be done?' | ‘What is to be done?’",
        "en-US | \"He said 'no'.\" | “He said ‘no’.”",
        "en | \"'No,' he said\" | “‘No,’ he said”",
        "en | \"He said 'no'\" | “He said ‘no’”",
        "en | He said \"\" twice | He said “” twice",
        "en | don't, the workers' state, Marx's | don’t, the workers’ state, Marx’s",
        "en | in the '90s and '05 | in the ’90s and ’05",
        "en | '90' is a number | ‘90’ is a number",
        "en | 'tis rock 'n' roll | ’tis rock ’n’ roll",
        "en | (\"a\" -- \"b\") --- \"c\"... | (“a” – “b”) — “c”…",
        "en | 1917--1921, a---b, a----b, - | 1917–1921, a—b, a----b, -",
        "en | so.... and ..... | so…. and .....",
        "en | word--\"quoted\"--word | word–“quoted”–word",
        "en | \"I was--\" she began | “I was–” she began",
        "en | ‘curly’ “stays” – here — … | ‘curly’ “stays” – here — …",
        "en | V. I. Lenin, J.R.R. Tolkien, J.-P. Sartre | V.~I.~Lenin, J.R.R.~Tolkien, J.-P.~Sartre",
        "en | see p. 42, Ch. 7, No. 5, § 4 | see p.~42, Ch.~7, No.~5, §~4",
        "en | 14 km, 10 %, 5 people, 3 minutes | 14~km, 10~%, 5 people, 3 minutes",
        "en | He hoped. Lenin did not. | He hoped. Lenin did not.",
        "en | Plan B. Then by V. Lenin, and Joseph V. Stalin | Plan B. Then by V.~Lenin, and Joseph V. Stalin",
        "de | \"Was tun?\" und 'nein' | „Was tun?“ und ‚nein‘",
        "de | Marx' Werk, geht's, 's ist | Marx’ Werk, geht’s, ’s ist",
        "de | \"Er sagte 'nein'\" | „Er sagte ‚nein‘“",
        "de-CH | \"Was tun?\" | «Was tun?»",
        "de | S. 42, Bd. 3, Nr. 7 | S.~42, Bd.~3, Nr.~7",
        "fr | \"Que faire?\" | «~Que faire^?~»",
        "fr | « Que faire ? » | «~Que faire^?~»",
        "fr | «Que faire?» | «~Que faire^?~»",
        "fr | l'homme : d'abord ; ensuite! | l’homme~: d’abord^; ensuite^!",
        "fr | Leçon: la fin!! Quoi ?! | Leçon~: la fin^!! Quoi^?!",
        "fr | 12:30, http://a.fr/?q=1, a::b, (!) | 12:30, http://a.fr/?q=1, a::b, (!)",
        "fr | \"Il dit 'non'\" | «~Il dit “non”~»",
        "fr | \"Quoi\"? 'Oui'! | «~Quoi~»^? “Oui”^!",
        "fr | l'\"idée\", d'\"un 'coup'\" | l’«~idée~», d’«~un “coup”~»",
        "it | l'\"idea\" | l’«idea»",
        "fr | 1 000 000 F, 12 500 hommes | 1^000^000 F, 12^500 hommes",
        "en | 1 000 000 people, in 1917 100 men, 5 1000 | 1~000~000 people, in 1917 100 men, 5 1000",
        "fr | p. 42, 10 % | p.~42, 10~%",
        "es | \"¿Qué hacer?\" 'no' ¡\"sí\"! | «¿Qué hacer?» “no” ¡«sí»!",
        "it | \"Che fare?\" l'uomo | «Che fare?» l’uomo",
        "pt | \"Que fazer?\" | “Que fazer?”",
        "pt-PT | \"Que fazer?\" | «Que fazer?»",
        "nl | 's avonds zei hij \"nee\" en 'ja' | ’s avonds zei hij “nee” en ‘ja’",
        "sv | \"Vad göra?\" och 'nej' | ”Vad göra?” och ’nej’",
        "ru | \"Что делать?\" и 'нет' в 1917 г. | «Что делать?» и~„нет“ в~1917~г.",
        "el | \"Τι να κάνουμε;\" 'όχι' | «Τι να κάνουμε;» “όχι”",
        "pl | \"Co robić?\" w Polsce i 'nie' | „Co robić?” w~Polsce i~«nie»",
        "tlh | \"a\" | “a”",
      })
  void aRunIsSetAsTheLanguageWants(String language, String typed, String printed) {
    Punctuation punctuation = Punctuation.of(language);
    String set = punctuation.apply(typed, -1, -1);
    assertThat(visible(set)).isEqualTo(printed);
    assertThat(punctuation.apply(set, -1, -1)).isEqualTo(set);
  }

  private static String visible(String text) {
    return text.replace('\u00A0', '~').replace('\u202F', '^');
  }

  @Test
  void whatStandsOutsideARunDecidesAtItsBorders() {
    Punctuation english = Punctuation.of("en");
    assertThat(english.apply("\"", -1, 'w')).isEqualTo("“");
    assertThat(english.apply("\"", 'w', -1)).isEqualTo("”");
    assertThat(english.apply("'s", 'x', ' ')).isEqualTo("’s");
    assertThat(english.apply("' \"", 's', 'w')).isEqualTo("’ “");
  }

  @Test
  void frenchSpacesAreFoundAtTheBordersOfRuns() {
    Punctuation french = Punctuation.of("fr");
    assertThat(visible(french.apply(" !", 't', -1))).isEqualTo("^!");
    assertThat(visible(french.apply("mot ", -1, '!'))).isEqualTo("mot^");
    assertThat(visible(french.apply("\"", -1, 'm'))).isEqualTo("«~");
    assertThat(visible(french.apply("\"", 't', -1))).isEqualTo("~»");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "de", "es", "it", "pt", "nl", "sv", "ru", "el", "pl"})
  void whateverIsTypedIsSetOnceAndForAll(String language) {
    Punctuation punctuation = Punctuation.of(language);
    String alphabet = "a1 .'\"-:;!?«»„“”‘’(\n/V wп\u00A0";
    int seed = 1;
    for (int round = 0; round < 50_000; round++) {
      StringBuilder typed = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        seed = seed * 1_103_515_245 + 12_345;
        typed.append(alphabet.charAt((seed >>> 16) % alphabet.length()));
      }
      String set = punctuation.apply(typed.toString(), -1, 'x');
      assertThat(punctuation.apply(set, -1, 'x')).as(typed.toString()).isEqualTo(set);
      assertThat(set).doesNotContain("'", "\"");
    }
  }

  @Test
  void aMillionMarksTakeNoTime() {
    for (String mark : new String[] {"\"", "'", "-", ".", "' ", "\" '", "« ", " !"}) {
      String typed = mark.repeat(1_000_000 / mark.length());
      assertThat(Punctuation.of("fr").apply(typed, -1, -1)).isNotEmpty();
    }
  }
}
