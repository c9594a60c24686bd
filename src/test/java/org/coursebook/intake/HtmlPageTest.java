package org.coursebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPageTest {
  private static final String ABOUT =
      "<h2>About this course</h2><p>Title: The mill<br>Course ID: 42</p>";

  @TempDir private Path folder = Path.of("");

  private Pages imported(String body) {
    Pages pages = new Pages(folder);
    pages.importAll(
        pages.page("page.html", "<!DOCTYPE html><html><body>" + body + "</body></html>"));
    assertThat(pages.codes()).isEmpty();
    return pages;
  }

  private String lesson(String body) {
    String text =
        imported("<h1>Lesson 3: The dam</h1>" + body + ABOUT).read("lessons/03-the-dam.md");
    return text.substring(text.indexOf("\n---\n\n") + 6);
  }

  @Test
  void whatThePageSetsOffStaysSetOff() {
    assertThat(
            lesson(
                "<p>It <em>broke</em> and <b>fell</b>, see <a href='https://example.org/'>here</a>.</p>"))
        .isEqualTo("It *broke* and **fell**, see [here](https://example.org/).\n");
  }

  @Test
  void headingsQuotationsAndListsStay() {
    assertThat(
            lesson(
                "<h3>Before</h3><p>One.</p><h4>Long before</h4><blockquote><p>Two.</p><p>Three."
                    + "</p></blockquote><ul><li>four</li><li>five</li></ul><ol><li>six</li></ol>"))
        .isEqualTo(
            """
            ## Before

            One.

            ### Long before

            > Two.
            >
            > Three.

            - four
            - five

            1. six
            """);
  }

  @Test
  void aTableStaysATable() {
    assertThat(
            lesson(
                "<table><tr><th>Year</th><th>Rain|mm</th></tr><tr><td>1927</td><td>900</td></tr></table>"))
        .isEqualTo("| Year | Rain\\|mm |\n| --- | --- |\n| 1927 | 900 |\n");
  }

  @Test
  void aTableOfParagraphsWithACaptionStaysATable() {
    assertThat(
            lesson(
                "<table><caption>The rain</caption><tbody><tr><td><p>Year</p></td><td>Rain</td></tr>"
                    + "<tr><td><p><i>1927</i></p></td><td></td></tr></tbody></table>"))
        .isEqualTo("The rain\n\n| Year | Rain |\n| --- | --- |\n| *1927* |  |\n");
  }

  @Test
  void aTableThatMarkdownCantHoldIsNamedAndKeepsItsWords() {
    Pages pages = new Pages(folder);
    Path page =
        pages.page(
            "page.html",
            "<html><body><h1>Lesson 3: The dam</h1><table><tr><th colspan=2>Rain</th></tr>"
                + "<tr><td>1927</td><td>900</td></tr></table>"
                + ABOUT);
    assertThat(pages.importAll(page).lessons().get(0).leftOut())
        .containsExactly("rows and columns of a table, its words are paragraphs: Rain 1927 900");
    assertThat(pages.read("lessons/03-the-dam.md")).endsWith("\nRain\n\n1927\n\n900\n");
  }

  @Test
  void factsThatStandAsideAreReadAndNotMissed() {
    Pages pages = new Pages(folder);
    Path page =
        pages.page(
            "page.html",
            "<html><head><title>LESSON THREE: The dam | Marxist</title></head><body><header>"
                + "<div>Marxist</div><div>Education Portal</div></header>"
                + "<p>The mill</p><h1>Lesson 3: The dam</h1>"
                + "<p>It broke, and the water came by night, when nobody in the town was awake.</p>"
                + "<aside><h2>About this course</h2><p>Title: The mill</p><p>Course ID: 42</p>"
                + "<p>Published: February 10, 2026</p></aside>");
    assertThat(pages.importAll(page).lessons().get(0).leftOut()).isEmpty();
    assertThat(pages.read("course.yml")).contains("publisher: Marxist Education Portal\n");
  }

  @Test
  void aTitleIsKeptToTheLetter() {
    Pages pages =
        imported(
            "<h1>LESSON NINE: *The* 1923 German [October] &amp; &lt;b&gt;all&lt;/b&gt;</h1><p>It broke.</p>"
                + ABOUT);
    assertThat(pages.read("lessons/09-the-1923-german-october-b-all-b.md"))
        .startsWith("---\ntitle: '\\*The\\* 1923 German [October] & \\<b>all\\</b>'\n");
  }

  @Test
  void paragraphsMadeOfLineBreaksAreParagraphs() {
    assertThat(lesson("<div>One.<br><br>Two,<br>three.</div>"))
        .isEqualTo("One.\n\nTwo,\\\nthree.\n");
  }

  @Test
  void aPictureThatIsLeftOutIsNamed() {
    Pages pages = new Pages(folder);
    Path page =
        pages.page(
            "page.html",
            "<html><body><h1>Lesson 3: The dam</h1><p>It broke.<img src='dam.png' alt='The dam'></p>"
                + ABOUT);
    assertThat(pages.importAll(page).lessons().get(0).leftOut())
        .containsExactly("picture `dam.png`: The dam");
  }

  @Test
  void aSideRemarkThatIsLeftOutIsNamed() {
    Pages pages = new Pages(folder);
    Path page =
        pages.page(
            "page.html",
            "<html><body><h1>Lesson 3: The dam</h1><p>It broke, and the water came by night.</p>"
                + "<aside>Seven words that the site puts aside here</aside><nav>Next</nav>"
                + ABOUT);
    assertThat(pages.importAll(page).lessons().get(0).leftOut())
        .containsExactly("text in `<aside>`: Seven words that the site puts aside here");
  }

  @Test
  void aNumberAndATitleOnTwoLinesAreOneHeading() {
    Pages pages = imported("<p>LESSON THREE</p><h1>The dam</h1><p>It broke.</p>" + ABOUT);
    assertThat(pages.read("lessons/03-the-dam.md")).endsWith("number: 3\n---\n\nIt broke.\n");
  }

  @Test
  void aTitleInCyrillicNamesItsFileInLatinLetters() {
    assertThat(imported("<h1>Lesson 3: Плотина</h1><p>Вода.</p>" + ABOUT).files())
        .contains("lessons/03-plotina.md");
  }

  @Test
  void textThatIsNamedLikeASidebarButIsMostOfThePageIsKept() {
    assertThat(
            lesson(
                "<div class='with-sidebar'><p>It broke, and the water came down into the town by night, when nobody was awake.</p></div>"))
        .isEqualTo(
            "It broke, and the water came down into the town by night, when nobody was awake.\n");
  }

  @Test
  void elementsNestedWithoutEndAreRead() {
    assertThat(lesson("<div>".repeat(20_000) + "deep")).isEqualTo("deep\n");
  }
}
