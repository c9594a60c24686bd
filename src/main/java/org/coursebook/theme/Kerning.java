package org.coursebook.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coursebook.theme.Lookups.Lookup;
import org.coursebook.theme.Lookups.Subtable;

/**
 * How much nearer a font sets two neighbours, read from its own table of pairs ({@code GPOS}): the
 * shaper of the JDK would make a book depend on the JDK.
 */
public final class Kerning {
  private static final int PAIRS = 2;
  private static final int ADVANCE = 4;
  private static final int KNOWN = 0x4000;
  private static final short[] NEVER = {};

  private final FontTables font;
  private final List<Lookup> lookups;
  private final int glyphs;
  private final float scale;

  /** For each glyph on the left what is known: 0 if nothing yet, else the value plus a number. */
  private final short[][] known;

  private Kerning(FontTables font, List<Lookup> lookups, int glyphs, float scale) {
    this.font = font;
    this.lookups = List.copyOf(lookups);
    this.glyphs = lookups.isEmpty() ? 0 : glyphs;
    this.scale = scale;
    this.known = new short[this.glyphs][];
  }

  /** The pairs of a TrueType file; of one that is damaged, none. */
  public static Kerning of(byte[] trueType) {
    FontTables font = new FontTables(trueType);
    try {
      List<Lookup> pairs = new ArrayList<>();
      for (Lookup lookup : Lookups.of(font, "GPOS", Set.of("kern"))) {
        if (lookup.subtables().stream().allMatch(part -> part.type() == PAIRS)) pairs.add(lookup);
      }
      return new Kerning(font, pairs, font.glyphs(), 1000f / font.unitsPerEm());
    } catch (IndexOutOfBoundsException e) {
      return new Kerning(font, List.of(), 0, 1);
    }
  }

  /** What is added to the width of a glyph before another, in thousandths of an em. */
  public float between(int left, int right) {
    if (left >= glyphs || right >= glyphs) return 0;
    short[] row = known[left];
    if (row == null) known[left] = row = isKerned(left) ? new short[glyphs] : NEVER;
    if (row == NEVER) return 0;
    if (row[right] == 0) row[right] = (short) (KNOWN + value(left, right));
    return (row[right] - KNOWN) * scale;
  }

  private boolean isKerned(int left) {
    try {
      for (Lookup lookup : lookups) {
        for (Subtable pairs : lookup.subtables()) {
          if (index(pairs.at(), left) >= 0) return true;
        }
      }
      return false;
    } catch (IndexOutOfBoundsException e) {
      return false;
    }
  }

  private int value(int left, int right) {
    int sum = 0;
    try {
      for (Lookup lookup : lookups) sum += value(lookup, left, right);
    } catch (IndexOutOfBoundsException e) {
      return 0; // A damaged font kerns nothing.
    }
    return Math.max(1 - KNOWN, Math.min(KNOWN - 1, sum));
  }

  private int value(Lookup lookup, int left, int right) {
    for (Subtable pairs : lookup.subtables()) {
      int index = index(pairs.at(), left);
      if (index < 0) continue;
      int record =
          font.unsigned(pairs.at()) == 1
              ? single(pairs.at(), index, right)
              : ofClasses(pairs.at(), left, right);
      if (record > 0) return advance(pairs.at(), record);
    }
    return 0;
  }

  private int index(int pairs, int left) {
    return GlyphSets.index(font, pairs + font.unsigned(pairs + 2), left);
  }

  /** Where the values of a pair lie that is listed by itself; 0 if it isn't. */
  private int single(int pairs, int index, int right) {
    int set = pairs + font.unsigned(pairs + 10 + 2 * index);
    int size = 2 + size(font.unsigned(pairs + 4)) + size(font.unsigned(pairs + 6));
    int low = 0;
    int high = font.unsigned(set) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = set + 2 + size * middle;
      int glyph = font.unsigned(at);
      if (glyph == right) return at + 2;
      if (glyph < right) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  /** Where the values of a pair of classes lie. */
  private int ofClasses(int pairs, int left, int right) {
    int first = GlyphSets.classOf(font, pairs + font.unsigned(pairs + 8), left);
    int second = GlyphSets.classOf(font, pairs + font.unsigned(pairs + 10), right);
    int seconds = font.unsigned(pairs + 14);
    if (first >= font.unsigned(pairs + 12) || second >= seconds) return 0;
    int size = size(font.unsigned(pairs + 4)) + size(font.unsigned(pairs + 6));
    return pairs + 16 + size * (first * seconds + second);
  }

  /** The advance among the values of a pair; those before it are shifts. */
  private int advance(int pairs, int record) {
    int format = font.unsigned(pairs + 4);
    return (format & ADVANCE) == 0 ? 0 : font.signed(record + size(format & (ADVANCE - 1)));
  }

  private static int size(int format) {
    return 2 * Integer.bitCount(format);
  }
}
