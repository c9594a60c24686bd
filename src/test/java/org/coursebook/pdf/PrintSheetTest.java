package org.coursebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coursebook.book.Printing;
import org.coursebook.theme.Font;
import org.coursebook.theme.OwnSheet;
import org.coursebook.theme.Theme;
import org.junit.jupiter.api.Test;

/** The fonts of a course print what the others can't, whatever names they are given. */
class PrintSheetTest {
  @Test
  void aCoursesFontIsTriedLastWhereverAFontIsNamed() {
    assertThat(sheet("styles/fonts/own.ttf"))
        .contains("html { font-family: \"Serif\", \"Own\"; }")
        .contains("code { font-family: \"Mono\", \"Own\" !important }")
        .contains("em { font-family: inherit; }")
        .contains("p { font-family: \"Looks\", \"Own\" }");
  }

  @Test
  void aFontOfTheProgramIsTriedWhereItIsNamedAlone() {
    assertThat(sheet("fonts/own.ttf")).contains("html { font-family: \"Serif\"; }");
  }

  private static String sheet(String path) {
    Theme theme =
        new Theme(
            "html { font-family: \"Serif\"; }\ncode { font-family: \"Mono\" !important }\n"
                + "em { font-family: inherit; }",
            "",
            Map.of(),
            List.of(new OwnSheet("styles/print.css", "p { font-family: \"Looks\" }")),
            List.of(new Font("Own", 400, false, path, () -> new byte[0])));
    Printing printing = Printing.PLAIN;
    return PrintSheet.of(printing, PageDesign.of(printing), theme);
  }
}
