package org.coursebook.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coursebook.csl.Reference;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;

/** Looks for what a reader needs to find a source again, and nobody has written down. */
final class SourceChecks {
  /** What has no date, or none that is always known. */
  private static final Set<String> UNDATED =
      Set.of("webpage", "manuscript", "document", "collection");

  private static final Set<String> INSIDE =
      Set.of(
          "chapter",
          "article-journal",
          "article-magazine",
          "article-newspaper",
          "entry-encyclopedia",
          "entry-dictionary",
          "paper-conference");

  private final Problems problems;

  SourceChecks(Problems problems) {
    this.problems = problems;
  }

  void check(Source source) {
    Reference reference = source.reference();
    List<String> missing = new ArrayList<>();
    if (!reference.texts().containsKey("title")) missing.add("title");
    boolean dated = reference.dates().containsKey("issued") || UNDATED.contains(reference.type());
    if (!dated) missing.add("date");
    boolean placed =
        !INSIDE.contains(reference.type()) || reference.texts().containsKey("container-title");
    if (!placed) missing.add(reference.type().startsWith("article") ? "journal" : "in");
    if (missing.isEmpty()) return;
    problems.report(
        Code.SOURCE_INCOMPLETE,
        source.span(),
        "the source `" + source.key() + "` has no " + String.join(" and no ", missing),
        "readers need it to find the source: write " + example(missing.get(0)));
  }

  private static String example(String field) {
    return switch (field) {
      case "title" -> "`title: My Life`";
      case "date" -> "`date: 1930`, or `date: n.d.` if nobody knows";
      case "journal" -> "`journal: Journal of Modern History`";
      default -> "`in: Collected Works`";
    };
  }
}
