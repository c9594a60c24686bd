package org.coursebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.coursebook.intake.Passage.Kind;
import org.coursebook.intake.Passage.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "so he said” (‘Rivers and Masters’, Chap.5)|so he said” [@rivers-masters, chap. 5]|Rivers and Masters",
        "so he said” (“Rivers”, p. 12).|so he said” [@rivers, p. 12].|Rivers",
        "so he said” (“Rivers,” pp.12-14), and|so he said” [@rivers, pp. 12-14], and|Rivers",
        "said (The Wet Year, chapter 3, page 4) and|said [@wet-year, chapter 3, page 4] and|The Wet Year",
        "said (Lenin, ‘What Is To Be Done?’, 1902)|said [@lenin-what-is-be-done]|Lenin: What Is To Be Done?, 1902",
        "said [‘The Wet Year’, Chap 4] and|said [@wet-year, chap. 4] and|The Wet Year",
        "said (see ‘The Wet Year’)|said [see @wet-year]|The Wet Year",
        "said (quoted in Marta Quill, ‘The Wet Year’, p. 7)|said [quoted in @quill-wet-year, p. 7]|Marta Quill: The Wet Year",
        "said (Marx and Engels, ‘The Communist Manifesto’, Part I)|said [@marx-communist-manifesto, part I]|Marx; Engels: The Communist Manifesto",
        "said (Trotsky’s ‘My Life’, chapter forty)|said (Trotsky’s ‘My Life’, chapter forty)|",
        "said (Trotsky’s ‘My Life’, chapter four)|said [@trotsky-my-life, chapter four]|Trotsky: My Life",
        "In ‘The Town’s Wet Year’ (Chap. 42) she|In ‘The Town’s Wet Year’ [@towns-wet-year, chap. 42] she|The Town’s Wet Year",
        "said (‘Works’, vol. 3, pp. 4, 7–9, 1926)|said [@works, vol. 3, pp. 4, 7–9]|Works, 1926",
        "said (‘Works’, 3 May 1926, p. 2)|said [@works, p. 2]|Works, 1926-05-03",
        "said (‘Works’, May 1926–27, introduction)|said (‘Works’, May 1926–27, introduction)|",
        "said (‘Works’, 1926–27, Introduction)|said [@works, introduction]|Works, 1926/1927",
        "said (Lenin, ‘A Letter’, Collected Works, vol. 3)|said [@lenin-letter, vol. 3]|Lenin: A Letter, in Collected Works",
        "said (‘Rivers’, p. 4)(so)|said [@rivers, p. 4]\\(so)|Rivers",
      })
  void aSourceBecomesACitation(String text, String expected, String work) {
    Passage passage = Passage.plain(text);
    assertThat(cited(passage)).isEqualTo(expected);
    if (work != null) assertThat(works(passage)).containsExactly(work);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "In her memoirs, ‘Rivers’ (Chap. 12) Marta Quill wrote that|Marta Quill: Rivers",
        "In ‘Rivers’ (Chap. 12), Quill and Marsh later wrote that|Quill; Marsh: Rivers",
        "In his ‘Rivers’ (Chap. 12) Quill writes:|Quill: Rivers",
        "As Quill wrote in ‘Rivers’ (Chap. 12): “So.”|Quill: Rivers",
        "As Quill explains in her book ‘Rivers’ (Chap. 12)|Quill: Rivers",
        "We read in Quill’s ‘Rivers’ (Chap. 12) that|Quill: Rivers",
        "We read in Marta Quill’s famous memoirs, ‘Rivers’ (Chap. 12) that|Marta Quill: Rivers",
        "We met Quill. Quill explains: “A hope “of” all” (‘Rivers’, Chap.5)|Quill: Rivers",
        "As Marta Quill wrote, “a hope” (‘Rivers’, Chap.5)|Marta Quill: Rivers",
        "Marta Quill wrote: “a hope.” (‘Rivers’, Chap.5)|Marta Quill: Rivers",
        "As Marta Quill wrote, “a hope” (from ‘Rivers’, Chap.5)|Marta Quill: Rivers",
        "Later Quill explains: “a hope” (‘Rivers’, Chap.5)|Quill: Rivers",
        "We read L.D. Quill. In March L.D. Quill wrote: “a hope” (‘Rivers’, Chap.5)|L.D. Quill: Rivers",
        "Ludwig von Quill wrote: “a hope.” (‘Rivers’, Chap.5)|Ludwig von Quill: Rivers",
      })
  void theAuthorIsWhoTheSentenceSaysWroteIt(String text, String work) {
    assertThat(works(Passage.plain(text))).containsExactly(work);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In her memoirs, ‘Rivers’ (Chap. 12) she wrote that",
        "In ‘Rivers’ (Chap. 12) The Council wrote that",
        "In ‘Rivers’ (Chap. 12). Marta Quill wrote that",
        "Unlike ‘Rivers’ (Chap. 12) Marta Quill wrote that",
        "Quill explains: “a hope” (‘Rivers’, Chap.5)",
        "Workers wrote to Workers: “a hope” (‘Rivers’, Chap.5)",
        "We know the Trotskyists. Trotskyists wrote: “a hope” (‘Rivers’, Chap.5)",
        "Russian Marxists explain: “a hope” (‘Rivers’, Chap.5)",
        "The followers of Marta Quill wrote: “a hope” (‘Rivers’, Chap.5)",
        "In Moscow Quill wrote: “a hope” (‘Rivers’, Chap.5)",
        "Marta Quill explains: “a hope” of all” (‘Rivers’, Chap.5)",
        "Marta Quill explains: “a hope” and more (‘Rivers’, Chap.5)",
        "Marta Quill said: “a hope” (‘Rivers’, Chap.5)",
        "Marta Quill quotes Stalin: “a hope” (‘Rivers’, Chap.5)",
        "Marta Quill wrote: “a hope” (quoted in ‘Rivers’, Chap.5)",
        "We read in the Council’s book ‘Rivers’ (Chap. 12) that",
        "We read in Quill’s biography, ‘Rivers’ (Chap. 12) that",
      })
  void nobodyIsTheAuthorWhereTheSentenceLeavesADoubt(String text) {
    assertThat(works(Passage.plain(text))).containsExactly("Rivers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "In ‘Rivers’ (Chap. 12) she wrote: “A wave came”. So|In ‘Rivers’ she wrote: “A wave came” [@rivers, chap. 12]. So",
        "In ‘Rivers’ (Chap. 12): “A wave came.” So|In ‘Rivers’: “A wave came.” [@rivers, chap. 12] So",
        "In ‘Rivers’ (Chap. 12), she says, “A wave came”|In ‘Rivers’, she says, “A wave came” [@rivers, chap. 12]",
        "In ‘Rivers’ (Chap. 12), all is well, “a wave” came|In ‘Rivers’ [@rivers, chap. 12], all is well, “a wave” came",
        "In ‘Rivers’ (Chap. 12) she wrote: “A “wave” came”|In ‘Rivers’ [@rivers, chap. 12] she wrote: “A “wave” came”",
        "In ‘Rivers’ (Chap. 12) she wrote: “A wave came|In ‘Rivers’ [@rivers, chap. 12] she wrote: “A wave came",
        "In ‘Rivers’ (Chap. 12) she cried. He wrote: “Yes”|In ‘Rivers’ [@rivers, chap. 12] she cried. He wrote: “Yes”",
        "In ‘Rivers’ (Chap. 12) she wrote: “So” (‘Mills’, p. 3)|In ‘Rivers’ [@rivers, chap. 12] she wrote: “So” [@mills, p. 3]",
      })
  void aSourceBeforeItsQuotationIsCitedBehindIt(String text, String expected) {
    assertThat(cited(Passage.plain(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urban democracy [i.e. the capitalist class] on",
        "a soviet (workers’) government",
        "the strike (May 1926) was lost",
        "the revolution (1917) came",
        "he said so (p. 12) and went",
        "the ‘permanent revolution’ (Chap. 3) of old",
        "the shots (‘Bloody Sunday’, 1905) were heard",
        "his slogan (“Get Rich!”) was dropped",
        "the leader (Stalin, ‘the great organiser’) spoke",
        "his name (Lev Bronstein, ‘Trotsky’) was known",
        "Bukharin (see above) and others",
        "the party (Lenin, 1902) split",
        "the unions (TUC, TGWU, p. 3) met",
        "(‘Rivers and Masters’, Chap. 5)",
        "said (‘A’, p. 3; ‘Rivers’, p. 4) and",
        "an open bracket (‘Rivers’, p. 4",
        "and (“Collected Works”, vol. 12) and (1924)",
        "he read (“Collected Works”, vol. 12) and (1924)",
        "as we see in (‘Rivers and Masters’, Chap. 5) too",
        "the sources are: (‘Rivers and Masters’, Chap. 5)",
      })
  void anyOtherRemarkInBracketsStays(String text) {
    assertThat(works(Passage.plain(text))).isEmpty();
  }

  @Test
  void sourcesThatStandTogetherAreCitedTogether() {
    String text = "one” (‘Rivers’, p. 4) and two” (‘Rivers’, p. 5) (‘Mills’, p. 6)!";
    assertThat(cited(Passage.plain(text)))
        .isEqualTo("one” [@rivers, p. 4] and two” [@rivers, p. 5; @mills, p. 6]!");
  }

  @Test
  void aTitleInItalicsIsATitle() {
    String text = "said (My Wet Year, Chap. 3) and";
    Passage passage = new Passage(text, List.of(new Mark(Kind.EMPHASIS, 6, 17, "")));
    assertThat(works(passage)).containsExactly("My Wet Year");
  }

  @Test
  void aTitleInItalicsBeforeItsPlaceKeepsItsItalics() {
    Passage passage =
        new Passage("In My Wet Year (p. 3) she", List.of(new Mark(Kind.EMPHASIS, 3, 14, "")));
    assertThat(cited(passage)).isEqualTo("In *My Wet Year* [@my-wet-year, p. 3] she");
  }

  @Test
  void aSourceThatIsALinkStays() {
    Passage passage =
        new Passage(
            "said (‘Rivers’, p. 3)", List.of(new Mark(Kind.LINK, 6, 14, "https://example.org/")));
    assertThat(works(passage)).isEmpty();
  }

  private static List<SourceMention> found(Passage passage) {
    return new SourceFinder(List.of(passage)).find(passage);
  }

  private static String cited(Passage passage) {
    return MarkdownText.of(passage, found(passage), work -> SourceKey.of(work, Set.of()));
  }

  private static List<String> works(Passage passage) {
    return found(passage).stream().map(source -> described(source.work())).toList();
  }

  /** Authors, title, collection and date. */
  private static String described(Work work) {
    String authors = work.authors().isEmpty() ? "" : String.join("; ", work.authors()) + ": ";
    String in = work.container().isEmpty() ? "" : ", in " + work.container();
    return authors + work.title() + in + (work.date().isEmpty() ? "" : ", " + work.date());
  }
}
