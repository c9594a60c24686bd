package org.coursebook.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coursebook.book.Citing;
import org.coursebook.csl.EventDate;
import org.coursebook.csl.PersonName;
import org.coursebook.csl.Reference;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesReaderTest {
  private final Problems problems = new Problems();

  private Bibliography read(Map<String, String> files) {
    List<Citing.Word> words = new ArrayList<>();
    for (String file : new TreeMap<>(files).keySet()) {
      words.add(new Citing.Word(file, Span.startOf("course.yml")));
    }
    return new SourcesReader(SourceTree.of(files), problems).read(words);
  }

  private Reference reference(String file, String text, String key) {
    return read(Map.of(file, text)).find(key).orElseThrow().reference();
  }

  private List<String> said() {
    return problems.all().stream().map(p -> p.span() + " " + p.code().slug()).toList();
  }

  @Test
  void aSourceOfOursHasSimpleKeys() {
    Reference reference =
        reference(
            "sources.yml",
            """
            koenker:
              type: article
              author: [Diane P. Koenker, "van Ree, Erik", {organisation: Study Circle}]
              title: Urbanization
              journal: Journal of Modern History
              volume: 57
              issue: 3
              pages: 424-450
              date: 1985-09
              accessed: 2026-01-31
              archived: {url: https://example.org/a, date: 2025-12-01}
            """,
            "koenker");
    assertThat(reference.type()).isEqualTo("article-journal");
    assertThat(reference.names().get("author"))
        .containsExactly(
            PersonName.of("Koenker", "Diane P."),
            new PersonName("Ree", "Erik", "", "van", "", ""),
            PersonName.literal("Study Circle"));
    assertThat(reference.texts())
        .containsEntry("container-title", "Journal of Modern History")
        .containsEntry("page", "424-450")
        .containsEntry("URL", "https://example.org/a");
    assertThat(reference.dates())
        .containsEntry("issued", EventDate.of(1985, 9, 0))
        .containsEntry("accessed", EventDate.of(2025, 12, 1));
    assertThat(said()).isEmpty();
  }

  @Test
  void bibLatexIsReadAsZoteroExportsIt() {
    Reference reference =
        reference(
            "library.bib",
            """
            % Exported
            @string{macm = "Macmillan"}
            @comment{not {an} entry}
            @book{carr1971,
              author = {Carr, E. H. and Davies, R. W. and {Study Circle}},
              title = {Foundations of a {{Planned Economy}}},
              subtitle = {1926--1929},
              date = {1969/1971},
              publisher = macm # { and Co.},
              location = {London},
              url = {https://example.org/a_b},
              urldate = {2026-01-31},
              langid = {english}
            }
            """,
            "carr1971");
    assertThat(reference.texts())
        .containsEntry(
            "title", "Foundations of a <span class=\"nocase\">Planned Economy</span>: 1926–1929")
        .containsEntry("publisher", "Macmillan and Co.")
        .containsEntry("publisher-place", "London")
        .containsEntry("URL", "https://example.org/a_b");
    assertThat(reference.names().get("author"))
        .containsExactly(
            PersonName.of("Carr", "E. H."),
            PersonName.of("Davies", "R. W."),
            PersonName.literal("Study Circle"));
    assertThat(reference.dates().get("issued"))
        .isEqualTo(EventDate.parse("1969/1971").orElseThrow());
    assertThat(said()).isEmpty();
  }

  @Test
  void aChapterTakesFromItsBookWhatItLacks() {
    Reference reference =
        reference(
            "library.bib",
            """
            @incollection{fitzpatrick, author = {Fitzpatrick, Sheila}, title = {The Civil War},
              crossref = {culture}}
            @collection{culture, editor = {Gleason, Abbott}, title = {Bolshevik Culture},
              year = 1985, month = jun, publisher = {Indiana University Press}}
            """,
            "fitzpatrick");
    assertThat(reference.type()).isEqualTo("chapter");
    assertThat(reference.texts())
        .containsEntry("title", "The Civil War")
        .containsEntry("container-title", "Bolshevik Culture")
        .containsEntry("publisher", "Indiana University Press");
    assertThat(reference.dates()).containsEntry("issued", EventDate.of(1985, 6, 0));
    assertThat(said()).isEmpty();
  }

  @Test
  void entriesThatInheritFromEachOtherEnd() {
    String text =
        "@book{a, title={A}, date={1}, crossref={b}} @book{b, title={B}, date={2}, crossref={a}}";
    assertThat(read(Map.of("library.bib", text)).keys()).containsExactly("a", "b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "G{\\\"o}del and {\\'E}mile and \\c{C}a | Gödel and Émile and Ça",
        "\\v{C}apek, Dzier\\.{z}y{\\'n}ski | Čapek, Dzierżyński",
        "Stra\\ss{}e, \\O re, \\L{}\\'od\\'z | Straße, Øre, Łódź",
        "``Quoted'' -- and --- so | “Quoted” – and — so",
        "A \\& B, 100\\%, a\\_b | A & B, 100%, a_b",
        "The \\textit{Pravda} of \\emph{May} | The <i>Pravda</i> of <i>May</i>",
        "\\enquote{Two Views} of {NEP} | “Two Views” of <span class=\"nocase\">NEP</span>",
      })
  void latexIsReadAsWhatItPrints(String latex, String words) {
    assertThat(Latex.read(latex)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Leon Trotsky | Leon | '' | Trotsky | ''",
        "Trotsky, Leon | Leon | '' | Trotsky | ''",
        "Erik van Ree | Erik | van | Ree | ''",
        "de la Fontaine, Jean | Jean | de la | Fontaine | ''",
        "Martin Luther King, Jr. | Martin Luther | '' | King | Jr.",
        "King, Jr., Martin Luther | Martin Luther | '' | King | Jr.",
      })
  void aNameIsFoundInItsParts(
      String written, String given, String particle, String family, String suffix) {
    assertThat(NameText.read(written))
        .isEqualTo(new PersonName(family, given, "", particle, suffix, ""));
  }

  @Test
  void cslJsonIsReadWithTabsAndEscapes() {
    Reference reference =
        reference(
            "library.json",
            "[\n\t{\"id\": \"trotsky\",\n\t\t\"type\": \"book\", \"title\": \"My\\u0020Life \\/ \\\"1\\\"\","
                + "\n\t\t\"author\": [{\"family\": \"Trotsky\", \"given\": \"Leon\"}],"
                + "\n\t\t\"issued\": {\"date-parts\": [[1930, 5]]},\n\t\t\"custom\": {\"group\": \"primary\"}}\n]\n",
            "trotsky");
    assertThat(reference.texts()).containsEntry("title", "My Life / \"1\"");
    assertThat(reference.names().get("author")).containsExactly(PersonName.of("Trotsky", "Leon"));
    assertThat(reference.dates()).containsEntry("issued", EventDate.of(1930, 5, 0));
    assertThat(said()).isEmpty();
  }

  @Test
  void aKeyInTwoFilesIsReportedWhereItStandsAgain() {
    read(
        Map.of(
            "a.yml", "one: {title: A, date: 1}\n",
            "b.bib", "@book{two, title={T}, date={2}}\n\n@book{one, title={B}, date={2}}\n"));
    assertThat(said()).containsExactly("b.bib:3:7 source-duplicate");
  }

  @Test
  void whatIsMalformedIsReportedAtItsPlaceAndTheRestIsRead() {
    Bibliography read =
        read(
            Map.of(
                "library.bib",
                "@book{one,\n  title = {A,\n  date = {1}\n}\n\n@book{two, title={B}, date={2}}\n"));
    assertThat(said()).containsExactly("library.bib:2:11 sources-malformed");
    assertThat(read.keys()).containsExactly("two");
  }

  @Test
  void hostileFilesEndInTime() {
    String deep = "\\'".repeat(60_000);
    String blank = "\n".repeat(200_000);
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 20_000; i++)
      many.append("@book{k").append(i).append(",title={T},date={1}}\n");
    read(
        Map.of(
            "a.bib", "@book{a, title = {" + deep + "}, date = {" + "c.".repeat(60_000) + "}}",
            "b.bib", "@book{b, title = {x" + blank + "}, date = {1}}",
            "c.bib", many.toString()));
    assertThat(said()).doesNotContain("c.bib:1:1 sources-malformed");
  }

  @Test
  void anUnclosedQuotationMarkLosesNoOtherEntry() {
    Bibliography read =
        read(Map.of("l.bib", "@book{a, title = \"A, date = {1}}\n@book{b, title={B}, date={2}}\n"));
    assertThat(said()).containsExactly("l.bib:1:18 sources-malformed");
    assertThat(read.keys()).containsExactly("b");
  }

  @Test
  void aKeyThatCanNotBeCitedIsReported() {
    read(Map.of("l.bib", "@book{my key, title={A}, date={1}}\n"));
    assertThat(said()).containsExactly("l.bib:1:7 sources-malformed");
  }

  @Test
  void aMisspeltFieldAndAMissingTextAreReported() {
    read(Map.of("sources.yml", "one:\n  titel: A\n  title: B\n  date: 1\n  quotes: texts/b.txt\n"));
    assertThat(said())
        .containsExactlyInAnyOrder("sources.yml:1:1 value-wrong", "sources.yml:2:3 key-unknown");
  }

  @Test
  void aFileOfAnotherKindIsRefused() {
    read(Map.of("sources.txt", "one"));
    assertThat(said()).containsExactly("course.yml:1:1 sources-malformed");
  }
}
