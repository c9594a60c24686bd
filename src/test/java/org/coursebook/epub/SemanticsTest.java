package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coursebook.conformance.EpubCheckRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What parts of a book are is said in the terms of EPUB and of assistive technology. */
class SemanticsTest {
  private static final String NAV = "OEBPS/text/contents.xhtml";

  @TempDir private Path folder = Path.of("");

  private FromMarkdown made = FromMarkdown.of("# One\n\nWords.\n");

  @AfterEach
  void theBookConforms() throws IOException {
    Path file = Files.write(folder.resolve("book.epub"), made.epub().bytes());
    assertThat(EpubCheckRunner.check(file)).isEmpty();
  }

  @Test
  void aLessonIsAChapterOfTheBodyAndTheTitlePageStandsBefore() {
    assertThat(made.lesson())
        .contains("<body epub:type=\"bodymatter\"><section")
        .contains("epub:type=\"chapter\" role=\"doc-chapter\"");
    assertThat(made.epub().text("OEBPS/text/title-page.xhtml"))
        .contains("<body epub:type=\"frontmatter\">");
    assertThat(made.epub().text("OEBPS/text/cover.xhtml")).contains("role=\"doc-cover\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"preface", "introduction", "appendix", "glossary", "conclusion"})
  void aTitleMaySayThatALessonIsSomethingElse(String kind) {
    made = FromMarkdown.of("# A title {." + kind + "}\n\nWords.\n");

    assertThat(made.lesson())
        .contains("epub:type=\"%s\" role=\"doc-%s\"".formatted(kind, kind))
        .doesNotContain("doc-chapter");
  }

  @Test
  void anEpigraphIsOneWhereverItStands() {
    made = FromMarkdown.of("# One\n\n> Words.\n{.epigraph}\n\n> Others.\n");

    assertThat(made.lesson())
        .contains("class=\"quotation epigraph\" epub:type=\"epigraph\" role=\"doc-epigraph\">")
        .contains("<blockquote class=\"quotation\"><p>Others.");
  }

  @Test
  void boxesSayWhatTheyAreFor() {
    made = FromMarkdown.of("# One\n\n> [!NOTE]\n> A.\n\n> [!TIP]\n> B.\n\n> [!WARNING]\n> C.\n");

    assertThat(made.lesson())
        .contains("class=\"alert alert-note\" role=\"note\"")
        .contains("class=\"alert alert-tip\" epub:type=\"tip\" role=\"doc-tip\"")
        .contains("class=\"alert alert-warning\" epub:type=\"notice\" role=\"doc-notice\"");
  }

  @Test
  void aGlossaryIsAListOfTermsThatSaysSo() {
    made = FromMarkdown.of("# One\n\nSoviet\n: a council\n\n{.glossary}\n\nNEP\n: a policy\n");

    assertThat(made.problems()).isEmpty();
    assertThat(made.lesson())
        .contains(
            "<section aria-label=\"Glossary\" epub:type=\"glossary\" role=\"doc-glossary\">"
                + "<dl class=\"glossary\">")
        .contains(
            "<dt epub:type=\"glossterm\">Soviet</dt><dd epub:type=\"glossdef\">a council</dd>")
        .contains("<dt>NEP</dt>");
  }

  @Test
  void aHeaderOverSeveralColumnsNamesTheirGroup() {
    made =
        FromMarkdown.of(
            "# One\n\n<table><tr><th>Year</th><th colspan=\"2\">Tons</th></tr>"
                + "<tr><td>1913</td><td>1</td><td>2</td></tr></table>\n");

    assertThat(made.lesson())
        .contains("<table><colgroup span=\"1\"></colgroup><colgroup span=\"2\"></colgroup><thead>")
        .contains("<th scope=\"col\">Year</th><th colspan=\"2\" scope=\"colgroup\">Tons</th>");
  }

  @Test
  void aHeaderBesideSeveralRowsNamesTheirGroup() {
    made =
        FromMarkdown.of(
            "# One\n\n<table><tr><th>Who</th><th>What</th></tr>"
                + "<tr><th>A</th><td>1</td></tr>"
                + "<tr><th rowspan=\"2\">B</th><td>2</td></tr><tr><td>3</td></tr>"
                + "<tr><th>C</th><td>4</td></tr></table>\n");

    assertThat(made.lesson())
        .contains("<tbody><tr><th scope=\"row\">A</th><td>1</td></tr></tbody>")
        .contains("<tbody><tr><th rowspan=\"2\" scope=\"rowgroup\">B</th>")
        .contains("<tr><td>3</td></tr></tbody><tbody><tr><th scope=\"row\">C</th>");
  }

  @Test
  void aGroupThatACellLeavesIsNone() {
    made =
        FromMarkdown.of(
            "# One\n\n<table><tr><th>Who</th><th>What</th></tr>"
                + "<tr><th rowspan=\"2\">B</th><td>2</td></tr><tr><td rowspan=\"2\">3</td></tr>"
                + "<tr><td>4</td></tr></table>\n");

    assertThat(made.lesson()).containsOnlyOnce("<tbody>").contains("rowspan=\"2\" scope=\"row\"");
  }

  @Test
  void titlesKeepTheLanguageOfTheirWordsInTheContentsToo() {
    made =
        FromMarkdown.of(
            """
            # LESSON ONE: Das Kapital {lang=de}

            ## La *terre*{lang=fr} here

            A.

            ## Qu'est-ce? {lang=fr}

            B.
            """);

    assertThat(made.epub().text(NAV))
        .contains(">1 <span lang=\"de\" xml:lang=\"de\">Das Kapital</span></a>")
        .contains(">La <span lang=\"fr\" xml:lang=\"fr\">terre</span> here</a>")
        .contains("><span lang=\"fr\" xml:lang=\"fr\">Qu’est-ce\u202f?</span></a>");
    assertThat(made.lesson()).contains("<span lang=\"de\" xml:lang=\"de\">Das Kapital</span></h1>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li lang=\"fr\">mot</li></ul>",
        "<ul><li lang=\"fr\"><p>mot</p><p>mot</p></li></ul>",
        "<table><tr><td lang=\"fr\">mot</td></tr></table>",
        "<table><caption lang=\"fr\">mot</caption><tr><td>a</td></tr></table>",
        "<dl><dt xml:lang=\"fr\">mot</dt><dd>a</dd></dl>",
        "<dl><dt>a</dt><dd lang=\"fr\">mot</dd></dl>",
        "<p>a <abbr lang=\"fr\" title=\"mot\">m.</abbr></p>",
        "<p>a <i lang=\"fr\">mot</i></p>",
        "<p lang=\"fr\">mot</p>",
        "<blockquote lang=\"fr\">mot</blockquote>",
        "<img src=\"../images/dot.png\" alt=\"mot\" lang=\"fr\">",
        "[mot](https://example.org){lang=fr}",
        "![mot](../images/dot.png){lang=fr}",
        "> mot\n{lang=fr}",
        "Word.^[*mot*{lang=fr}]",
      })
  void noLanguageIsLost(String markdown) {
    made = FromMarkdown.of("# One\n\n" + markdown + "\n");

    assertThat(made.problems()).isEmpty();
    assertThat(made.lesson()).contains("lang=\"fr\"", "xml:lang=\"fr\"");
  }
}
