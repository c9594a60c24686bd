package org.coursebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        "so he said” (‘Rivers and Masters’, Chap.5)|so he said”[^s]|*Rivers and Masters*, Chap. 5.",
        "so he said” (“Rivers”, p. 12).|so he said”.[^s]|*Rivers*, p. 12.",
        "so he said” (“Rivers,” pp.12-14), and|so he said”,[^s] and|*Rivers*, pp. 12-14.",
        "said (The Wet Year, chapter 3, page 4) and|said[^s] and|*The Wet Year*, chapter 3, page 4.",
        "said (Lenin, ‘What Is To Be Done?’, 1902)|said[^s]|Lenin, *What Is To Be Done?*, 1902.",
        "said [‘The Wet Year’, Chap 4] and|said[^s] and|*The Wet Year*, Chap 4.",
        "said (see ‘The Wet Year’)|said[^s]|See *The Wet Year*.",
        "said (quoted in Marta Quill, ‘The Wet Year’, p. 7)|said[^s]|Quoted in Marta Quill, *The Wet Year*, p. 7.",
        "said (Marx and Engels, ‘The Communist Manifesto’, Part I)|said[^s]|Marx and Engels, *The Communist Manifesto*, Part I.",
        "said (Trotsky’s ‘My Life’, chapter forty)|said (Trotsky’s ‘My Life’, chapter forty)|",
        "said (Trotsky’s ‘My Life’, chapter four)|said[^s]|Trotsky’s *My Life*, chapter four.",
        "In ‘The Town’s Wet Year’ (Chap. 42) she|In ‘The Town’s Wet Year’[^s] she|*The Town’s Wet Year*, Chap. 42.",
        "said (‘Works’, vol. 3, pp. 4, 7–9, 1926)|said[^s]|*Works*, vol. 3, pp. 4, 7–9, 1926.",
      })
  void aSourceBecomesANote(String text, String expected, String note) {
    Passage passage = Passage.plain(text);
    List<SourceNote> notes = new SourceFinder().find(passage);
    String written = MarkdownText.of(passage, notes).replaceAll("\\[\\^[^]]+]", "[^s]");
    assertThat(written).isEqualTo(expected);
    if (note != null) assertThat(notes).extracting(SourceNote::note).containsExactly(note);
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
    assertThat(new SourceFinder().find(Passage.plain(text))).isEmpty();
  }

  @Test
  void theSameSourceTwiceIsTwoNotes() {
    SourceFinder finder = new SourceFinder();
    Passage passage =
        Passage.plain("one” (‘Rivers’, p. 4) and two” (‘Rivers’, p. 5) (‘Mills’, p. 6)!");
    List<SourceNote> notes = finder.find(passage);
    assertThat(MarkdownText.of(passage, notes))
        .isEqualTo("one”[^rivers] and two”[^rivers-2]\\![^mills]");
    assertThat(notes).extracting(SourceNote::id).containsExactly("rivers", "rivers-2", "mills");
  }

  @Test
  void aTitleInItalicsIsATitle() {
    String text = "said (My Wet Year, Chap. 3) and";
    Passage passage = new Passage(text, List.of(new Mark(Kind.EMPHASIS, 6, 17, "")));
    assertThat(new SourceFinder().find(passage))
        .extracting(SourceNote::note)
        .containsExactly("*My Wet Year*, Chap. 3.");
  }

  @Test
  void aTitleInItalicsBeforeItsPlaceKeepsItsItalics() {
    Passage passage =
        new Passage("In My Wet Year (p. 3) she", List.of(new Mark(Kind.EMPHASIS, 3, 14, "")));
    assertThat(MarkdownText.of(passage, new SourceFinder().find(passage)))
        .isEqualTo("In *My Wet Year*[^my-wet-year] she");
  }

  @Test
  void aSourceThatIsALinkStays() {
    Passage passage =
        new Passage(
            "said (‘Rivers’, p. 3)", List.of(new Mark(Kind.LINK, 6, 14, "https://example.org/")));
    assertThat(new SourceFinder().find(passage)).isEmpty();
  }
}
