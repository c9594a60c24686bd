package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Places;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;

/** The problems of one lesson: at most so many of a kind, and then how many more there are. */
final class LessonProblems {
  private static final int MOST = 50;

  private final Problems problems;
  private final Places places;
  private final Map<Code, Integer> counts = new EnumMap<>(Code.class);
  private final Map<Code, Span> firstUntold = new EnumMap<>(Code.class);

  LessonProblems(Problems problems, Places places) {
    this.problems = problems;
    this.places = places;
  }

  void report(Code code, int start, int end, String message, String... hints) {
    if (counts.merge(code, 1, Integer::sum) <= MOST) {
      problems.report(code, places.span(start, end), message, hints);
    } else {
      firstUntold.putIfAbsent(code, places.span(start, end));
    }
  }

  /** Says what was left unsaid. */
  void close() {
    List<Code> untold = new ArrayList<>(firstUntold.keySet());
    for (Code code : untold) {
      int more = counts.getOrDefault(code, 0) - MOST;
      problems.report(
          code,
          firstUntold.getOrDefault(code, places.span(0, 0)),
          "there are %d more problems of this kind from here on".formatted(more),
          "mend those above first");
    }
  }
}
