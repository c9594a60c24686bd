package org.coursebook.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coursebook.book.Inline;
import org.coursebook.csl.Cite;
import org.coursebook.csl.Locator;
import org.coursebook.csl.Terms;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.language.Punctuation;
import org.coursebook.sources.Bibliography;
import org.coursebook.sources.Source;

/** Finds the sources that a citation names, and the places in them. */
final class CiteReader {
  private final Bibliography bibliography;
  private final Terms terms;
  private final Punctuation punctuation;
  private final Problems problems;

  /** An author in a sentence is a citation, and so is the note behind the name. */
  private final Set<Span> reported = new HashSet<>();

  CiteReader(Bibliography bibliography, Terms terms, String language, Problems problems) {
    this.bibliography = bibliography;
    this.terms = terms;
    this.punctuation = Punctuation.of(language);
    this.problems = problems;
  }

  /** What a citation cites; what is not known is reported and left out. */
  List<Cite> read(Inline.Citation citation) {
    List<Cite> cites = new ArrayList<>();
    for (Inline.CitedItem item : citation.items()) {
      Optional<Source> source = bibliography.find(item.key());
      if (source.isPresent()) cites.add(cite(citation, item, source.get()));
      else reportUnknown(citation, item);
    }
    return cites;
  }

  private Cite cite(Inline.Citation citation, Inline.CitedItem item, Source source) {
    Locator locator = Locator.parse(item.locator(), terms);
    boolean withoutAuthor = item.withoutAuthor() || citation.inText();
    return new Cite(
        source.reference(),
        locator.label(),
        locator.value(),
        spaced(printed(item.prefix())),
        printed(locator.rest()),
        withoutAuthor);
  }

  private String printed(String text) {
    return punctuation.apply(text, -1, -1);
  }

  private static String spaced(String prefix) {
    return prefix.isEmpty() ? "" : prefix + " ";
  }

  private void reportUnknown(Inline.Citation citation, Inline.CitedItem item) {
    if (!bibliography.isWhole() || !reported.add(item.span())) return;
    String written = "@" + item.key();
    String hint = Nearest.hintOfMany(item.key(), bibliography.keys());
    if (citation.inText()) hint += "; or write `\\" + written + "` if it is no citation";
    problems.report(
        Code.CITATION_UNKNOWN, item.span(), "no source is called `" + item.key() + "`", hint);
  }
}
