package org.coursebook.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Rivers: word spaces in three or more lines, one under the other, with an upright corridor through
 * all of them that is at least half a natural word space wide.
 *
 * @param atLeastThree how many there are
 * @param atLeastFour how many of these run through four lines or more
 */
record Rivers(int atLeastThree, int atLeastFour) {
  private record Corridor(double left, double right, int lines) {}

  static Rivers in(List<Line> lines, Column column, double natural) {
    int three = 0;
    int four = 0;
    List<Corridor> open = List.of();
    Line former = null;
    for (Line line : lines) {
      if (former == null || !isBelow(former, line, column)) {
        three += count(open, 3);
        four += count(open, 4);
        open = List.of();
      }
      List<Corridor> ended = new ArrayList<>(open);
      open = goOn(open, line, natural / 2 * line.size(), ended);
      three += count(ended, 3);
      four += count(ended, 4);
      former = line;
    }
    return new Rivers(three + count(open, 3), four + count(open, 4));
  }

  private static boolean isBelow(Line former, Line line, Column column) {
    double pitch = line.baseline() - former.baseline();
    return former.page() == line.page() && pitch > 0 && pitch < 1.2 * column.leading();
  }

  /** The longest corridor through each gap of a line; those that end before it stay in ended. */
  private static List<Corridor> goOn(
      List<Corridor> open, Line line, double least, List<Corridor> ended) {
    List<Corridor> through = new ArrayList<>();
    for (Gap gap : line.gaps()) {
      Corridor best = new Corridor(gap.begin(), gap.end(), 1);
      for (Corridor corridor : open) {
        double left = Math.max(corridor.left(), gap.begin());
        double right = Math.min(corridor.right(), gap.end());
        if (right - left < least) continue;
        ended.remove(corridor);
        if (corridor.lines() >= best.lines())
          best = new Corridor(left, right, corridor.lines() + 1);
      }
      through.add(best);
    }
    return through;
  }

  private static int count(List<Corridor> corridors, int lines) {
    return (int) corridors.stream().filter(corridor -> corridor.lines() >= lines).count();
  }
}
