package org.coursebook.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreaksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; They don’t say so, e.g. in letters; They |don’t |say |so, |e.g. |in |letters",
        "en; When V. I. Lenin wrote; When |V. I. Lenin |wrote",
        "en; by J.R.R. Tolkien of St. Petersburg; by |J.R.R. Tolkien |of |St. Petersburg",
        "en; see p. 42 of vol. 3, chap. XII, no. 7; see |p. 42 |of |vol. 3, |chap. XII, |no. 7",
        "en; some 5 km and 40 % or 20 million.; some |5 km |and |40 % |or |20 million.",
        "en; on 3 May, or on May 3, in May 1917; on |3 May, |or |on |May 3, |in |May |1917",
        "en; he said – and left; he |said – |and |left",
        "en; the end—and after; the |end—|and |after",
        "en; the well-known e-mail of T-34 men; the |well-|known |e-mail |of |T-34 |men",
        "en; in 1917–21 and 1917–1921; in |1917–21 |and |1917–|1921",
        "en; and so … it went; and |so … |it |went",
        "en; so ... it; so ... |it",
        "fr; il dit : « non » ! Oui; il |dit : |« non » ! |Oui",
        "fr; 3 mai ou M. Dupont, t. 2; 3 mai |ou |M. Dupont, |t. 2",
        "de; am 3. Mai sagte Dr. Marx auf S. 5: »Ja«; am |3. Mai |sagte |Dr. Marx |auf |S. 5: |»Ja«",
        "pl; idzie w las i z domu; idzie |w las |i z domu",
        "cs; sešli se v Praze k večeru; sešli |se |v Praze |k večeru",
        "ru; он жил в Москве и умер; он |жил |в Москве |и умер",
        "ru; — Да, — сказал г. Иванов; — Да, — |сказал |г. Иванов",
        "es; la pág. 7 del Sr. Pérez; la |pág. 7 |del |Sr. Pérez",
        "en; a population of 1 000 000 souls; a |population |of |1 000 000 |souls",
      })
  void aLineEndsWhereTheLanguageAllows(String language, String text, String shown) {
    assertThat(Composed.opportunities(language, text)).isEqualTo(shown);
  }

  @Test
  void anAddressIsPartedBeforeItsMarksAndTheStopAfterItStays() {
    assertThat(
            Composed.opportunities("en", "see https://www.example.org/a_long-path/index.html?q=7."))
        .isEqualTo("see |https://|www|.example|.org|/a|_long|-path|/index|.html|?q|=|7.");
    assertThat(Composed.opportunities("en", "international/national news"))
        .isEqualTo("international/|national |news");
  }

  @Test
  void aNoteNumberAndACommaInAnotherRunStayWithTheirWord() {
    assertThat(Composed.opportunities("en", "so he wrote", "12", ", in ", "haste", ", of it"))
        .isEqualTo("so |he |wrote12, |in |haste, |of |it");
    assertThat(Composed.opportunities("zh", "毛泽东", "3", "说")).isEqualTo("毛|泽|东3|说");
  }

  @Test
  void chineseBreaksBetweenCharactersButNotAtTheirMarks() {
    assertThat(Composed.opportunities("zh", "他说：「革命」。然后")).isEqualTo("他|说：|「革|命」。|然|后");
  }

  @Test
  void signsThatHoldTogetherDoSoAndSoftHyphensPart() {
    assertThat(Composed.opportunities("en", "a\u00A0b\u202Fc\u2060d inter\u00ADnational a\u200Bb"))
        .isEqualTo("a\u00A0b\u202Fc\u2060d |inter\u00AD|national |a\u200B|b");
  }
}
