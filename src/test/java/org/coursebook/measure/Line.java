package org.coursebook.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on one baseline without a wide gap: a line of text, or a cell of a table's row.
 *
 * @param glyphs from left to right, raised ones (note calls) with them; without outer spaces
 * @param isCell whether something else stands beside it
 */
record Line(int page, double baseline, double size, List<Glyph> glyphs, boolean isCell) {
  /** A gap of this part of the size parts words, even if no space is painted. */
  private static final double GAP = 0.13;

  Line {
    glyphs = List.copyOf(glyphs);
  }

  double left() {
    return glyphs.get(0).left();
  }

  double right() {
    return glyphs.get(glyphs.size() - 1).right();
  }

  /** The word spaces, from left to right. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    double natural = 0;
    Glyph former = glyphs.get(0);
    for (Glyph glyph : glyphs) {
      if (glyph.isSpace()) {
        natural += glyph.advance();
      } else {
        double width = glyph.left() - former.right();
        if (natural > 0 || width > GAP * size) {
          gaps.add(new Gap(former.right(), glyph.left(), natural));
        }
        former = glyph;
        natural = 0;
      }
    }
    return gaps;
  }

  /** The text, with a space for every gap. */
  String text() {
    StringBuilder text = new StringBuilder();
    Glyph former = glyphs.get(0);
    boolean spaced = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isSpace()) {
        spaced = true;
        continue;
      }
      if (spaced || glyph.left() - former.right() > GAP * size) text.append(' ');
      text.append(glyph.text());
      former = glyph;
      spaced = false;
    }
    return text.toString();
  }

  /** How far letters stand from where their widths alone put them, a mean in parts of the size. */
  double letterSpacing() {
    double sum = 0;
    int pairs = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph left = glyphs.get(i - 1);
      Glyph right = glyphs.get(i);
      boolean together = left.isLetter() && right.isLetter() && left.baseline() == right.baseline();
      double distance = (right.left() - left.right()) / size;
      if (together && Math.abs(distance) < GAP) {
        sum += distance;
        pairs++;
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  boolean beginsWithNoteCall() {
    Glyph first = glyphs.get(0);
    return first.size() < 0.8 * size && first.text().chars().allMatch(Character::isDigit);
  }

  boolean isHeavy() {
    return glyphs.stream().filter(Glyph::isLetter).allMatch(Glyph::isHeavy)
        && glyphs.stream().anyMatch(Glyph::isLetter);
  }

  boolean hasLetterIn(String font) {
    return glyphs.stream().anyMatch(glyph -> glyph.isLetter() && glyph.font().equals(font));
  }

  boolean endsWithHyphen() {
    String text = text();
    if (text.length() < 2) return false;
    boolean hyphen = "-\u00ad\u2010".indexOf(text.charAt(text.length() - 1)) >= 0;
    return hyphen && Character.isLetter(text.charAt(text.length() - 2));
  }
}
