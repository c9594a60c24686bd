package org.coursebook.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.coursebook.language.Direction;
import org.coursebook.typeset.Piece;
import org.coursebook.typeset.Run;

/**
 * Which way the words of a passage run of which some run from right to left. A run in a language
 * that is written another way than the passage's stands by itself: what is around it doesn't turn
 * its marks and numbers, nor it theirs. So do calls of notes.
 */
final class Crossing {
  private static final String MARK_RIGHT = "\u200E";
  private static final String MARK_LEFT = "\u200F";
  private static final String EMBED_RIGHT = "\u202A";
  private static final String EMBED_LEFT = "\u202B";
  private static final String POP = "\u202C";

  private final boolean toTheLeft;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final Levels levels;

  private Crossing(Passage passage, List<Run> runs, boolean toTheLeft) {
    this.toTheLeft = toTheLeft;
    boolean other = false;
    for (int i = 0; i < runs.size(); i++) {
      boolean turns = isToTheLeft(runs.get(i).language()) != toTheLeft;
      if (turns != other) text.append(turns ? mark() + embedding() : POP + mark());
      other = turns;
      boolean call = LineReader.isNoteCall(passage.boxes().get(i).getElement());
      if (call) text.append(mark());
      starts.add(text.length());
      text.append(runs.get(i).text());
      if (call) text.append(mark());
    }
    this.levels = Levels.of(text.toString(), toTheLeft);
  }

  /**
   * The ways of a passage's words.
   *
   * @param language of the passage, which says where its lines begin
   */
  static Crossing of(Passage passage, List<Run> runs, String language) {
    return new Crossing(passage, runs, isToTheLeft(language));
  }

  /** Whether the words of a passage run two ways, or all from right to left. */
  static boolean isNeeded(List<Run> runs) {
    return runs.stream().anyMatch(run -> Levels.areNeeded(run.text()));
  }

  /** Whether the lines of the passage begin at the right. */
  boolean beginsAtTheRight() {
    return toTheLeft;
  }

  private static boolean isToTheLeft(String language) {
    return Direction.of(language) == Direction.RIGHT_TO_LEFT;
  }

  private String mark() {
    return toTheLeft ? MARK_LEFT : MARK_RIGHT;
  }

  private String embedding() {
    return toTheLeft ? EMBED_RIGHT : EMBED_LEFT;
  }

  /** A part of a run whose characters run one way. */
  record Part(Piece piece, byte level) {
    boolean isToTheLeft() {
      return level % 2 != 0;
    }
  }

  /** The parts of a line in the order in which they are read. */
  List<Part> parts(List<Piece> line) {
    List<Part> parts = new ArrayList<>();
    for (Piece piece : line) {
      int shift = starts.get(piece.run());
      int start = piece.start();
      for (int i = start + 1; i <= piece.end(); i++) {
        byte level = levels.at(shift + start);
        if (i < piece.end() && levels.at(shift + i) == level) continue;
        parts.add(new Part(new Piece(piece.run(), start, i), level));
        start = i;
      }
    }
    return parts;
  }

  /**
   * How far the parts of a line must be shifted to stand where they are seen.
   *
   * @param widths of the parts
   */
  static double[] shifts(List<Part> parts, double[] widths) {
    byte[] levels = new byte[widths.length];
    Integer[] seen = new Integer[widths.length];
    double[] shifts = new double[widths.length];
    double read = 0;
    for (int i = 0; i < widths.length; i++) {
      levels[i] = parts.get(i).level();
      seen[i] = i;
      shifts[i] = -read;
      read += widths[i];
    }
    Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
    double place = 0;
    for (int part : seen) {
      shifts[part] += place;
      place += widths[part];
    }
    return shifts;
  }
}
