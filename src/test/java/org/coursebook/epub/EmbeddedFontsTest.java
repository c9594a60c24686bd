package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.theme.Coverage;
import org.junit.jupiter.api.Test;

class EmbeddedFontsTest {
  private static final String FONTS = "OEBPS/fonts/";
  private static final String TEXT = FONTS + "eb-garamond/EBGaramond_400Regular.ttf";
  private static final String CHINESE = FONTS + "noto-serif-sc/NotoSerifSC_400Regular.ttf";

  @Test
  void aPlainBookHasTheThreeFacesOfItsText() {
    BuiltEpub epub = BuiltEpub.of(SampleBook.of(SampleBook.paragraph("Words, Троцкий.")));

    assertThat(epub.names(FONTS)).hasSize(3).allMatch(name -> name.contains("eb-garamond"));
    assertThat(epub.file(TEXT)).hasSizeLessThan(200_000);
  }

  @Test
  void fontsAreWholeForWhoeverWantsThem() throws IOException {
    EpubOptions whole = new EpubOptions(BuiltEpub.STAMP, true, EpubFlavor.PLAIN);
    BuiltEpub epub = BuiltEpub.of(SampleBook.of(SampleBook.paragraph("Words")), whole);

    assertThat(epub.file(TEXT))
        .isEqualTo(
            Files.readAllBytes(Path.of("styles/fonts/eb-garamond/EBGaramond_400Regular.ttf")));
  }

  @Test
  void codeBringsTheFaceForCode() {
    BuiltEpub epub = BuiltEpub.of(SampleBook.of(SampleBook.code("go();\n")));

    assertThat(epub.names(FONTS)).hasSize(4).anyMatch(name -> name.contains("jetbrains-mono"));
  }

  @Test
  void boldItalicWordsBringTheirFace() {
    Inline both =
        new Inline.Formatted(
            Inline.Format.STRONG,
            List.of(SampleBook.formatted(Inline.Format.EMPHASIS, "both")),
            org.coursebook.book.Attributes.NONE,
            SampleBook.metadata().span());
    Block paragraph =
        new Block.Paragraph(List.of(both), org.coursebook.book.Attributes.NONE, both.span());

    assertThat(BuiltEpub.of(SampleBook.of(paragraph)).names(FONTS)).hasSize(4);
  }

  @Test
  void aChineseNameBringsJustItsOwnCharacters() {
    byte[] face = BuiltEpub.of(SampleBook.of(SampleBook.paragraph("陈独秀"))).file(CHINESE);

    assertThat(face).hasSizeLessThan(20_000);
    Coverage coverage = Coverage.of(face);
    assertThat("陈独秀".codePoints()).allMatch(coverage::has);
    assertThat(coverage.has('国')).isFalse();
  }

  @Test
  void theStyleSheetNamesTheFontsThatAreThereAndNoOther() {
    BuiltEpub epub = BuiltEpub.of(SampleBook.book());
    String css = epub.text("OEBPS/styles/screen.css");

    assertThat(Pattern.compile("url\\(\"\\.\\./([^\"]+)\"\\)").matcher(css).results())
        .extracting(rule -> "OEBPS/" + rule.group(1))
        .containsExactlyInAnyOrderElementsOf(epub.names(FONTS));
  }

  @Test
  void theBookStaysSmall() {
    assertThat(BuiltEpub.of(SampleBook.book()).bytes()).hasSizeLessThan(1_500_000);
  }
}
