package org.coursebook.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts of chance: whatever is written, every character of it stands on one line, or is a space.
 */
class EveryCharacterTest {
  private static final String[] WORDS = {
    "a",
    "the",
    "university",
    "well-known",
    "don’t",
    "—",
    "–",
    "word—word",
    "1917–1921",
    "(so",
    "so)",
    "…",
    "«",
    "»",
    "V.",
    "I.",
    "Lenin",
    "p.",
    "42",
    "inter\u00ADnational",
    "中国共产党",
    "，",
    "\n",
    "https://www.example.org/a/b?c=d",
    "\u00A0",
    "x\u200By",
    "\t",
    "",
    "é",
    "𝔄𝔅",
    "W".repeat(150)
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingIsLostOrSetTwice(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      List<Run> runs = runs(random);
      double measure = 3 + random.nextInt(30);
      Setting setting = random.nextBoolean() ? Composed.BOOK : Setting.book().ragged();
      Paragraph paragraph = new Paragraph(runs, measure, random.nextInt(3), List.of());
      assertThat(restored(paragraph, TotalFit.lines(paragraph, setting))).isEqualTo(text(runs));
    }
  }

  private static List<Run> runs(Random random) {
    List<Run> runs = new ArrayList<>();
    for (int run = random.nextInt(4); run >= 0; run--) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(25); i > 0; i--) {
        text.append(WORDS[random.nextInt(WORDS.length)]);
        if (random.nextInt(8) > 0) text.append(' ');
      }
      double room = random.nextInt(2);
      String language = random.nextBoolean() ? "en-GB" : "pl";
      boolean hyphenate = random.nextInt(5) > 0;
      runs.add(new Run(text.toString(), language, hyphenate, room, room, 1, Composed.TYPEWRITER));
    }
    return runs;
  }

  private static String text(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) text.append(run.text());
    return text.toString();
  }

  /** The text as the lines have it, and between them what may vanish there. */
  private static String restored(Paragraph paragraph, List<Line> lines) {
    FlatText flat = new FlatText(paragraph.runs());
    StringBuilder restored = new StringBuilder();
    for (Line line : lines) {
      for (Piece piece : line.pieces()) {
        int start = flat.start(piece.run());
        vanish(flat, restored, start + piece.start());
        restored.append(flat.slice(start + piece.start(), start + piece.end()));
      }
    }
    vanish(flat, restored, flat.length());
    return restored.toString();
  }

  private static void vanish(FlatText text, StringBuilder restored, int end) {
    while (restored.length() < end) {
      char c = text.at(restored.length());
      assertThat(Signs.isSpace(c) || c == '\n' || Signs.isInvisible(c)).isTrue();
      restored.append(c);
    }
  }
}
