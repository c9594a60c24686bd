package org.coursebook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coursebook.intake.Pages.lesson;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.coursebook.diagnostic.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageProblemsTest {
  @TempDir private Path folder = Path.of("");
  private Pages pages = new Pages(folder);

  @BeforeEach
  void open() {
    pages = new Pages(folder);
  }

  @AfterEach
  void nothingIsWritten() {
    assertThat(pages.files()).isEmpty();
  }

  private void importing(Path page) {
    Path good = pages.page("good.txt", lesson("LESSON ONE: The mill", "It stood."));
    assertThat(pages.importAll(good, page)).isEqualTo(ImportReport.NOTHING);
  }

  @Test
  void aPageThatIsNotThereIsMissing() {
    importing(folder.resolve("nowhere.txt"));
    assertThat(pages.codes()).containsExactly(Code.PAGE_MISSING);
  }

  @Test
  void aPageOfWhiteSpaceIsEmpty() {
    importing(pages.page("blank.txt", "\n \n"));
    assertThat(pages.codes()).containsExactly(Code.PAGE_EMPTY);
  }

  @Test
  void aPictureIsNoPage() {
    importing(pages.page("page.html", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}));
    assertThat(pages.codes()).containsExactly(Code.PAGE_BINARY);
  }

  @Test
  void aPageInAnotherEncodingIsReportedAtItsFirstForeignByte() {
    byte[] latin = lesson("LESSON TWO: Zürich", "It stood.").getBytes(StandardCharsets.ISO_8859_1);
    importing(pages.page("latin.txt", latin));
    assertThat(pages.codes()).containsExactly(Code.FILE_NOT_UTF8);
    assertThat(pages.problems().get(0).span().line()).isEqualTo(7);
  }

  @Test
  void aPageInUtf16IsNotUtf8() {
    importing(pages.page("wide.txt", "\uFEFFLesson".getBytes(StandardCharsets.UTF_16LE)));
    assertThat(pages.codes()).containsExactly(Code.FILE_NOT_UTF8);
  }

  @Test
  void aRecipeIsNoLessonAndTheMessageSaysWhatIsLacking() {
    importing(pages.page("soup.txt", "Soup\n\nTake an onion.\n"));
    assertThat(pages.codes()).containsExactly(Code.PAGE_NOT_LESSON);
    assertThat(pages.problems().get(0).message())
        .contains("no heading such as `LESSON FOURTEEN: …`", "no block `About this course`");
  }

  @Test
  void aLessonWithoutTextIsNoLessonPage() {
    importing(pages.page("empty.txt", lesson("LESSON TWO: The dam")));
    assertThat(pages.codes()).containsExactly(Code.PAGE_NOT_LESSON);
    assertThat(pages.problems().get(0).message()).contains("no text under its heading");
  }

  @Test
  void aWebPageWithoutALessonIsNoLessonPage() {
    importing(pages.page("shop.html", "<html><body><h1>Shop</h1><p>Buy.</p></body></html>"));
    assertThat(pages.codes()).containsExactly(Code.PAGE_NOT_LESSON);
  }
}
