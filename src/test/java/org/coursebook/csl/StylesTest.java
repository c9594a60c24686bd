package org.coursebook.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four styles that come with the program, on sources that courses cite. */
class StylesTest {
  private static final Reference BOOK =
      new Reference(
          "trotsky",
          "book",
          Map.of("title", "My Life", "publisher", "Scribner", "publisher-place", "New York"),
          Map.of("author", List.of(PersonName.of("Trotsky", "Leon"))),
          Map.of("issued", EventDate.of(1930, 0, 0)));

  private static final Reference ARTICLE =
      new Reference(
          "koenker",
          "article-journal",
          Map.of(
              "title", "Urbanization and Deurbanization",
              "container-title", "Journal of Modern History",
              "volume", "57",
              "issue", "3",
              "page", "424-450",
              "DOI", "10.1086/242837"),
          Map.of("author", List.of(PersonName.of("Koenker", "Diane"))),
          Map.of("issued", EventDate.of(1985, 0, 0)));

  private static final Reference CHAPTER =
      new Reference(
          "fitzpatrick",
          "chapter",
          Map.of(
              "title", "The Civil War as a Formative Experience",
              "container-title", "Bolshevik Culture",
              "publisher", "Indiana University Press"),
          Map.of(
              "author", List.of(PersonName.of("Fitzpatrick", "Sheila")),
              "editor",
                  List.of(PersonName.of("Gleason", "Abbott"), PersonName.of("Kenez", "Peter"))),
          Map.of("issued", EventDate.of(1985, 0, 0)));

  private static String cite(String style, String language, Placed... placed) {
    Style read = Styles.named(style).orElseThrow();
    List<Reference> all = List.of(BOOK, ARTICLE, CHAPTER);
    Processor processor = new Processor(read, Terms.of(read, language), all, List.of());
    return Html.of(processor.cite(List.of(placed)));
  }

  private static Placed placed(Reference reference, String locator, Position position) {
    return new Placed(new Cite(reference, "page", locator, "", "", false), position, false, 0);
  }

