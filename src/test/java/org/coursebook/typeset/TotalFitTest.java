package org.coursebook.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TotalFitTest {
  static final String FROG =
      "In olden times when wishing still helped one, there lived a king whose daughters were all"
          + " beautiful; and the youngest was so beautiful that the sun itself, which has seen so"
          + " much, was astonished whenever it shone in her face. Close by the king’s castle lay a"
          + " great dark forest, and under an old lime-tree in the forest was a well, and when the"
          + " day was very warm, the king’s child went out into the forest and sat down by the side"
          + " of the cool fountain; and when she was bored she took a golden ball, and threw it up"
          + " on high and caught it; and this ball was her favorite plaything.";

  private static List<Line> set(double measure, String text) {
    return TotalFit.lines(Composed.paragraph(measure, Composed.run(text)), Composed.BOOK);
  }

  @Test
  void everyFullLineReachesTheMargin() {
    for (Line line : set(30, FROG)) {
      if (line.last()) continue;
      Piece piece = line.pieces().get(0);
      String text = FROG.substring(piece.start(), piece.end()) + (line.hyphen() ? "-" : "");
      long spaces = text.chars().filter(c -> c == ' ').count();
      assertThat(text.length() * 0.5 + spaces * line.extra()).isEqualTo(30, within());
    }
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-6);
  }

  @Test
  void spacesAreNeverPressedByMoreThanAThird() {
    for (double measure = 8; measure < 40; measure++) {
      for (Line line : set(measure, FROG)) {
        assertThat(line.stretch()).isGreaterThanOrEqualTo(-1.0 / 3 - 1e-9);
      }
    }
  }

  @Test
  void atMostTwoLinesInARowEndInAHyphenUnlessALineWouldStickOut() {
    for (double measure = 10; measure < 40; measure++) {
      int row = 0;
      for (String line : Composed.lines(FROG, "en-GB", measure)) {
        row = line.endsWith("=") || line.endsWith("-") ? row + 1 : 0;
        assertThat(row).isLessThanOrEqualTo(2);
      }
    }
  }

  @Test
  void theLastWordStaysWholeAndIsSeldomAlone() {
    int alone = 0;
    for (double measure = 16; measure < 40; measure++) {
      List<String> lines = Composed.lines(FROG, "en-GB", measure);
      String last = lines.get(lines.size() - 1);
      assertThat(last).endsWith("plaything.");
      if (last.equals("plaything.")) alone++;
    }
    assertThat(alone).isLessThan(4);
  }

  @Test
  void aForcedEndIsSetLeftAndAnEmptyLineIsKept() {
    List<Line> lines = set(30, "Roses are red,\n\nviolets are blue\n");
    assertThat(lines).extracting(Line::extra).containsExactly(0.0, 0.0, 0.0);
    assertThat(lines).extracting(Line::last).containsExactly(false, false, true);
    assertThat(lines.get(1).pieces()).isEmpty();
  }

  @Test
  void theFirstLinesHaveTheirOwnWidths() {
    Paragraph paragraph =
        new Paragraph(List.of(Composed.run(FROG)), 30, 2, List.of(20.0, 20.0, 30.0));
    List<String> lines = Composed.lines(paragraph, Composed.BOOK);
    assertThat(lines.get(0).length()).isBetween(32, 38);
    assertThat(lines.get(1).length()).isBetween(36, 43);
    assertThat(lines.get(2).length()).isBetween(54, 64);
  }

  @Test
  void theRoomOfElementsCounts() {
    Run padded = new Run("bbb", "en", true, 3, 3, 1, Composed.TYPEWRITER);
    Paragraph paragraph = Composed.paragraph(8, Composed.run("aaa "), padded, Composed.run(" cc"));
    assertThat(TotalFit.lines(paragraph, Composed.BOOK.ragged())).hasSize(3);
  }

  @Test
  void aRaggedParagraphHasNaturalSpacesAndHyphensOnlyWhereALineWouldBeVeryShort() {
    List<Line> lines =
        TotalFit.lines(Composed.paragraph(24, Composed.run(FROG)), Composed.BOOK.ragged());
    assertThat(lines).allMatch(line -> line.extra() == 0 && !line.hyphen());
    String text = "the internationalisation of unquestionable straightforwardness";
    assertThat(Composed.lines(Composed.paragraph(9, Composed.run(text)), Composed.BOOK.ragged()))
        .anyMatch(line -> line.endsWith("="));
  }

  @Test
  void aWordWiderThanTheLineSticksOutAndTheRestIsSetWell() {
    List<Line> lines = set(10, "so the WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW stood there");
    assertThat(lines).filteredOn(line -> line.overfull() > 0).hasSize(1);
    assertThat(lines.get(1).overfull()).isEqualTo(5, within());
  }

  @Test
  void marksStandOutIntoTheMargin() {
    Paragraph paragraph = Composed.paragraph(20, Composed.run("“" + FROG));
    List<Line> lines = TotalFit.lines(paragraph, Setting.book(Hyphenation.of("en", List.of())));
    assertThat(lines.get(0).hangLeft()).isGreaterThan(0);
    assertThat(lines).anyMatch(line -> line.hangRight() > 0);
  }

  @Test
  void chineseIsSetWithoutWordSpaces() {
    String text = "一九一七年二月二十三日早晨，彼得格勒维堡区几家纺织厂的女工离开机器，走上街头。".repeat(4);
    Paragraph paragraph = Composed.paragraph(10, Composed.run(text, "zh"));
    List<String> lines = Composed.lines(paragraph, Composed.BOOK);
    assertThat(lines).hasSizeBetween(8, 10);
    assertThat(lines).noneMatch(line -> "，。".indexOf(line.charAt(0)) >= 0);
  }

  @Test
  void lettersGiveALittleWhereTheSettingLetsThem() {
    Paragraph paragraph = Composed.paragraph(24, Composed.run(FROG));
    List<Line> lines = TotalFit.lines(paragraph, Composed.BOOK.elastic(0.02));
    assertThat(lines).allMatch(line -> Math.abs(line.letters()) <= 0.02);
    for (Line line : lines.subList(0, lines.size() - 1)) {
      String text = Composed.shown(paragraph, line);
      long spaces = text.chars().filter(c -> c == ' ').count();
      double letters = (text.length() - spaces) * 0.5 * (1 + line.letters());
      assertThat(letters + spaces * (0.5 + line.extra())).isEqualTo(24, within());
    }
    assertThat(set(24, FROG)).allMatch(line -> line.letters() == 0);
  }

  @Test
  void theWorkGrowsWithTheLengthAlone() {
    long once = steps(FROG.repeat(10));
    long tenTimes = steps(FROG.repeat(100));
    assertThat(tenTimes).isLessThan(once * 12);
  }

  @Test
  void aWordOfAMillionLettersEnds() {
    List<Line> lines = set(30, "a" + "x".repeat(200_000));
    assertThat(lines).hasSizeGreaterThan(3_000).allMatch(line -> line.overfull() == 0);
    assertThat(lines.subList(0, 3_000)).allMatch(Line::torn);
  }

  private static long steps(String text) {
    Paragraph paragraph = Composed.paragraph(26, Composed.run(text));
    FlatText flat = new FlatText(paragraph.runs());
    Passage passage =
        new Passage(flat, new Ruler(flat), paragraph, Composed.BOOK, 0, flat.length());
    passage.lines(0, true);
    return passage.steps();
  }

  @Test
  void anEmptyParagraphHasNoLines() {
    assertThat(set(10, "")).isEmpty();
    assertThat(set(10, "  \n ")).isEmpty();
  }
}
