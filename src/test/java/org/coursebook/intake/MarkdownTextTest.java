package org.coursebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coursebook.intake.Passage.Kind;
import org.coursebook.intake.Passage.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1927. A year",
        "12) twelve",
        "# no heading #",
        "> no quotation",
        "- no list",
        "+ no list",
        "* no list * at * all *",
        "--- no rule",
        "---",
        "===",
        "***",
        "~~~",
        "```",
        ": no meaning",
        "| no | table |",
        "*a* **b** _c_ __d__ snake_case",
        "[a](b) [a][b] [a]: b ![a](b) [^a] ^[a] [ ] [x] [@a] [a",
        "[a]: http://example.org/",
        "[^a]: no note",
        "<b> </b> <!-- no --> a < b > c <https://example.org>",
        "&amp; &#65; &copy; A&B",
        "\\ \\* a\\",
        "H~2~O x^2^ ~~gone~~",
        "`code` ``more``",
        "“a” ‘b’ \"c\" 'd' – … [Soviet] (workers’)",
        "wow![i.e. so](really)",
      })
  void aParserReadsTheSameWords(String text) {
    String before = "Words before.\n\n" + MarkdownText.of(Passage.plain(text)) + "\n";
    assertThat(ReadBack.words(before)).isEqualTo("Words before.\n" + text + "\n");
  }

  @Test
  void aRemarkInBracketsStaysReadable() {
    assertThat(MarkdownText.of(Passage.plain("the [Soviet] party")))
        .isEqualTo("the [Soviet] party");
  }

  @Test
  void marksAreKept() {
    Passage passage =
        new Passage(
            "one two three four",
            List.of(
                new Mark(Kind.EMPHASIS, 0, 3, ""),
                new Mark(Kind.STRONG, 4, 7, ""),
                new Mark(Kind.LINK, 8, 18, "https://example.org/a_b"),
                new Mark(Kind.EMPHASIS, 14, 18, "")));
    String markdown = MarkdownText.of(passage);
    assertThat(markdown).startsWith("*one* **two** [three ");
    assertThat(ReadBack.html(markdown))
        .isEqualTo(
            "<p><em>one</em> <strong>two</strong>"
                + " <a href=\"https://example.org/a_b\">three <em>four</em></a></p>");
  }

  @Test
  void emphasisThatAsterisksCannotShowIsWrittenAsAnElement() {
    Passage passage = new Passage("un“bear”able", List.of(new Mark(Kind.EMPHASIS, 2, 8, "")));
    assertThat(MarkdownText.of(passage)).isEqualTo("un<em>“bear”</em>able");
  }

  @Test
  void aLineThatEndsByTheAuthorsWillEndsThere() {
    assertThat(ReadBack.html(MarkdownText.of(Passage.plain("one\n2. two"))))
        .isEqualTo("<p>one<br />\n2. two</p>");
  }
}
