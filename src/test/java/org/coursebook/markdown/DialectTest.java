package org.coursebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.coursebook.book.FrontMatter;
import org.junit.jupiter.api.Test;

/** What each mark of the dialect makes. */
class DialectTest {
  private static String tree(String markdown) {
    Written written = Written.body(markdown);
    assertThat(written.told()).isEmpty();
    return written.tree();
  }

  @Test
  void aNoteCanBeCalledInsideRawHtml() {
    String table =
        """
        <table><caption>Words[^a]</caption><tr><td>one[^b]</td></tr></table>

        [^a]: First.

        [^b]: Second.
        """;
    assertThat(tree(table)).contains("^a", "^b");
  }

  @Test
  void theFirstHeadingIsTheTitle() {
    Written written = Written.in("en-GB", "# LESSON FOURTEEN: Tragedy in *China*\n\nText.\n");
    assertThat(written.title()).isEqualTo("LESSON FOURTEEN: Tragedy in <EMPHASIS>(China)");
    assertThat(written.tree()).isEqualTo("p: Text.");
  }

  @Test
  void aTitleKeepsTheIdThatItIsGiven() {
    Written written = Written.in("en-GB", "# Tragedy in China {#tragedy}\n\nText.\n");
    assertThat(written.title()).isEqualTo("<SPAN #tragedy>(Tragedy in China)");
    assertThat(written.said()).isEmpty();
  }

  @Test
  void attributesOfATitlesLastWordsAreTheirsAlone() {
    Written written = Written.in("en-GB", "# The [Wuhan]{#wuhan lang=zh}\n\nText.\n");
    assertThat(written.title()).isEqualTo("The <SPAN #wuhan lang=zh>(Wuhan)");
  }

  @Test
  void aHeadingThatIsDroppedLeavesItsIdToTheTitle() {
    String head = "---\ntitle: Tragedy in China\n---\n";
    FrontMatter front =
        new FrontMatter("Tragedy in China", OptionalInt.empty(), List.of(), Optional.empty(), "");
    String text = head + "# Tragedy in China {#tragedy}\n\nText.";
    Written written = Written.from("en", Written.source("l.md", text, head.length(), front, ""));
    assertThat(written.title()).isEqualTo("<SPAN #tragedy>(Tragedy in China)");
  }

  @Test
  void aHeadingThatRepeatsTheTitleOfTheFrontMatterIsDropped() {
    String head = "---\ntitle: Tragedy in China\n---\n";
    FrontMatter front =
        new FrontMatter("Tragedy in China", OptionalInt.empty(), List.of(), Optional.empty(), "");
    Written written =
        Written.from(
            "en",
            Written.source(
                "l.md", head + "# Lesson 14: Tragedy in China\n\nText.", head.length(), front, ""));
    assertThat(written.title()).isEqualTo("Tragedy in China");
    assertThat(written.lesson().title().get(0).span()).hasToString("l.md:2:8");
    assertThat(written.tree()).isEqualTo("p: Text.");
    assertThat(written.lesson().blocks().get(0).span()).hasToString("l.md:6:1");
  }

  @Test
  void aLessonWithoutATitleIsNamedAfterItsFile() {
    Written written = Written.in("en", "Text.");
    assertThat(written.title()).isEqualTo("Tragedy in china");
    assertThat(written.said()).containsExactly("1:1 lesson-untitled");
  }

  @Test
  void headingsOfTheFirstLevelGoDownWithAllThatFollow() {
    assertThat(Written.body("# A\n\n## B").tree()).isEqualTo("h2: A\nh3: B");
    String titled = "---\ntitle: T\n---\n# A\n\n## B\n";
    assertThat(Written.in("en", titled).said()).doesNotContain("4:1 heading-second-title");
  }

  @Test
  void marksInsideALine() {
    assertThat(tree("*a* **b** ~~c~~ H~2~O x^2^ `d` \\*e\\* &eacute;"))
        .isEqualTo(
            "p: <EMPHASIS>(a) <STRONG>(b) <STRIKETHROUGH>(c) H<SUBSCRIPT>(2)O"
                + " x<SUPERSCRIPT>(2) <code>(d) *e* é");
  }

  @Test
  void linksByEveryWay() {
    assertThat(tree("[a](b.md \"t\") <https://c.d> https://e.f/g. [h] [i][h] [j]\n\n[h]: k 'l'"))
        .isEqualTo(
            "p: <a b.md \"t\">(a) <a https://c.d>(https://c.d) <a https://e.f/g>(https://e.f/g)."
                + " <a k \"l\">(h) <a k \"l\">(i) [j]");
  }

  @Test
  void notesOfBothKindsInTheOrderWritten() {
    assertThat(tree("One[^a] two^[an *inline* one].\n\n[^a]: First\n\n    second [sic]."))
        .isEqualTo(
            "p: One[^a] two[^^1].\nnote ^1\n  p: an <EMPHASIS>(inline) one\n"
                + "note a\n  p: First\n  p: second [sic].");
  }

  @Test
  void citationsButNoMailAndNoCode() {
    assertThat(tree("[@a, chap. 42] [see @b, 12; -@c] @d says a@b.org `@e`"))
        .isEqualTo(
            "p: <cite>(/a/chap. 42) <cite>(see/b/12; /-c/) <cite!>(/d/) says a@b.org"
                + " <code>(@e)");
  }

