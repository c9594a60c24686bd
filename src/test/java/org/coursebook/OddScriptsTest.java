package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that run from right to left keep their order, among others and in a book of their own. */
class OddScriptsTest {
  private static final String ARABIC = "الثورة الدائمة، 1917 (نعم)";
  private static final String HEBREW = "מהפכה";
  private static final String DIVEHI = "ދިވެހި";
  private static final String COVER =
      "cover: c.svg\n"; // The one that we draw would need a font that prints its words.
  private static final String DRAWING =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 16'><rect width='9' height='9'/></svg>";

  @TempDir private Path folder;

  @Test
  void wordsFromRightToLeftKeepTheirOrderInABookFromLeftToRight() throws IOException {
    OddCourse made =
        OddCourse.of(
                "one.md",
                """
                # The words [%1$s]{lang=ar}

                w0x [%1$s]{lang=ar} and [%2$s]{lang=he} and [Trotsky]{lang=ru-Latn} w1x

                ## [%2$s]{lang=he-IL}[^a]

                %1$s w2x

                [^a]: w3x [%2$s]{lang=he}
                """
                    .formatted(ARABIC, HEBREW))
            .forScreen()
            .build()
            .isSound(folder, List.of("w0x", "w1x", "w2x", "w3x"));

    assertThat(made.file("text/lesson-1.xhtml"))
        .contains("<span dir=\"rtl\" lang=\"ar\" xml:lang=\"ar\">" + ARABIC + "</span> and")
        .contains("<span dir=\"rtl\" lang=\"he-IL\" xml:lang=\"he-IL\">" + HEBREW + "</span>")
        .contains("<span lang=\"ru-Latn\" xml:lang=\"ru-Latn\">Trotsky</span>")
        .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\"")
        .doesNotContain("dir=\"ltr\"");
    assertThat(made.file("text/contents.xhtml")).contains("1 The words <span dir=\"rtl\"");
    assertThat(made.file("package.opf")).doesNotContain("page-progression-direction", "dir=");
  }

  @Test
  void aBookFromRightToLeftTurnsItsPagesThatWay() throws IOException {
    OddCourse made =
        OddCourse.of("one.md", "# " + ARABIC + "\n\n" + ARABIC + " w0x [word]{lang=en}\n")
            .with("course.yml", "title: " + ARABIC + "\nlanguage: ar\n" + COVER)
            .with("c.svg", DRAWING)
            .forScreen()
            .build()
            .isSound(folder, List.of("w0x"));

    assertThat(made.file("package.opf"))
        .contains("<package ", "dir=\"rtl\"", "page-progression-direction=\"rtl\"");
    for (String file : List.of("text/lesson-1.xhtml", "text/contents.xhtml", "text/cover.xhtml")) {
      assertThat(made.file(file)).contains(" dir=\"rtl\" lang=\"ar\"");
    }
    assertThat(made.file("text/lesson-1.xhtml")).contains("<span dir=\"ltr\" lang=\"en\"");
  }

  @Test
  void whatThePressHasNoFontForIsSaidAndNotPrinted() {
    assertThat(OddCourse.of("one.md", "# One\n\n" + DIVEHI + "\n").problems())
        .singleElement()
        .asString()
        .contains("one.md:3:1: error[glyph-missing]");
    assertThat(
            OddCourse.of("one.md", "# One\n\nx\n")
                .with("course.yml", "title: " + DIVEHI + "\nlanguage: dv\n")
                .forScreen()
                .problems())
        .anyMatch(said -> said.startsWith("course.yml:1:1: error[glyph-missing]"));
  }
}
