package org.coursebook.proof;

import java.util.List;
import java.util.Map;
import org.coursebook.diagnostic.Span;

/** Whether each link of an edition leads where the book has it lead. */
final class LinkCheck {
  private final BookCopy book;
  private final Copy<Span> wanted;
  private final Copy<Spot> found;
  private final Comparison comparison;
  private final String edition;

  LinkCheck(BookCopy book, Copy<Spot> found, Comparison comparison, Medium medium) {
    this.book = book;
    this.wanted = book.copy();
    this.found = found;
    this.comparison = comparison;
    this.edition = medium.words();
  }

  void run(Conservation.Goals goals, List<Conservation.Finding> findings) {
    wanted
        .links()
        .forEach(
            (letter, goal) -> {
              Goal its = found.links().get(comparison.foundAt(letter));
              // What isn't there at all is a difference of the texts.
              if (its != null) report(letter, fault(goal, its, goals), findings);
            });
    for (Map.Entry<Integer, String> one : book.pageNumbers().entrySet()) {
      String number = comparison.chosen().get(one.getKey());
      int target = target(one.getValue());
      if (number == null || target < 0 || goals.page(target).equals(number)) continue;
      String fault = "says page “%s”, and it is page %s".formatted(number, goals.page(target));
      report(one.getKey(), fault, findings);
    }
  }

  private String fault(Goal goal, Goal its, Conservation.Goals goals) {
    if (goal instanceof Goal.Web web) {
      return goal.equals(its) ? "" : "leads to " + shown(its) + " and not to " + web.url();
    }
    if (!(goal instanceof Goal.Within place)) return "";
    if (!book.anchors().containsKey(place.anchor())) return "leads to what is not in the course";
    int target = target(place.anchor());
    return target < 0 ? "" : goals.fault(its, target);
  }

  /** The letter of the edition where something begins that is linked to; -1 if that is missing. */
  private int target(String anchor) {
    Integer letter = book.anchors().get(anchor);
    return letter == null ? -1 : comparison.foundAt(letter);
  }

  static String shown(Goal goal) {
    if (goal instanceof Goal.Web web) return web.url();
    if (goal instanceof Goal.Within within) return within.anchor();
    return goal instanceof Goal.Nowhere nowhere ? "nowhere: " + nowhere.why() : "another page";
  }

  private void report(int letter, String fault, List<Conservation.Finding> findings) {
    if (fault.isEmpty()) return;
    int from = wanted.letterAt(letter);
    int to = from;
    while (to < wanted.length() && to == wanted.letterAt(to)) to++;
    String words = wanted.text(from, to);
    String message = "in %s a link, “%s”, %s".formatted(edition, words, fault);
    Span span = wanted.place(letter);
    findings.add(new Conservation.Finding(Conservation.Kind.LINK, span, words, message, ""));
  }
}
