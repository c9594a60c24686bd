package org.coursebook.theme;

import java.util.List;
import java.util.Set;
import org.coursebook.theme.Lookups.Lookup;
import org.coursebook.theme.Lookups.Subtable;

/** Which other glyph a font shows for one, if features as small capitals are asked for. */
final class Substitution {
  private static final int SINGLE = 1;

  private final FontTables font;
  private final List<Lookup> lookups;

  private Substitution(FontTables font, List<Lookup> lookups) {
    this.font = font;
    this.lookups = lookups;
  }

  /** The single substitutions of features. */
  static Substitution of(FontTables font, Set<String> features) {
    return new Substitution(font, Lookups.of(font, "GSUB", features));
  }

  /** Whether the font has any of the features. */
  boolean isEmpty() {
    return lookups.isEmpty();
  }

  /** The glyph to show for a glyph, which is often the same. */
  int of(int glyph) {
    int shown = glyph;
    for (Lookup lookup : lookups) shown = of(lookup, shown);
    return shown;
  }

  private int of(Lookup lookup, int glyph) {
    for (Subtable part : lookup.subtables()) {
      if (part.type() != SINGLE) continue;
      int at = part.at();
      int index = GlyphSets.index(font, at + font.unsigned(at + 2), glyph);
      if (index < 0) continue;
      if (font.unsigned(at) == 1) return (glyph + font.signed(at + 4)) & 0xFFFF;
      return font.unsigned(at + 6 + 2 * index);
    }
    return glyph;
  }
}
