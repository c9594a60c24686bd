package org.coursebook.typeset;

import org.jspecify.annotations.Nullable;

/** A way to break a passage up to one of its stops, the best of all that end alike. */
final class Node {
  final int stop;

  /** The number of the next line; those behind all that have a width of their own are one. */
  final int line;

  final int fitness;
  final int ladder;
  final double demerits;
  final @Nullable Node before;
  final boolean overfull;

  /** Whether a line from here was found. */
  boolean goesOn;

  Node(
      int stop,
      int line,
      int fitness,
      int ladder,
      double demerits,
      @Nullable Node before,
      boolean overfull) {
    this.stop = stop;
    this.line = line;
    this.fitness = fitness;
    this.ladder = ladder;
    this.demerits = demerits;
    this.before = before;
    this.overfull = overfull;
  }

  boolean endsLike(Node other) {
    return line == other.line && fitness == other.fitness && ladder == other.ladder;
  }
}
