package org.coursebook.theme;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.coursebook.theme.Lookups.Lookup;
import org.coursebook.theme.Lookups.Subtable;

/**
 * Which glyphs can come of others by the substitutions of a font ({@code GSUB}): ligatures, forms
 * of letters, small capitals. Of rules that ask for neighbours, more than can really come.
 */
final class ReachableGlyphs {
  private static final int SINGLE = 1;
  private static final int SEVERAL = 2;
  private static final int CHOICE = 3;
  private static final int LIGATURE = 4;
  private static final int BACKWARDS = 8;

  private final FontTables font;
  private final BitSet glyphs;

  private ReachableGlyphs(FontTables font, BitSet glyphs) {
    this.font = font;
    this.glyphs = glyphs;
  }

  /** Adds to glyphs what features make of them. */
  static void addTo(BitSet glyphs, FontTables font, Predicate<String> features) {
    List<Lookup> lookups = Lookups.all(font, "GSUB");
    BitSet used = Lookups.numbers(font, "GSUB", features);
    addCalled(font, lookups, used);
    ReachableGlyphs reachable = new ReachableGlyphs(font, glyphs);
    int before;
    do {
      before = glyphs.cardinality();
      used.stream().forEach(number -> lookups.get(number).subtables().forEach(reachable::add));
    } while (glyphs.cardinality() > before);
  }

  private static void addCalled(FontTables font, List<Lookup> lookups, BitSet used) {
    int before;
    do {
      before = used.cardinality();
      for (int number : used.stream().toArray()) {
        for (Subtable part : lookups.get(number).subtables()) {
          ContextRules.read(font, part, used::set);
        }
      }
    } while (used.cardinality() > before);
  }

  private void add(Subtable part) {
    int at = part.at();
    int type = part.type();
    if (type < SINGLE || (type > LIGATURE && type != BACKWARDS)) return;
    int coverage = at + font.unsigned(at + 2);
    for (int glyph : glyphs.stream().toArray()) {
      int index = GlyphSets.index(font, coverage, glyph);
      if (index >= 0) add(type, at, index, glyph);
    }
  }

  private void add(int type, int at, int index, int glyph) {
    switch (type) {
      case SINGLE -> glyphs.set(single(at, index, glyph));
      case SEVERAL, CHOICE -> addList(at + font.unsigned(at + 6 + 2 * index));
      case LIGATURE -> addLigatures(at + font.unsigned(at + 6 + 2 * index));
      default -> glyphs.set(backwards(at, index));
    }
  }

  private int single(int at, int index, int glyph) {
    return font.unsigned(at) == 1
        ? (glyph + font.signed(at + 4)) & 0xFFFF
        : font.unsigned(at + 6 + 2 * index);
  }

  private void addList(int list) {
    for (int i = 0; i < font.unsigned(list); i++) glyphs.set(font.unsigned(list + 2 + 2 * i));
  }

  private void addLigatures(int set) {
    for (int i = 0; i < font.unsigned(set); i++) {
      int ligature = set + font.unsigned(set + 2 + 2 * i);
      if (hasParts(ligature)) glyphs.set(font.unsigned(ligature));
    }
  }

  private boolean hasParts(int ligature) {
    int parts = font.unsigned(ligature + 2);
    for (int i = 1; i < parts; i++) {
      if (!glyphs.get(font.unsigned(ligature + 2 + 2 * i))) return false;
    }
    return true;
  }

  private int backwards(int at, int index) {
    int after = at + 6 + 2 * font.unsigned(at + 4);
    int list = after + 2 + 2 * font.unsigned(after);
    return font.unsigned(list + 2 + 2 * index);
  }
}
