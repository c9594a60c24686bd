package org.coursebook.measure;

/**
 * A character or a ligature where it stands on a page, in points from the page's top left corner.
 *
 * @param advance the width that the font gives it, whatever stands after it
 */
record Glyph(String text, double left, double advance, double baseline, double size, String font) {
  double right() {
    return left + advance;
  }

  boolean isSpace() {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  boolean isLetter() {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  boolean isHeavy() {
    return font.contains("Bold");
  }
}
