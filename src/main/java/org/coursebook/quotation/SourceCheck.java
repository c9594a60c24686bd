package org.coursebook.quotation;

import java.util.List;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.quotation.LessonText.Quoted;

/** Reports quotations that don't tell where they come from. */
final class SourceCheck {
  private static final String HINT =
      "cite the source behind it, `[@key, p. 12]`, or in a note; what needs none is marked"
          + " `[“…”]{.unsourced}`";

  private final QuotationRules rules;
  private final Problems problems;

  SourceCheck(QuotationRules rules, Problems problems) {
    this.rules = rules;
    this.problems = problems;
  }

  void check(LessonText text, List<Pairing> pairings) {
    for (int i = 0; i < pairings.size(); i++) {
      Pairing pairing = pairings.get(i);
      Passage passage = pairing.passage;
      boolean running = passage.kind == Passage.Kind.PARAGRAPH;
      if (!running || passage.quoted || passage.inNote) continue;
      String lead = lead(pairings, i);
      List<Pair> unsourced =
          pairing.outermost().stream().filter(pair -> lacksSource(passage, pair, lead)).toList();
      if (unsourced.isEmpty() || Story.isTalk(pairings, i)) continue;
      unsourced.forEach(pair -> report(passage, pair));
    }
    text.quotes.forEach(this::check);
  }

  /** The last sentence of the paragraph before, if it announces this one. */
  private static String lead(List<Pairing> pairings, int index) {
    if (index == 0) return "";
    Passage before = pairings.get(index - 1).passage;
    String text = before.text.stripTrailing();
    boolean near = before.container == pairings.get(index).passage.container;
    return near && text.endsWith(":") ? text.substring(Sentences.start(text, text.length())) : "";
  }

  private boolean lacksSource(Passage passage, Pair pair, String lead) {
    String quoted = passage.text.substring(pair.from(), pair.to());
    int words = Words.count(quoted);
    int open = pair.open().at();
    if (words <= rules.unsourcedWords() || passage.isExempt(open)) return false;
    String before = passage.text.substring(Sentences.start(passage.text, open), open);
    int end = Sentences.end(passage.text, pair.end());
    String after = passage.text.substring(pair.end(), Math.max(end, pair.end()));
    return Speech.isQuoted(open == 0 ? lead : before, quoted, after, words)
        && !Sourcing.isSourced(passage, pair);
  }

  private void report(Passage passage, Pair pair) {
    int words = Words.count(passage.text.substring(pair.from(), pair.to()));
    problems.report(
        Code.QUOTE_UNSOURCED,
        passage.span(pair.open().at(), pair.end()),
        "a quotation of " + words + " words has no source",
        HINT);
  }

  private void check(Quoted quote) {
    if (Asides.isAside(quote) || Sourcing.isSourced(quote)) return;
    if (quote.attribution().isPresent()) {
      Passage line = quote.attribution().get();
      problems.report(
          Code.ATTRIBUTION_UNSOURCED,
          line.span(0, line.text.length()),
          "`%s` tells who said it, not where".formatted(line.text.strip()),
          "cite the source behind the name: `[@key, p. 12]`, or name the book and the page");
      return;
    }
    int words = quote.passages().stream().mapToInt(p -> Words.count(p.text)).sum();
    if (words <= rules.unsourcedWords()) return;
    Passage first = quote.passages().get(0);
    problems.report(
        Code.QUOTE_UNSOURCED,
        first.span(0, first.text.length()),
        "a quotation of " + words + " words has no source",
        "end it with a line `— [@key, p. 12]`; what needs none gets `{.unsourced}` on the line"
            + " under it");
  }
}
