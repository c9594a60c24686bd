package org.coursebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a lesson is reported where it stands. */
class ProblemPlaceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a[^x]|3:2 note-undefined",
        "a[^x]\\n\\n[^x]: b\\n\\n[^x]: c|7:1 note-duplicate",
        "a\\n\\n[^x]: b|5:1 note-uncalled",
        "a[^x]\\n\\n[^x]:|5:1 note-empty",
        "a^[b^[c]]|3:5 note-in-note",
        "a[^x] b[^x]\\n\\n[^x]: c|3:8 note-called-twice",
        "a <font>b</font>|3:3 html-forbidden",
        "a <b onclick=x>b</b>|3:3 html-forbidden",
        "a <script>b</script>|3:3 html-forbidden",
        "a <b>b|3:3 html-unbalanced",
        "a</b>|3:2 html-unbalanced",
        "*a*{wdth=1}|3:5 attribute-unknown",
        "> [!NOTES]\\n> a|3:3 attribute-unknown",
        "a\\n\\n#### b|5:1 heading-skipped",
        "a\\n\\n##|5:1 heading-empty",
        "## a {#i}\\n\\n## b {#i}|5:7 heading-id-duplicate",
        "c\\u0001d|3:2 character-forbidden",
        "``` java title\\nx\\n```|3:5 attribute-unknown",
        "a [b]{longdesc=c} d|3:3 longdesc-misplaced",
        "![a](b.png)\\n{longdesc=c}|3:1 longdesc-misplaced",
        "a\\n{longdesc=c}|3:1 longdesc-misplaced",
        "## a {longdesc=c}|3:1 longdesc-misplaced",
        "a\\n{.longdesc}|3:1 longdesc-misplaced"
      })
  void aProblemIsReportedWhereItStands(String markdown, String said) {
    String text = markdown.replace("\\n", "\n").replace("\\u0001", "\u0001");
    assertThat(Written.body(text).said()).containsExactly(said);
  }

  @Test
  void aNoteMisspeltNamesTheNoteMeant() {
    assertThat(Written.body("a[^lenni] b[^lenin]\n\n[^lenin]: c").told())
        .contains("did you mean `[^lenin]`?")
        .contains("this lesson's notes are lenin");
  }

  @Test
  void aSecondTitleIsReportedWhereItStandsAndNothingElse() {
    assertThat(Written.in("en", "# A\n\n## B\n\n### C\n\nx\n\n# D\n\n## E\n\nx\n").said())
        .containsExactly("9:1 heading-second-title");
  }

  @Test
  void aWidthInNumbersAloneIsReported() {
    assertThat(Written.body("![a](b.png){width=50}").said())
        .containsExactly("3:13 attribute-unknown");
  }

  @Test
  void aLessonWithoutTextIsEmpty() {
    assertThat(Written.in("en", "# Only a title\n").said()).containsExactly("1:15 lesson-empty");
  }

  @Test
  void aTitleCantBeDescribedAtLength() {
    assertThat(Written.in("en", "# A {longdesc=c}\n\nx\n").said())
        .containsExactly("1:3 longdesc-misplaced");
  }

  @Test
  void aTableWithoutHeadersIsReportedWhereItStands() {
    String rows = "|   |   |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n";
    assertThat(Written.body("a\n\n" + rows).said()).containsExactly("5:1 table-without-headers");
    assertThat(Written.body("a[^x]\n\n[^x]:\n" + rows.indent(4)).said())
        .containsExactly("6:5 table-without-headers");
    assertThat(Written.body("<table><tr><td>1<td>2<tr><td>3<td>4</table>").said())
        .containsExactly("3:1 table-without-headers");
  }

  @Test
  void aTableThatNeedsNoHeadersOrHasThemIsLeftAlone() {
    String alert = "> [!NOTE]\n> |   |   |\n> |---|---|\n> | 1 | 2 |\n> | 3 | 4 |\n";
    String rowsNamed = "<table><tr><th>1<td>2<tr><th>3<td>4</table>";
    String oneRow = "|   |   |\n|---|---|\n| 1 | 2 |\n";
    String oneColumn = "|   |\n|---|\n| 1 |\n| 2 |\n";
    for (String body : List.of(alert, rowsNamed, oneRow, oneColumn)) {
      assertThat(Written.body(body).said()).isEmpty();
    }
  }

  @Test
  void aRowWithTooManyCellsKeepsThem() {
    Written written = Written.body("| a | b |\n|---|---|\n| 1 | 2 | 3 |");
    assertThat(written.said()).containsExactly("5:11 table-cells-extra");
    assertThat(written.tree()).contains("row p: 1 | p: 2 | p: 3");
  }
}
