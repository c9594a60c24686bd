package org.coursebook.quotation;

/** Two wordings in one sentence. */
final class SideBySide {
  private SideBySide() {}

  static String of(String here, String there, String where) {
    if (here.isEmpty()) return "`%s` of %s is left out here".formatted(there, where);
    if (there.isEmpty()) return "`%s` is not in %s".formatted(here, where);
    return "`%s` stands here, `%s` in %s".formatted(here, there, where);
  }
}
