package org.coursebook.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;

/** Reports marks that don't balance, nest in their own kind or are of the wrong kind. */
final class MarkCheck {
  private static final double MOST = 0.5;

  private final Problems problems;

  MarkCheck(Problems problems) {
    this.problems = problems;
  }

  /** Checks the passages of a lesson, one by one. */
  void check(List<Pairing> pairings) {
    for (int i = 0; i < pairings.size(); i++) check(pairings, i);
  }

  private void check(List<Pairing> pairings, int index) {
    Pairing pairing = pairings.get(index);
    pairing.nested.forEach(pair -> nested(pairing.passage, pair));
    pairing.pairs.forEach(pair -> kind(pairing.passage, pair));
    TypedMarks.check(pairing.passage, problems);
    List<Mark> unclosed = new ArrayList<>(pairing.unclosed);
    List<Mark> unopened = new ArrayList<>(pairing.unopened);
    mixed(pairing.passage, unclosed, unopened);
    if (isContinued(pairings, index)) unclosed.remove(pairing.unclosed.get(0));
    unclosed.forEach(mark -> unclosed(pairing.passage, mark));
    unopened.forEach(mark -> unopened(pairing.passage, mark));
  }

  private void nested(Passage passage, Pair pair) {
    String mark = passage.text.substring(pair.open().at(), pair.from());
    problems.report(
        Code.QUOTE_NESTING,
        passage.span(pair.open().at(), pair.from()),
        "`%s` opens a quotation inside one with the same marks".formatted(mark),
        "use the other kind of marks for the inner quotation, or close the outer one before it");
  }

  private void kind(Passage passage, Pair pair) {
    QuoteStyle style = QuoteStyle.of(passage.language(pair.open().at()));
    char open = pair.open().written();
    char close = pair.close().written();
    if (!style.known || style.pairs(open, close)) return;
    wrong(passage, style.opens(open) ? pair.close() : pair.open(), style);
  }

  private void wrong(Passage passage, Mark mark, QuoteStyle style) {
    String written = passage.text.substring(mark.at(), mark.at() + mark.length());
    problems.report(
        Code.QUOTE_MARK_WRONG,
        passage.span(mark.at(), mark.at() + mark.length()),
        "`%s` is the wrong mark to %s a quotation here"
            .formatted(written, mark.opens() ? "open" : "close"),
        "the marks of this language are " + style.named());
  }

  /** A single mark that closes what a double one opened, or the other way round. */
  private void mixed(Passage passage, List<Mark> unclosed, List<Mark> unopened) {
    for (Mark open : List.copyOf(unclosed)) {
      Optional<Mark> partner =
          unopened.stream()
              .filter(mark -> mark.at() > open.at() && mark.isSingle() != open.isSingle())
              .findFirst();
      if (partner.isEmpty()) continue;
      unclosed.remove(open);
      unopened.remove(partner.get());
      wrong(passage, partner.get(), QuoteStyle.of(passage.language(open.at())));
    }
  }

  private void unclosed(Passage passage, Mark mark) {
    problems.report(
        Code.QUOTE_UNBALANCED,
        passage.span(mark.at(), mark.at() + mark.length()),
        "`%s` opens a quotation that is not closed in this paragraph".formatted(mark.written()),
        "close it where the quoted words end; if it goes on in the next paragraph, begin that with"
            + " an opening mark");
  }

  private void unopened(Passage passage, Mark mark) {
    problems.report(
        Code.QUOTE_UNBALANCED,
        passage.span(mark.at(), mark.at() + mark.length()),
        "`%s` closes a quotation that was not opened in this paragraph".formatted(mark.written()),
        "put an opening mark where the quoted words begin, or take this one out");
  }

  /** Whether a quotation goes on in the next paragraph, which then begins with its mark. */
  private static boolean isContinued(List<Pairing> pairings, int index) {
    Pairing pairing = pairings.get(index);
    if (pairing.unclosed.size() != 1 || pairing.passage.kind != Passage.Kind.PARAGRAPH) {
      return false;
    }
    Mark open = pairing.unclosed.get(0);
    return next(pairings, index).filter(next -> goesOn(next, open)).isPresent();
  }

  private static Optional<Pairing> next(List<Pairing> pairings, int index) {
    Passage passage = pairings.get(index).passage;
    return pairings.subList(index + 1, pairings.size()).stream()
        .filter(next -> next.passage.container == passage.container)
        .findFirst()
        .filter(next -> next.passage.kind == Passage.Kind.PARAGRAPH);
  }

  private static boolean goesOn(Pairing next, Mark open) {
    boolean unclosed = next.unclosed.stream().anyMatch(mark -> mark.at() == 0 && same(mark, open));
    int length = next.passage.text.length();
    return unclosed
        || next.pairs.stream()
            .anyMatch(
                pair ->
                    pair.open().at() == 0 && same(pair.open(), open) && pair.end() > length * MOST);
  }

  private static boolean same(Mark one, Mark other) {
    return one.isSingle() == other.isSingle();
  }
}
