package org.coursebook.measure;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** Finds the value that is met most often, to a given fineness; the lowest of equals. */
final class Tally {
  private final double step;
  private final Map<Long, Integer> counts = new TreeMap<>();

  Tally(double step) {
    this.step = step;
  }

  static double mode(double step, DoubleStream values, double otherwise) {
    Tally tally = new Tally(step);
    values.forEachOrdered(tally::add);
    return tally.mode(otherwise);
  }

  void add(double value) {
    counts.merge(Math.round(value / step), 1, Integer::sum);
  }

  double mode(double otherwise) {
    Map.Entry<Long, Integer> best = null;
    for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
      if (best == null || entry.getValue() > best.getValue()) best = entry;
    }
    return best == null ? otherwise : best.getKey() * step;
  }
}
