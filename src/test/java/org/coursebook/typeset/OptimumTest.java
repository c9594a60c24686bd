package org.coursebook.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines that are found, held against all other ways to break a short paragraph. */
class OptimumTest {
  private static final String TEXT =
      "This course asks how a revolution that began in this way, from below and with such hopes,"
          + " came within a dozen years to be ruled by a closed officialdom with one man at its"
          + " head. To answer, we need to know first what was well-known.";
  private static final Pass PASS = new Pass(true, 1.6, false, false);

  @ParameterizedTest
  @ValueSource(doubles = {13, 14, 15, 17.5, 19, 21, 24})
  void noOtherSetOfLinesIsBetter(double measure) {
    holdAgainstAll(measure, Composed.BOOK);
  }

  @ParameterizedTest
  @ValueSource(doubles = {15, 18, 22})
  void noOtherRagIsMoreEven(double measure) {
    holdAgainstAll(measure, Composed.BOOK.ragged());
  }

  @ParameterizedTest
  @ValueSource(doubles = {15, 18, 22})
  void lettersThatGiveAreUsedAsWellAsCanBe(double measure) {
    holdAgainstAll(measure, Composed.BOOK.elastic(0.01));
  }

  private static void holdAgainstAll(double measure, Setting setting) {
    Paragraph paragraph =
        new Paragraph(List.of(Composed.run(TEXT)), measure, 1, List.of(measure - 2, measure - 2));
    FlatText text = new FlatText(paragraph.runs());
    Passage passage = new Passage(text, new Ruler(text), paragraph, setting, 0, text.length());
    List<Stop> stops = passage.stops(true);
    double found =
        new Search(stops, paragraph, setting, PASS)
            .best(0)
            .map(node -> node.demerits)
            .orElse(Double.POSITIVE_INFINITY);
    double least = new Everything(stops, paragraph, setting).least(0, 0, 1, 0);
    assertThat(found).isLessThan(1e9).isEqualTo(least, within(1e-3));
  }

  /** Tries every way. */
  private record Everything(List<Stop> stops, Paragraph paragraph, Setting setting) {
    double least(int stop, int line, int fitness, int ladder) {
      if (stop == stops.size() - 1) return 0;
      double least = Double.POSITIVE_INFINITY;
      for (int next = stop + 1; next < stops.size(); next++) {
        least = Math.min(least, through(stop, next, line, fitness, ladder));
      }
      return least;
    }

    private double through(int stop, int next, int line, int fitnessBefore, int ladderBefore) {
      Demerits demerits = new Demerits(setting, paragraph);
      Stop from = stops.get(stop);
      Stop to = stops.get(next);
      double ratio = demerits.ratio(from, to, paragraph.width(line), false);
      int ladder = to.looksParted() ? ladderBefore + 1 : 0;
      boolean allowed = PASS.allows(to) && ladder <= setting.hyphensInARow();
      if (!allowed || ratio < -1 || ratio > PASS.tolerance()) return Double.POSITIVE_INFINITY;
      int fitness = demerits.fitness(ratio);
      return demerits.ofLine(ratio, to)
          + demerits.ofNeighbours(from, to, fitnessBefore, fitness, ladder)
          + demerits.ofLast(from, to, stop == 0)
          + least(next, line + 1, fitness, ladder);
    }
  }
}
