package org.coursebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coursebook.book.Block;
import org.coursebook.book.Book;
import org.coursebook.book.Inline;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.diagnostic.WordFinder;
import org.junit.jupiter.api.Test;

class GlyphCheckTest {
  private static List<Diagnostic> check(String text) {
    Inline words = new Inline.Text(text, new Span("lessons/one.md", 7, 5, text.length()));
    List<Block> blocks = List.of(SampleBook.paragraph(words));
    Book book =
        SampleBook.of(
            SampleBook.metadata("A book", ""),
            List.of(new Book.Part("", "", List.of(SampleBook.lesson(1, "One", blocks, List.of())))),
            Map.of());
    Problems problems = new Problems();
    GlyphCheck.check(book, SampleBook.theme(), WordFinder.NONE, problems);
    return problems.all();
  }

  @Test
  void latinGreekCyrillicArabicHebrewAndChineseCanBePrinted() {
    assertThat(
            check(
                "Dvořák, Łódź, Ἀθῆναι, бюрократия, ёж, الثورة، خواهیم؟, שָׁלוֹם, 上海官僚主义 — “…” ½ → €"))
        .isEmpty();
  }

  @Test
  void aMissingWordIsNamedOnceWithItsPlaceAndAFontThatHasIt() {
    List<Diagnostic> problems = check("The word სალამი again: სალამი");
    assertThat(problems).hasSize(1).allMatch(problem -> problem.code() == Code.GLYPH_MISSING);
    Diagnostic first = problems.get(0);
    assertThat(first.span()).isEqualTo(new Span("lessons/one.md", 7, 14, 6));
    assertThat(first.message())
        .isEqualTo(
            "no font can print `სალამი` (Georgian, beginning with U+10E1, georgian letter"
                + " san), which stands 2 times in this file");
    assertThat(first.hints().get(0)).contains("Noto Sans Georgian");
  }

  @Test
  void aCharacterAfterALineEndIsFoundInItsLine() {
    assertThat(check("first line\nand ს").get(0).span())
        .isEqualTo(new Span("lessons/one.md", 8, 5, 1));
  }

  @Test
  void anArabicLetterWhoseJoinedFormsAreNotKnownIsReported() {
    assertThat(check("ھەڵبژاردن")).hasSize(1);
    assertThat(check("ھەڵبژاردن").get(0).hints().get(0)).contains("joined");
  }

  @Test
  void anEmojiIsToBeSaidInWords() {
    assertThat(check("well done \uD83D\uDE00").get(0).hints().get(0)).contains("in words");
  }

  @Test
  void aVariationSelectorIsToBeDeleted() {
    assertThat(check("a\uFE0F").get(0).hints().get(0)).contains("delete it");
  }

  @Test
  void spacesAndInvisibleJoinersNeedNoGlyph() {
    assertThat(check("a\u00A0b\u2009c\u200Bd\u200De\u00ADf\u2060g\u202Fh")).isEmpty();
  }
}
