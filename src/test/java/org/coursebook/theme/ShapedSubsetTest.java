package org.coursebook.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.GlyphTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;

/** A face with less in it shows what is left just as the whole one does. */
class ShapedSubsetTest {
  private static final Path FILE = Path.of("styles/fonts/eb-garamond/EBGaramond_400Regular.ttf");
  private static final byte[] WHOLE = read();
  private static final String NO_CSS = "";

  private static byte[] read() {
    try {
      return Files.readAllBytes(FILE);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] subset(String text, String css) throws IOException {
    Font font = new Font("EB Garamond", 400, false, FILE.toString(), () -> WHOLE);
    return FontSubset.shaped(font, characters(text), css);
  }

  private static Set<Integer> characters(String text) {
    return text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private static TrueTypeFont opened(byte[] file) throws IOException {
    return new TTFParser(false).parse(new org.apache.pdfbox.io.RandomAccessReadBuffer(file));
  }

  /** Whether a glyph that the whole face has under a name is drawn in a part of it. */
  private static boolean draws(byte[] part, String name) throws IOException {
    try (TrueTypeFont whole = opened(WHOLE);
        TrueTypeFont cut = opened(part)) {
      int glyph = whole.nameToGID(name);
      assertThat(glyph).as(name).isPositive();
      GlyphTable drawings = cut.getGlyph();
      GeneralPath path =
          drawings.getGlyph(glyph) == null ? null : drawings.getGlyph(glyph).getPath();
      if (path == null || path.getPathIterator(null).isDone()) return false;
      assertThat(new Area(path).equals(new Area(whole.getGlyph().getGlyph(glyph).getPath())))
          .as("the drawing of " + name)
          .isTrue();
      assertThat(cut.getAdvanceWidth(glyph)).isEqualTo(whole.getAdvanceWidth(glyph));
      return true;
    }
  }

  @Test
  void theLettersAreDrawnAsTheyWereAndTheOthersAreGone() throws IOException {
    byte[] part = subset("Office é", NO_CSS);

    assertThat(part).hasSizeLessThan(140_000);
    for (String name : new String[] {"O", "f", "i", "c", "e", "eacute"}) {
      assertThat(draws(part, name)).as(name).isTrue();
    }
    assertThat(draws(part, "z")).isFalse();
    assertThat(Coverage.of(part).has('z')).isFalse();
    assertThat("Office é".codePoints()).allMatch(Coverage.of(part)::has);
  }

  @Test
  void theLigaturesOfTheLettersAreThereAndNoOthers() throws IOException {
    byte[] part = subset("office", NO_CSS);

    assertThat(draws(part, "f_f")).isTrue();
    assertThat(draws(part, "f_f_i")).isTrue();
    assertThat(draws(part, "f_l")).isFalse();
  }

  @Test
  void theKerningIsThatOfTheWholeFace() throws IOException {
    try (TrueTypeFont whole = opened(WHOLE)) {
      Kerning before = Kerning.of(WHOLE);
      Kerning after = Kerning.of(subset("AVTo.", NO_CSS));
      int kerned = 0;
      for (String left : new String[] {"A", "V", "T", "o"}) {
        for (String right : new String[] {"A", "V", "T", "o", "period"}) {
          int a = whole.nameToGID(left);
          int b = whole.nameToGID(right);
          assertThat(after.between(a, b)).as(left + right).isEqualTo(before.between(a, b));
          if (before.between(a, b) != 0) kerned++;
        }
      }
      assertThat(kerned).isGreaterThan(5);
    }
  }

  @Test
  void smallCapitalsAreThereWhereTheStyleSheetAsksForThem() throws IOException {
    String asked = ".sc { font-variant-caps: all-small-caps }";

    assertThat(draws(subset("nep", NO_CSS), "n.sc")).isFalse();
    assertThat(draws(subset("nep", asked), "n.sc")).isTrue();
    assertThat(draws(subset("nep", "p { font-feature-settings: 'smcp' 1 }"), "n.sc")).isTrue();
  }

  @Test
  void fractionsAreThereWithTheirStroke() throws IOException {
    assertThat(draws(subset("1⁄2", NO_CSS), "one.numr")).isTrue();
    assertThat(draws(subset("1/2", NO_CSS), "one.numr")).isFalse();
  }

  @Test
  void theFileIsTheSameTwice() throws IOException {
    assertThat(subset("Twice", NO_CSS)).isEqualTo(subset("Twice", NO_CSS));
  }

  @Test
  void aDamagedFaceIsSaidToBeDamaged() {
    byte[] damaged = WHOLE.clone();
    FontTables tables = new FontTables(damaged);
    java.nio.ByteBuffer.wrap(damaged).putInt(tables.entry("glyf") + 8, damaged.length - 4);
    Font font = new Font("Damaged", 400, false, "fonts/damaged.ttf", () -> damaged);

    assertThatThrownBy(() -> FontSubset.shaped(font, characters("office"), NO_CSS))
        .isInstanceOf(IOException.class);
  }
}
