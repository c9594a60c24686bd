package org.coursebook.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage as a row of chunks, each measured as a whole: a word, or as much of it as stands in one
 * run. What stands between two places of the row is the difference of their sums.
 */
final class Chunks {
  private static final int LONG = 60;

  /**
   * A chunk and what the passage adds up to before it.
   *
   * @param outer where it begins, with the room before its run's element
   * @param inner where its first character begins
   * @param width how wide its characters are
   * @param tail the room behind its run's element, if it ends there
   * @param spaces the natural width of the word spaces before it
   * @param ideographs how many characters before it are of a script without spaces
   */
  private record Chunk(
      int start,
      int end,
      double outer,
      double inner,
      double width,
      double tail,
      double spaces,
      int ideographs) {}

  private final FlatText text;
  private final Ruler ruler;
  private final List<Chunk> chunks = new ArrayList<>();
  private double x;
  private double spaces;
  private int ideographs;

  /**
   * Measures a passage.
   *
   * @param opportunities where it may be parted; very long words are measured between them
   */
  Chunks(FlatText text, Ruler ruler, int from, int to, List<Opportunity> opportunities) {
    this.text = text;
    this.ruler = ruler;
    int next = 0;
    int at = from;
    while (at < to) {
      int end = at + 1;
      boolean blank = Signs.stretches(text.at(at));
      int border = Math.min(to, text.end(text.runAt(at)));
      while (!blank && end < border && !Signs.stretches(text.at(end))) {
        while (next < opportunities.size() && opportunities.get(next).next() < end) next++;
        boolean joint = next < opportunities.size() && opportunities.get(next).next() == end;
        if (joint && (end - at >= LONG || opportunities.get(next).ending() == Ending.IDEOGRAPH)) {
          break;
        }
        end++;
      }
      add(at, end, blank);
      at = end;
    }
  }

  private void add(int start, int end, boolean blank) {
    double outer = x;
    x += roomBefore(start);
    double width = ruler.width(start, end, false);
    double tail = end == text.end(text.runAt(start)) ? text.run(text.runAt(start)).after() : 0;
    chunks.add(new Chunk(start, end, outer, x, width, tail, spaces, ideographs));
    x += width + tail;
    if (blank) spaces += width;
    else if (Signs.isIdeograph(text.at(start))) ideographs++;
  }

  /** The room of the element that begins here, and of all empty ones right before it. */
  private double roomBefore(int start) {
    int run = text.runAt(start);
    if (text.start(run) != start) return 0;
    double room = text.run(run).before();
    for (int i = run - 1; i >= 0 && text.run(i).text().isEmpty(); i--) {
      room += text.run(i).before() + text.run(i).after();
    }
    return room;
  }

  int size() {
    return chunks.size();
  }

  int end(int chunk) {
    return chunks.get(chunk).end();
  }

  /** What a line adds up to that ends at an index within or behind a chunk. */
  Sum sumAtEnd(int chunk, int index, boolean hyphen) {
    Chunk found = chunks.get(chunk);
    boolean whole = index == found.end();
    double width = whole && !hyphen ? found.width() : ruler.width(found.start(), index, hyphen);
    double x = found.inner() + width + (whole ? found.tail() : 0);
    return new Sum(x, found.spaces(), found.ideographs());
  }

  /** What stands before a line that begins at an index of a chunk. */
  Sum sumAtStart(int chunk, int index) {
    Chunk found = chunks.get(chunk);
    boolean whole = index == found.start();
    double end = found.inner() + found.width();
    double x = whole ? found.outer() : end - ruler.width(index, found.end(), false);
    return new Sum(x, found.spaces(), found.ideographs());
  }

  /**
   * What a passage adds up to before a place.
   *
   * @param x the natural width of all
   * @param spaces that of the word spaces
   * @param ideographs how many characters are of a script without spaces
   */
  record Sum(double x, double spaces, int ideographs) {}
}