  @Test
  void attributesGoToWhatTheyStandBehind() {
    assertThat(tree("*a*{.b} [c]{lang=zh-Hans}\n{#p}\n\n> q\n{.r}\n\n## H {#h}\n\n- i\n\n{.j}"))
        .isEqualTo(
            "p #p: <EMPHASIS .b>(a) <SPAN lang=zh-Hans>(c)\nquote .r\n  p: q\nh2 #h: H\n"
                + "ul .j\n  item\n    p: i");
  }

  @Test
  void aLoneImageIsAFigure() {
    assertThat(tree("![A map](m.svg \"The *map*^[Ours.]\"){#m width=50%}"))
        .isEqualTo(
            "figure #m\n  p: <img m.svg width=50%>(A map)\n  caption: The <EMPHASIS>(map)[^^1]\n"
                + "note ^1\n  p: Ours.");
  }

  @Test
  void aQuotationNamesWhoSaidIt() {
    assertThat(tree("> One.\n> — Serge^[Memoirs]"))
        .isEqualTo("quote\n  p: One.\n  by: Serge[^^1]\nnote ^1\n  p: Memoirs");
    assertThat(tree("> One.\n>\n> — Serge")).isEqualTo("quote\n  p: One.\n  by: Serge");
    assertThat(tree("> [!TIP]\n> One.")).isEqualTo("alert TIP\n  p: One.");
  }

  @Test
  void aTableWithItsCaption() {
    assertThat(tree("| a | b |\n|:-:|--:|\n| `c\\|d` |\n[The *caption*]"))
        .isEqualTo(
            "table [CENTRE, RIGHT]\n  caption: The <EMPHASIS>(caption)\n"
                + "  head !p: a | !p: b\n  row p: <code>(c|d) | ");
  }

  @Test
  void termsAndWhatTheyMean() {
    assertThat(tree("Soviet\n: a council\n: a state"))
        .isEqualTo("dl\n  term: Soviet\n  means\n    p: a council\n  means\n    p: a state");
  }

  @Test
  void rawHtmlBecomesWhatItStandsFor() {
    assertThat(tree("a<br>b <abbr title=\"x y\">c</abbr> <kbd>d</kbd><!-- gone -->"))
        .isEqualTo("p: a⏎b <abbr x y>(c) <KEYBOARD>(d)");
    assertThat(
            tree("<div class=\"n\" lang=\"fr\">\n\n\"*a*\"\n\n</div>")
                .replaceAll("[\u00A0\u202F]", " "))
        .isEqualTo("div .n lang=fr\n  p: « <EMPHASIS>(a) »");
    assertThat(tree("<details><summary>S</summary>\n\nText\n\n</details>"))
        .isEqualTo("p: <STRONG>(S)\np: Text");
    assertThat(tree("<table><caption>C</caption><tr><th>A<th>B<tr><td colspan=2>c</table>"))
        .isEqualTo("table [NONE, NONE]\n  caption: C\n  head !p: A | !p: B\n  row c2p: c");
    assertThat(tree("<ol start=3><li>a<li>b</ol>"))
        .isEqualTo("ol 3\n  item\n    p: a\n  item\n    p: b");
  }

  @Test
  void punctuationFollowsTheLanguageAndSparesCode() {
    assertThat(tree("\"It's *so*\" -- `\"x\"` \\\"y\\\"..."))
        .isEqualTo("p: “It’s <EMPHASIS>(so)” – <code>(\"x\") \"y\"…");
  }

  @Test
  void aTitleInTheFrontMatterIsMarkdownAndSparesCode() {
    assertThat(titled("\"A\" of `\"B\"` -- *C*").title())
        .isEqualTo("“A” of <code>(\"B\") – <EMPHASIS>(C)");
  }

  @Test
  void whatCantStandInABookIsReportedInATitleToo() {
    Written written = titled("A\u0001B &#1;");
    assertThat(written.title()).isEqualTo("A\uFFFDB \uFFFD");
    assertThat(written.said())
        .containsExactlyInAnyOrder("2:1 character-forbidden", "2:1 character-forbidden");
    assertThat(Written.body("a&#0;b &#xFFFD;").said()).containsExactly("3:2 character-forbidden");
  }

  private static Written titled(String title) {
    String head = "---\ntitle: 'as it is typed'\n---\n";
    FrontMatter front =
        new FrontMatter(title, OptionalInt.empty(), List.of(), Optional.empty(), "");
    return Written.from("en-GB", Written.source("l.md", head + "Text.", head.length(), front, ""));
  }

  @Test
  void aReferenceBehindWordsInBracketsHidesAShorterOne() {
    assertThat(tree("[a][b] [a][^n] [a]{.c}\n\n[a]: x\n\n[^n]: N"))
        .isEqualTo("p: [a][b] <a x>(a)[^n] <a x .c>(a)\nnote n\n  p: N");
  }

  @Test
  void aDefinitionAboveAnUnderlinedHeadingIsADefinition() {
    assertThat(tree("[a]: x\nWords\n-----\n\n[a]")).isEqualTo("h2: Words\np: <a x>(a)");
  }
}