  private static Position position(String word) {
    return Position.valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chicago-notes | first | Leon Trotsky, <i>My Life</i> (Scribner, 1930), 12.",
        "chicago-notes | subsequent | Trotsky, <i>My Life</i>, 12.",
        "chicago-notes | ibid-with-locator | Ibid., 12.",
        "chicago-notes | ibid | Ibid.",
        "chicago-author-date | first | (Trotsky 1930, 12)",
        "chicago-author-date | subsequent | (Trotsky 1930, 12)",
        "chicago-author-date | ibid | (Trotsky 1930, 12)",
        "chicago-author-date | ibid-with-locator | (Trotsky 1930, 12)",
        "mla | first | (Trotsky 12)",
        "mla | subsequent | (Trotsky 12)",
        "mla | ibid | (Trotsky 12)",
        "mla | ibid-with-locator | (Trotsky 12)",
        "apa | first | (Trotsky, 1930, p. 12)",
        "apa | subsequent | (Trotsky, 1930, p. 12)",
        "apa | ibid | (Trotsky, 1930, p. 12)",
        "apa | ibid-with-locator | (Trotsky, 1930, p. 12)",
      })
  void aBookInEveryPosition(String style, String position, String expected) {
    assertThat(cite(style, "en-US", placed(BOOK, "12", position(position)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chicago-notes | Leon Trotsky, <i>My Life</i> (Scribner, 1930), 12; Koenker, “Urbanization and Deurbanization,” 430.",
        "chicago-author-date | (Trotsky 1930, 12; Koenker 1985, 430)",
        "mla | (Trotsky 12; Koenker 430)",
        "apa | (Koenker, 1985, p. 430; Trotsky, 1930, p. 12)",
      })
  void severalSourcesTogether(String style, String expected) {
    assertThat(
            cite(
                style,
                "en-US",
                placed(BOOK, "12", Position.FIRST),
                placed(ARTICLE, "430", Position.SUBSEQUENT)))
        .isEqualTo(expected);
  }

  @Test
  void aChapterIsInItsBook() {
    assertThat(cite("chicago-notes", "en-US", placed(CHAPTER, "", Position.FIRST)))
        .isEqualTo(
            "Sheila Fitzpatrick, “The Civil War as a Formative Experience,” in <i>Bolshevik"
                + " Culture</i>, ed. Abbott Gleason and Peter Kenez (Indiana University Press,"
                + " 1985).");
  }

  @Test
  void germanBooksCiteInGerman() {
    assertThat(cite("chicago-notes", "de", placed(CHAPTER, "", Position.FIRST)))
        .isEqualTo(
            "Sheila Fitzpatrick, „The Civil War as a Formative Experience“, in <i>Bolshevik"
                + " Culture</i>, hrsg. von Abbott Gleason und Peter Kenez (Indiana University Press,"
                + " 1985).");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chicago-notes | Trotsky, Leon. <i>My Life</i>. Scribner, 1930.",
        "chicago-author-date | Trotsky, Leon. 1930. <i>My Life</i>. Scribner.",
        "mla | Trotsky, Leon. <i>My Life</i>. Scribner, 1930.",
        "apa | Trotsky, L. (1930). <i>My Life</i>. Scribner.",
      })
  void aBookInTheListOfSources(String style, String expected) {
    Style read = Styles.named(style).orElseThrow();
    Processor processor = new Processor(read, Terms.of(read, "en-US"), List.of(BOOK), List.of());
    assertThat(Html.of(processor.bibliography().get(0).content())).isEqualTo(expected);
  }

  @Test
  void aDoiIsALink() {
    Style read = Styles.named("apa").orElseThrow();
    Processor processor = new Processor(read, Terms.of(read, "en"), List.of(ARTICLE), List.of());
    List<Piece> entry = processor.bibliography().get(0).content();
    assertThat(entry)
        .filteredOn(Piece.Link.class::isInstance)
        .extracting(piece -> ((Piece.Link) piece).url())
        .containsExactly("https://doi.org/10.1086/242837");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chap. 42 | chapter | 42 | ''",
        "pp. 33-35 | page | 33-35 | ''",
        "12 | page | 12 | ''",
        "12, for the figures | page | 12 | ', for the figures'",
        "ch. 10, ‘The Coup’ | chapter | 10 | ', ‘The Coup’'",
        "vol. 2, p. 5 | volume | 2 | ', p. 5'",
        "§ 4 | section | 4 | ''",
        "Kapitel 4 | chapter | 4 | ''",
        "verse 3 | verse | 3 | ''",
        "lines 3–5 | line | 3–5 | ''",
        "para. 7 | paragraph | 7 | ''",
        "xiv | page | xiv | ''",
        "introduction | page | '' | ', introduction'",
        "in the chapters on 1921 | page | '' | ', in the chapters on 1921'",
      })
  void aPlaceIsReadAsPeopleWriteIt(String written, String label, String value, String rest) {
    Style style = Styles.named("chicago-notes").orElseThrow();
    assertThat(Locator.parse(written, Terms.of(style, "de")))
        .isEqualTo(new Locator(label, value, rest));
  }

  @Test
  void twoWorksOfOneYearAreToldApartByLetters() {
    Reference other =
        new Reference(
            "other",
            "book",
            Map.of("title", "The Permanent Revolution"),
            BOOK.names(),
            BOOK.dates());
    Style style = Styles.named("chicago-author-date").orElseThrow();
    Processor processor =
        new Processor(style, Terms.of(style, "en"), List.of(BOOK, other), List.of());
    assertThat(Html.of(processor.cite(List.of(placed(BOOK, "", Position.FIRST)))))
        .isEqualTo("(Trotsky 1930a)");
    assertThat(Html.of(processor.cite(List.of(placed(other, "", Position.FIRST)))))
        .isEqualTo("(Trotsky 1930b)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a>| well-formed",
        "<html/> | no CSL style",
        "<style/> | how to cite",
        "<style><macro name='a'><text macro='a'/></macro><citation><layout/></citation></style> | calls itself",
        "<style><citation><layout><text macro='b'/></layout></citation></style> | no macro `b`",
        "<!DOCTYPE style SYSTEM 'file:///etc/passwd'><style/> | well-formed",
      })
  void aStyleThatCanNotBeUsedIsRefused(String xml, String said) {
    assertThatThrownBy(() -> Style.read(xml))
        .isInstanceOf(StyleException.class)
        .hasMessageContaining(said);
  }

  @Test
  void aStyleThatDependsOnAnotherSaysSo() {
    String xml = "<style><info><link rel='independent-parent' href='x'/></info></style>";
    assertThat(Optional.of(xml))
        .hasValueSatisfying(
            text -> assertThatThrownBy(() -> Style.read(text)).hasMessageContaining("another one"));
  }
}
