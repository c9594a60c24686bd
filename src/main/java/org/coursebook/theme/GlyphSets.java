package org.coursebook.theme;

/** Reads the two ways in which OpenType tables name glyphs: coverages and classes. */
final class GlyphSets {
  private GlyphSets() {}

  /** The number that a coverage gives a glyph, or -1 if it doesn't cover it. */
  static int index(FontTables font, int coverage, int glyph) {
    boolean ranges = font.unsigned(coverage) == 2;
    int at = find(font, coverage + 4, font.unsigned(coverage + 2), ranges ? 6 : 2, glyph);
    if (at < 0) return -1;
    if (!ranges) return (at - coverage - 4) / 2;
    return font.unsigned(at + 4) + glyph - font.unsigned(at);
  }

  /** The class of a glyph; 0 for all that have none. */
  static int classOf(FontTables font, int classes, int glyph) {
    if (font.unsigned(classes) == 1) {
      int place = glyph - font.unsigned(classes + 2);
      boolean listed = place >= 0 && place < font.unsigned(classes + 4);
      return listed ? font.unsigned(classes + 6 + 2 * place) : 0;
    }
    int at = find(font, classes + 4, font.unsigned(classes + 2), 6, glyph);
    return at < 0 ? 0 : font.unsigned(at + 4);
  }

  /**
   * Where the entry of a glyph lies in a sorted list, or -1.
   *
   * @param size of an entry: first and last glyph of a range and something more, or one glyph alone
   */
  static int find(FontTables font, int list, int entries, int size, int glyph) {
    int low = 0;
    int high = entries - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = list + size * middle;
      if (glyph < font.unsigned(at)) high = middle - 1;
      else if (glyph > font.unsigned(size == 6 ? at + 2 : at)) low = middle + 1;
      else return at;
    }
    return -1;
  }
}
