package org.coursebook.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.junit.jupiter.api.Test;

class FontFaceReaderTest {
  private static final String FILE = "fonts/eb-garamond/EBGaramond_400Regular.ttf";
  private static final byte[] GARAMOND =
      SourceTree.open(Path.of("styles")).bytes(FILE).orElseThrow();

  private static List<Font> read(byte[] file, String more, Problems problems) {
    String rule = "\n@font-face { font-family: Own; src: url(own.ttf); " + more + " }";
    Map<String, byte[]> folder =
        Map.of("fonts.css", rule.getBytes(StandardCharsets.UTF_8), "own.ttf", file);
    return new FontFaceReader(SourceTree.ofBytes(folder), "fonts.css", problems).read(rule);
  }

  private static String complaint(byte[] file) {
    Problems problems = new Problems();
    assertThat(read(file, "", problems)).isEmpty();
    assertThat(problems.all()).hasSize(1);
    Diagnostic problem = problems.all().get(0);
    assertThat(problem.span().line()).isEqualTo(2);
    return problem.message();
  }

  private static byte[] beginningWith(String signature) {
    byte[] file = GARAMOND.clone();
    System.arraycopy(signature.getBytes(StandardCharsets.US_ASCII), 0, file, 0, 4);
    return file;
  }

  @Test
  void aFontOfACourseIsTakenAsItIs() {
    Problems problems = new Problems();
    List<Font> fonts = read(GARAMOND, "", problems);
    assertThat(problems.all()).isEmpty();
    assertThat(fonts).hasSize(1);
    assertThat(fonts.get(0).printed()).isSameAs(fonts.get(0).bytes());
    assertThat(fonts.get(0).coverage().has('ж')).isTrue();
  }

  @Test
  void aFontThatCannotBePrintedIsReportedWithItsRule() {
    assertThat(complaint(beginningWith("OTTO"))).contains("own.ttf").contains("PostScript");
    assertThat(complaint(beginningWith("wOF2"))).contains("WOFF");
    assertThat(complaint(beginningWith("ttcf"))).contains("collection");
    assertThat(complaint(new byte[3])).contains("too short");
    assertThat(complaint("no font at all".getBytes(StandardCharsets.UTF_8))).contains("no font");
    assertThat(complaint(Arrays.copyOf(GARAMOND, 90))).contains("damaged");
    assertThat(complaint(Arrays.copyOf(GARAMOND, 200_000))).contains("cut off");
  }

  @Test
  void aFeatureLeadsCharactersToOtherGlyphs() {
    Problems problems = new Problems();
    Font small = read(GARAMOND, "font-feature-settings: \"smcp\", 'onum' 1", problems).get(0);
    assertThat(problems.all()).isEmpty();
    assertThat(small.printed()).isNotEqualTo(small.bytes());
    assertThat(Coverage.of(small.printed()).size()).isEqualTo(small.coverage().size());
    assertThat(small.joins()).isFalse();
  }

  @Test
  void whatIsNoFeatureIsReported() {
    Problems problems = new Problems();
    read(GARAMOND, "font-feature-settings: small-caps", problems);
    assertThat(problems.all()).extracting(Diagnostic::message).first().asString().contains("small");
  }

  @Test
  void aFontWithoutAFeatureStaysAsItIs() {
    Font same = read(GARAMOND, "font-feature-settings: \"zzzz\"", new Problems()).get(0);
    assertThat(same.printed()).isSameAs(same.bytes());
  }

  @Test
  void aDamagedTableKernsNothing() {
    byte[] file = GARAMOND.clone();
    int pairs = new FontTables(file).table("GPOS");
    Arrays.fill(file, pairs, pairs + 400, (byte) 0x7F);
    assertThat(Kerning.of(file).between(37, 58)).isZero();
  }

  @Test
  void pairsStandNearer() {
    int[] glyphs = new int[128];
    CharacterMap.read(
        GARAMOND,
        (character, glyph) -> {
          if (character < 128) glyphs[character] = glyph;
        });
    Kerning kerning = Kerning.of(GARAMOND);
    assertThat(kerning.between(glyphs['A'], glyphs['V'])).isEqualTo(-140);
    assertThat(kerning.between(glyphs['n'], glyphs['n'])).isZero();
    assertThat(kerning.between(glyphs['A'], glyphs['V'])).isEqualTo(-140);
  }
}
