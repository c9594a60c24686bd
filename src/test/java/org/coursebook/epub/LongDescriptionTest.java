package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coursebook.conformance.EpubCheckRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture that needs many words has them, for all readers, and each leads to the other. */
class LongDescriptionTest {
  private static final String PICTURE = "![A dot](../images/dot.png \"Caption\")";

  @TempDir private Path folder = Path.of("");

  private FromMarkdown made = FromMarkdown.of("# One\n\nWords.\n");

  @AfterEach
  void theBookConforms() throws IOException {
    Path file = Files.write(folder.resolve("book.epub"), made.epub().bytes());
    assertThat(EpubCheckRunner.check(file)).isEmpty();
  }

  private static String label(String picture) {
    return "<p class=\"longdesc-label\"><a class=\"cross-reference beside\" href=\"#"
        + picture
        + "\">Description of the picture</a></p>";
  }

  @Test
  void aTextBehindThePictureStandsBelowItWithTheMarksOfTheLanguage() {
    made = FromMarkdown.of("# One\n\n" + PICTURE + "{longdesc=\"It's 'black' -- & round.\"}\n");

    assertThat(made.problems()).isEmpty();
    assertThat(made.lesson())
        .contains("aria-details=\"picture-1-description\" id=\"picture-1\"")
        .contains(
            "</figure><div class=\"longdesc\" id=\"picture-1-description\">"
                + label("picture-1")
                + "<p>It’s ‘black’ – &amp; round.</p></div>");
    assertThat(made.epub().text("OEBPS/package.opf"))
        .contains(">longDescription<", "have a long description.");
  }

  @Test
  void theBlockBelowDescribesThePictureAbove() {
    made =
        FromMarkdown.of("# One\n\n" + PICTURE + "\n\n- It's *black*,\n- round.\n\n{.longdesc}\n");

    assertThat(made.problems()).isEmpty();
    assertThat(made.lesson())
        .contains("aria-details=\"picture-1-description\" id=\"picture-1\"")
        .contains(
            "<div class=\"longdesc\" id=\"picture-1-description\">"
                + label("picture-1")
                + "<ul class=\"tight\"><li>It’s <em>black</em>,</li><li>round.</li></ul></div>");
  }

  @Test
  void severalBlocksDescribeAPictureInADivisionThatKeepsItsName() {
    made =
        FromMarkdown.of(
            "# One\n\n"
                + PICTURE
                + "\n\n<div class=\"longdesc wide\" id=\"dot\" lang=\"fr\">\n\nUn.\n\nDeux.\n\n</div>\n");

    assertThat(made.problems()).isEmpty();
    assertThat(made.lesson())
        .contains("aria-details=\"dot\"")
        .contains(
            "<div class=\"longdesc wide\" id=\"dot\" lang=\"fr\" xml:lang=\"fr\">"
                + label("picture-1")
                + "<p>Un.</p><p>Deux.</p></div>");
  }

  @Test
  void aBlockElsewhereIsLinkedBothWays() {
    made =
        FromMarkdown.of(
            "# One\n\n" + PICTURE + "{longdesc=#dot}\n\nBetween.\n\nIt is black.\n{#dot}\n");

    assertThat(made.problems()).isEmpty();
    assertThat(made.lesson())
        .contains("aria-details=\"dot\" id=\"picture-1\"")
        .contains(
            "</figure><p class=\"longdesc-link\"><a class=\"cross-reference\" href=\"#dot\">"
                + "Description of the picture</a></p><p>Between.</p>")
        .contains("<div class=\"longdesc\" id=\"dot\"><p class=\"longdesc-label\">")
        .contains(
            "href=\"#picture-1\">Description of the picture</a></p><p>It is black.</p></div>");
  }

  @Test
  void aHeadingElsewhereLeadsBackRightBelowItself() {
    made = FromMarkdown.of("# One\n\n" + PICTURE + "{longdesc=dot}\n\n## Dot {#dot}\n\nBlack.\n");

    assertThat(made.lesson())
        .contains("aria-details=\"dot\"")
        .contains("<h2 id=\"dot\">Dot</h2><p class=\"longdesc-label\"><a");
  }

  @Test
  void anotherLessonMayDescribeAPicture() {
    made =
        FromMarkdown.of(
            "# One\n\n" + PICTURE + "{longdesc=2.md#dot}\n", "# Two\n\nIt is black.\n{#dot}\n");

    assertThat(made.problems()).isEmpty();
    assertThat(made.lesson())
        .contains("href=\"lesson-2.xhtml#lesson-2-dot\">Description of the picture</a>")
        .doesNotContain("aria-details");
  }

  @Test
  void aPictureInALineIsDescribedBelowItsParagraph() {
    made =
        FromMarkdown.of(
            "# One\n\n- A ![dot](../images/dot.png){longdesc=\"Black.\"} here.\n\nMore words.\n");

    assertThat(made.lesson())
        .contains("<p>Black.</p></div></li></ul>")
        .contains("aria-details=\"picture-1-description\"");
  }

  @Test
  void aNameThatTheLessonDoesNotHaveIsReported() {
    made = FromMarkdown.of("# One\n\n" + PICTURE + "{longdesc=#dot}\n");

    assertThat(made.problems()).containsExactly("link-anchor-missing");
    assertThat(made.lesson()).doesNotContain("aria-details");
  }

  @Test
  void aDescriptionOfNothingIsReportedAndStays() {
    made = FromMarkdown.of("# One\n\nWords.\n\nBlack.\n{.longdesc}\n");

    assertThat(made.problems()).containsExactly("longdesc-misplaced");
    assertThat(made.lesson()).contains("<p class=\"longdesc\">Black.</p>");
  }

  @Test
  void aPictureThatHasATextLosesNoBlockBelow() {
    made = FromMarkdown.of("# One\n\n" + PICTURE + "{longdesc=\"One.\"}\n\nTwo.\n{.longdesc}\n");

    assertThat(made.problems()).containsExactly("longdesc-misplaced");
    assertThat(made.lesson()).contains("<p>One.</p>", ">Two.</p>");
  }

  @Test
  void aNameThatTheAuthorUsesIsLeftToThem() {
    made =
        FromMarkdown.of("# One\n\n" + PICTURE + "{longdesc=\"Black.\"}\n\nWords.\n{#picture-1}\n");

    assertThat(made.lesson()).contains("id=\"picture-1-2\"", "<p id=\"picture-1\">Words.</p>");
  }

  @Test
  void theLabelIsInTheLanguageOfTheBook() {
    made = FromMarkdown.in("de", "# Eins\n\n" + PICTURE + "{longdesc=\"Rund.\"}\n");

    assertThat(made.lesson()).contains(">Beschreibung des Bildes</a>");
  }
}
