package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Places;
import org.coursebook.diagnostic.Span;

/** What is known of a lesson while it is read. */
final class Reading {
  /** How deep blocks may stand in one another. */
  static final int MOST_BLOCKS = 32;

  /** How deep what is set off may stand in one another. */
  static final int MOST_INLINES = 64;

  private final Places places;
  private final LessonProblems problems;
  private final References references = new References();
  private final NoteLedger notes;
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Level> levels = new ArrayList<>();
  private int shift;
  private int shiftedFrom;

  /** An id that the author gave. */
  private record Anchor(String id, int start, int end) {}

  /** A heading's level. */
  private record Level(int level, int start, int end) {}

  Reading(Places places, LessonProblems problems) {
    this.places = places;
    this.problems = problems;
    this.notes = new NoteLedger(places, problems);
  }

  LessonProblems problems() {
    return problems;
  }

  NoteLedger notes() {
    return notes;
  }

  References references() {
    return references;
  }

  Optional<LinkTail> reference(String label) {
    return label.isBlank() ? Optional.empty() : references.find(label);
  }

  Span span(int start, int end) {
    return places.span(start, end);
  }

  Span span(Stretch stretch, int from, int to) {
    return places.span(stretch.offset(from), stretch.endOffset(to));
  }

  /** From the beginning of one stretch to the end of another. */
  Span covering(Span first, Span last) {
    return places.covering(first, last);
  }

  /** The level that a heading at an offset has in its lesson. */
  int level(int written, int start) {
    return Math.max(2, Math.min(6, written + shift(start)));
  }

  private int shift(int start) {
    return start < shiftedFrom ? 0 : shift;
  }

  /** Says by how much the headings of this lesson stand too high, from an offset on. */
  void shiftHeadings(int levels, int from) {
    shift = levels;
    shiftedFrom = from;
  }

  void secondTitle(int start, int end) {
    problems.report(
        Code.HEADING_SECOND_TITLE,
        start,
        end,
        "this lesson has a second title here",
        "write `##` for a section of the lesson, and one `#` more for those under it");
  }

  void tooDeep(int start, int end) {
    problems.report(
        Code.NESTING_TOO_DEEP,
        start,
        end,
        "things stand in one another too deep here",
        "write it flatter; a reader can't follow that either");
  }

  void emptyHeading(int start, int end) {
    problems.report(
        Code.HEADING_EMPTY,
        start,
        end,
        "this heading says nothing",
        "write it, or delete its marks");
  }

  void anchor(String id, int start, int end) {
    anchors.add(new Anchor(id, start, end));
  }

  void heading(int level, int start, int end) {
    levels.add(new Level(level, start, end));
  }

  /** Reports what only shows when the whole lesson is read. */
  void close() {
    notes.close();
    closeAnchors();
    closeLevels();
  }

  private void closeAnchors() {
    Map<String, Anchor> first = new HashMap<>();
    anchors.sort(Comparator.comparingInt(Anchor::start));
    for (Anchor anchor : anchors) {
      Anchor earlier = first.putIfAbsent(anchor.id(), anchor);
      if (earlier == null || earlier.start() == anchor.start()) continue;
      problems.report(
          Code.HEADING_ID_DUPLICATE,
          anchor.start(),
          anchor.end(),
          "the id `%s` is already given on line %d"
              .formatted(anchor.id(), places.line(earlier.start())),
          "give one of the two another id, and change the links that mean it");
    }
  }

  private void closeLevels() {
    levels.sort(Comparator.comparingInt(Level::start));
    int former = 1;
    for (Level level : levels) {
      if (level.level() > former + 1) {
        problems.report(
            Code.HEADING_SKIPPED,
            level.start(),
            level.end(),
            "this heading stands %d levels below the one before it"
                .formatted(level.level() - former),
            "write it with `%s`, one level below"
                .formatted("#".repeat(Math.max(1, former + 1 - shift(level.start())))));
      }
      former = level.level();
    }
  }
}
