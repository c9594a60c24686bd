package org.coursebook.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coursebook.book.Citing;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import org.coursebook.diagnostic.Problems;
import org.coursebook.sources.Bibliography;
import org.coursebook.sources.Source;

/** Reports sources that nothing cites, but for those that are listed all the same. */
final class Uncited {
  private final Bibliography bibliography;
  private final List<Citing.Word> unread;
  private final Problems problems;

  Uncited(Bibliography bibliography, List<Citing.Word> unread, Problems problems) {
    this.bibliography = bibliography;
    this.unread = unread;
    this.problems = problems;
  }

  void report(List<String> cited) {
    Set<String> used = new HashSet<>(cited);
    for (Citing.Word word : unread) {
      if (word.text().equals(Bibliography.ALL)) return;
      used.add(word.text());
      if (bibliography.find(word.text()).isEmpty()) reportUnknown(word);
    }
    for (Source source : bibliography.sources()) {
      if (used.contains(source.key())) continue;
      problems.report(
          Code.SOURCE_UNCITED,
          source.span(),
          "nothing cites the source `" + source.key() + "`",
          "cite it as `[@%s]`, or list it with `nocite: [%s]` under `citations` in course.yml"
              .formatted(source.key(), source.key()));
    }
  }

  private void reportUnknown(Citing.Word word) {
    problems.report(
        Code.CITATION_UNKNOWN,
        word.span(),
        "no source is called `" + word.text() + "`",
        Nearest.hintOfMany(word.text(), bibliography.keys()));
  }
}
