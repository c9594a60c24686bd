package org.coursebook.intake;

import java.util.List;
import java.util.Locale;

/**
 * A work that a page cites, with what the page says of it; empty where it says nothing.
 *
 * @param authors as the page names them
 * @param title without marks
 * @param date as {@code sources.yml} has it: {@code 1930}, {@code 1930-05-12}, {@code 1920/1924}
 * @param container the collection that holds it
 */
record Work(List<String> authors, String title, String date, String container) {
  Work {
    authors = List.copyOf(authors);
    if (title.isBlank()) throw new IllegalArgumentException("a work has a title");
  }

  /** A title as it is compared: letters and digits alone, without an article at its beginning. */
  static String folded(String title) {
    String folded = CourseFacts.folded(title);
    return folded.replaceFirst("^(?:the|an|a) (?=.)", "");
  }

  /** Whether the names may be those of the same people; true where one list is empty. */
  static boolean mayBeSame(List<String> ones, List<String> others) {
    if (ones.isEmpty() || others.isEmpty()) return true;
    if (ones.size() != others.size()) return false;
    for (int i = 0; i < ones.size(); i++) {
      if (!mayBeSame(ones.get(i), others.get(i))) return false;
    }
    return true;
  }

  private static boolean mayBeSame(String one, String other) {
    String given = initial(one);
    String otherGiven = initial(other);
    boolean sameGiven = given.isEmpty() || otherGiven.isEmpty() || given.equals(otherGiven);
    return sameGiven && CourseFacts.folded(family(one)).equals(CourseFacts.folded(family(other)));
  }

  /** The family name in {@code Leon Trotsky} and {@code Trotsky, Leon}. */
  static String family(String name) {
    if (name.contains(",")) return name.substring(0, name.indexOf(',')).strip();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String initial(String name) {
    boolean turned = name.contains(",");
    String given =
        turned
            ? name.substring(name.indexOf(',') + 1).strip()
            : name.substring(0, Math.max(0, name.lastIndexOf(' ')));
    return given.isEmpty() ? "" : given.substring(0, 1).toUpperCase(Locale.ROOT);
  }

  /** What both mentions of one work say: the longer names, and whatever only one of them says. */
  Work with(Work other) {
    boolean longer = String.join(" ", other.authors).length() > String.join(" ", authors).length();
    return new Work(
        longer ? other.authors : authors,
        title,
        date.isEmpty() ? other.date : date,
        container.isEmpty() ? other.container : container);
  }
}
