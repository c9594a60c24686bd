package org.coursebook.epub;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways in which the text of an element may be set: one, but for rules that hold only sometimes.
 *
 * @param bold whether in bold type, or both
 * @param italic whether in italics, or both
 * @param families the lists of families, each the first choice first
 */
record FaceStyle(Set<Boolean> bold, Set<Boolean> italic, Set<List<String>> families) {
  /** A text of which nothing was said. */
  static final FaceStyle INITIAL =
      new FaceStyle(Set.of(false), Set.of(false), Set.of(List.of("serif")));

  /** One way to set a text. */
  record Setting(List<String> families, boolean bold, boolean italic) {}

  FaceStyle {
    bold = Set.copyOf(bold);
    italic = Set.copyOf(italic);
    families = Set.copyOf(families);
  }

  /** All ways that are possible. */
  List<Setting> settings() {
    List<Setting> settings = new ArrayList<>();
    for (List<String> family : families) {
      for (boolean heavy : bold) {
        for (boolean slanted : italic) settings.add(new Setting(family, heavy, slanted));
      }
    }
    return settings;
  }

  FaceStyle withBold(boolean value, boolean sure) {
    return new FaceStyle(with(bold, value, sure), italic, families);
  }

  FaceStyle withItalic(boolean value, boolean sure) {
    return new FaceStyle(bold, with(italic, value, sure), families);
  }

  FaceStyle withFamilies(List<String> value, boolean sure) {
    return new FaceStyle(bold, italic, with(families, value, sure));
  }

  private static <T> Set<T> with(Set<T> values, T value, boolean sure) {
    if (sure) return Set.of(value);
    Set<T> more = new LinkedHashSet<>(values);
    more.add(value);
    return more;
  }
}
