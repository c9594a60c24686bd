package org.coursebook.theme;

import java.util.function.IntConsumer;
import org.coursebook.theme.Lookups.Subtable;

/**
 * Rules of {@code GSUB} that apply only among certain neighbours, and then call other lookups: they
 * put nothing in a glyph's place themselves.
 */
final class ContextRules {
  private static final int IN_CONTEXT = 5;
  private static final int IN_WIDE_CONTEXT = 6;

  private final FontTables font;
  private final boolean wide;
  private final IntConsumer called;

  private ContextRules(FontTables font, boolean wide, IntConsumer called) {
    this.font = font;
    this.wide = wide;
    this.called = called;
  }

  /** Tells the numbers of the lookups that a subtable may call. */
  static void read(FontTables font, Subtable part, IntConsumer called) {
    boolean wide = part.type() == IN_WIDE_CONTEXT;
    if (!wide && part.type() != IN_CONTEXT) return;
    new ContextRules(font, wide, called).read(part.at());
  }

  private void read(int at) {
    int format = font.unsigned(at);
    if (format == 3) {
      if (wide) records(behindLists(at + 2, 0));
      else calls(at + 6 + 2 * font.unsigned(at + 2), font.unsigned(at + 4));
      return;
    }
    int sets = at + (format == 1 ? 4 : wide ? 10 : 6);
    for (int i = 0; i < font.unsigned(sets); i++) {
      int set = font.unsigned(sets + 2 + 2 * i);
      if (set != 0) rules(at + set);
    }
  }

  private void rules(int set) {
    for (int i = 0; i < font.unsigned(set); i++) {
      int rule = set + font.unsigned(set + 2 + 2 * i);
      if (wide) records(behindLists(rule, 1));
      else calls(rule + 4 + 2 * (font.unsigned(rule) - 1), font.unsigned(rule + 2));
    }
  }

  /**
   * The place behind what stands before, here and after.
   *
   * @param unsaid how many of the middle list's glyphs are left out of it
   */
  private int behindLists(int at, int unsaid) {
    int here = at + 2 + 2 * font.unsigned(at);
    int after = here + 2 + 2 * (font.unsigned(here) - unsaid);
    return after + 2 + 2 * font.unsigned(after);
  }

  private void records(int at) {
    calls(at + 2, font.unsigned(at));
  }

  private void calls(int at, int count) {
    for (int i = 0; i < count; i++) called.accept(font.unsigned(at + 4 * i + 2));
  }
}
