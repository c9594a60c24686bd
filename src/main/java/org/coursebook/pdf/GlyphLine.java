package org.coursebook.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Letters of one face as the operator TJ of the PDF takes them: strings, and numbers between them
 * where the pen isn't where it should be. Numbers are whole thousandths of an em; what is lost by
 * rounding is made good with the next one.
 */
final class GlyphLine {
  private final List<Object> parts = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private @Nullable Face face;

  /** Where the next letter should stand, and where the pen is; both from where the text began. */
  private double wanted;

  private double pen;
  private double start;

  /** The face of the letters, if there are any. */
  @Nullable Face face() {
    return face;
  }

  /** Whether a letter of a face can follow. */
  boolean accepts(Face next) {
    return face == null || face == next;
  }

  /** Where the first letter stands. */
  double start() {
    return start;
  }

  void room(double thousandths) {
    wanted += thousandths;
  }

  void letter(Letter letter, Face of) {
    if (face == null) {
      face = of;
      start = wanted;
      pen = wanted;
    }
    move(Math.round(wanted - pen));
    letters.append(letter.text());
    pen += Math.round(letter.advance());
    wanted += letter.advance();
  }

  private void move(long thousandths) {
    if (thousandths == 0) return;
    parts.add(letters.toString());
    letters.setLength(0);
    parts.add(-(float) thousandths);
    pen += thousandths;
  }

  /** The letters so far; then the line has none. */
  Object[] take() {
    parts.add(letters.toString());
    Object[] taken = parts.toArray();
    parts.clear();
    letters.setLength(0);
    face = null;
    return taken;
  }
}
