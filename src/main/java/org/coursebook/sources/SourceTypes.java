package org.coursebook.sources;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The kinds of sources: in words that everybody has, and as CSL 1.0.2 names them. */
final class SourceTypes {
  private static final Map<String, String> WORDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("archive", "collection"),
              Map.entry("article", "article-journal"),
              Map.entry("broadcast", "broadcast"),
              Map.entry("conference paper", "paper-conference"),
              Map.entry("dictionary entry", "entry-dictionary"),
              Map.entry("encyclopedia entry", "entry-encyclopedia"),
              Map.entry("film", "motion_picture"),
              Map.entry("letter", "personal_communication"),
              Map.entry("magazine", "article-magazine"),
              Map.entry("newspaper", "article-newspaper"),
              Map.entry("web page", "webpage"),
              Map.entry("blog post", "post-weblog")));

  /** Those of CSL 1.0.2, Appendix III, that a course may cite. */
  private static final Set<String> CSL =
      Set.of(
          "article",
          "article-journal",
          "article-magazine",
          "article-newspaper",
          "bill",
          "book",
          "broadcast",
          "chapter",
          "classic",
          "collection",
          "document",
          "entry",
          "entry-dictionary",
          "entry-encyclopedia",
          "event",
          "figure",
          "graphic",
          "hearing",
          "interview",
          "legal_case",
          "legislation",
          "manuscript",
          "map",
          "motion_picture",
          "musical_score",
          "pamphlet",
          "paper-conference",
          "patent",
          "performance",
          "periodical",
          "personal_communication",
          "post",
          "post-weblog",
          "regulation",
          "report",
          "review",
          "review-book",
          "song",
          "speech",
          "standard",
          "thesis",
          "treaty",
          "webpage",
          "dataset",
          "software");

  private SourceTypes() {}

  /** The CSL type of a word. */
  static Optional<String> of(String word) {
    if (WORDS.containsKey(word)) return Optional.ofNullable(WORDS.get(word));
    return Optional.of(word).filter(CSL::contains);
  }

  /** All words that mean a type. */
  static Collection<String> known() {
    Set<String> known = new TreeSet<>(CSL);
    known.addAll(WORDS.keySet());
    known.remove("article-journal");
    return known;
  }
}
