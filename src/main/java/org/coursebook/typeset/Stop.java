package org.coursebook.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where a line may end, with all that its badness depends on.
 *
 * @param end what the passage adds up to at the line's end, with its hyphen
 * @param bare the same width without the hyphen
 * @param start what it adds up to before the next line
 * @param hangRight how far the line's last mark may stand out
 * @param hangLeft how far the first mark of the next line may
 * @param inLastWord whether the last word would be parted
 */
record Stop(
    Opportunity at,
    Chunks.Sum end,
    double bare,
    Chunks.Sum start,
    double hangRight,
    double hangLeft,
    boolean inLastWord) {

  boolean looksParted() {
    return at.ending().looksParted();
  }

  boolean isLast() {
    return at.ending() == Ending.LAST;
  }

  /** The stops of a passage: its beginning, every opportunity, its end. */
  static List<Stop> of(
      FlatText text, Ruler ruler, int from, int to, List<Opportunity> places, boolean hanging) {
    Chunks chunks = new Chunks(text, ruler, from, to, places);
    Hanging marks = new Hanging(text, ruler, hanging);
    int lastWord = to;
    while (lastWord > from && !Signs.isBlank(text.at(lastWord - 1))) lastWord--;
    List<Opportunity> all = new ArrayList<>(places.size() + 2);
    all.add(new Opportunity(from, from, Ending.SPACE, 0));
    all.addAll(places);
    all.add(new Opportunity(to, to, Ending.LAST, 0));
    List<Stop> stops = new ArrayList<>(all.size());
    int ending = 0;
    int starting = 0;
    for (Opportunity at : all) {
      while (ending + 1 < chunks.size() && chunks.end(ending) < at.end()) ending++;
      while (starting + 1 < chunks.size() && chunks.end(starting) <= at.next()) starting++;
      boolean hyphen = at.ending() == Ending.PARTED;
      Chunks.Sum end = chunks.sumAtEnd(ending, at.end(), hyphen);
      double bare = hyphen ? chunks.sumAtEnd(ending, at.end(), false).x() : end.x();
      Chunks.Sum start = chunks.sumAtStart(starting, at.next());
      double right = at.end() > from ? marks.right(at.end(), hyphen) : 0;
      double left = at.next() < to ? marks.left(at.next()) : 0;
      boolean inLastWord = at.next() > lastWord && at.next() < to;
      stops.add(new Stop(at, end, bare, start, right, left, inLastWord));
    }
    return stops;
  }
}
