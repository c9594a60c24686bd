package org.coursebook.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds the rules of some features in an OpenType table ({@code GSUB} or {@code GPOS}): those of
 * the scripts that our books are written in, for no language in particular.
 */
final class Lookups {
  private static final Set<String> SCRIPTS = Set.of("DFLT", "latn", "grek", "cyrl");

  private final FontTables font;
  private final int table;
  private final int extension;

  private Lookups(FontTables font, int table, int extension) {
    this.font = font;
    this.table = table;
    this.extension = extension;
  }

  /** One set of rules: of its subtables, the first that fits is the one that counts. */
  record Lookup(List<Subtable> subtables) {
    Lookup {
      subtables = List.copyOf(subtables);
    }
  }

  /** Where some rules of a type lie in the file. */
  record Subtable(int type, int at) {}

  /** The rules of features in the order in which they apply; empty if the font hasn't got them. */
  static List<Lookup> of(FontTables font, String tag, Set<String> features) {
    int table = font.table(tag);
    if (table == 0) return List.of();
    Lookups lookups = new Lookups(font, table, tag.equals("GSUB") ? 7 : 9);
    List<Lookup> found = new ArrayList<>();
    for (int number : lookups.numbers(features)) found.add(lookups.lookup(number));
    return found;
  }

  /** All rules, by number. */
  static List<Lookup> all(FontTables font, String tag) {
    int table = font.table(tag);
    if (table == 0) return List.of();
    Lookups lookups = new Lookups(font, table, tag.equals("GSUB") ? 7 : 9);
    List<Lookup> found = new ArrayList<>();
    int count = font.unsigned(table + font.unsigned(table + 8));
    for (int number = 0; number < count; number++) found.add(lookups.lookup(number));
    return found;
  }

  /** The numbers of the rules of features, in whatever script. */
  static BitSet numbers(FontTables font, String tag, Predicate<String> features) {
    BitSet numbers = new BitSet();
    int table = font.table(tag);
    if (table == 0) return numbers;
    int list = table + font.unsigned(table + 6);
    for (int i = 0; i < font.unsigned(list); i++) {
      int entry = list + 2 + 6 * i;
      if (!features.test(font.tag(entry))) continue;
      int feature = list + font.unsigned(entry + 4);
      for (int k = 0; k < font.unsigned(feature + 2); k++) {
        numbers.set(font.unsigned(feature + 4 + 2 * k));
      }
    }
    return numbers;
  }

  /** The numbers of the features' lookups. */
  private Set<Integer> numbers(Set<String> features) {
    int list = table + font.unsigned(table + 6);
    Set<Integer> numbers = new TreeSet<>();
    for (int index : usedFeatures()) {
      int entry = list + 2 + 6 * index;
      if (!features.contains(font.tag(entry))) continue;
      int feature = list + font.unsigned(entry + 4);
      int count = font.unsigned(feature + 2);
      for (int i = 0; i < count; i++) numbers.add(font.unsigned(feature + 4 + 2 * i));
    }
    return numbers;
  }

  /** The numbers of the features that our scripts use. */
  private Set<Integer> usedFeatures() {
    Set<Integer> used = new TreeSet<>();
    int list = table + font.unsigned(table + 4);
    int scripts = font.unsigned(list);
    for (int i = 0; i < scripts; i++) {
      int entry = list + 2 + 6 * i;
      if (!SCRIPTS.contains(font.tag(entry))) continue;
      int script = list + font.unsigned(entry + 4);
      int language = font.unsigned(script);
      if (language == 0) continue;
      int count = font.unsigned(script + language + 4);
      for (int k = 0; k < count; k++) used.add(font.unsigned(script + language + 6 + 2 * k));
    }
    return used;
  }

  private Lookup lookup(int number) {
    int list = table + font.unsigned(table + 8);
    int lookup = list + font.unsigned(list + 2 + 2 * number);
    int type = font.unsigned(lookup);
    int count = font.unsigned(lookup + 4);
    List<Subtable> subtables = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      subtables.add(subtable(type, lookup + font.unsigned(lookup + 6 + 2 * i)));
    }
    return new Lookup(subtables);
  }

  /** A subtable, or the one that it stands for because that lies too far away. */
  private Subtable subtable(int type, int at) {
    if (type != extension) return new Subtable(type, at);
    return new Subtable(font.unsigned(at + 2), at + font.integer(at + 4));
  }
}
