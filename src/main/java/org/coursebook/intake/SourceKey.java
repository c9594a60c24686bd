package org.coursebook.intake;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coursebook.language.Slug;

/** The key of a source: its first author's family name and the first words of its title. */
final class SourceKey {
  private static final int MOST_WORDS = 4;
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "and", "or", "in", "on", "at", "for", "to", "by", "with", "from");

  private SourceKey() {}

  /** A key that is not taken yet. */
  static String of(Work work, Set<String> taken) {
    String plain = author(work) + title(work.title());
    String key = plain;
    for (int i = 2; taken.contains(key); i++) key = plain + "-" + i;
    return key;
  }

  private static String author(Work work) {
    if (work.authors().isEmpty()) return "";
    String family = Slug.of(Work.family(work.authors().get(0)), "");
    return family.isEmpty() ? "" : family + "-";
  }

  /** The first words that say something, up to a subtitle. */
  private static String title(String title) {
    String whole = Slug.of(title.replaceFirst("[:.;?!] .*$", ""), "source");
    String words =
        Stream.of(whole.split("-"))
            .filter(word -> !SMALL.contains(word))
            .limit(MOST_WORDS)
            .collect(Collectors.joining("-"));
    return words.isEmpty() ? whole : words;
  }
}
