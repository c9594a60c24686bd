package org.coursebook.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finishes a line: no punctuation twice where parts meet, full stops and commas inside of quotation
 * marks where the language has them there, and quotation marks by their depth.
 */
final class Finishing {
  /** What becomes of two marks that meet; other pairs stay as they are. */
  private static final Map<String, String> MEETING =
      Map.ofEntries(
          Map.entry("..", "."),
          Map.entry(",,", ","),
          Map.entry(";;", ";"),
          Map.entry("::", ":"),
          Map.entry("!!", "!"),
          Map.entry("??", "?"),
          Map.entry("!.", "!"),
          Map.entry("!:", "!"),
          Map.entry("?.", "?"),
          Map.entry("?:", "?"),
          Map.entry("….", "…"),
          Map.entry(":!", "!"),
          Map.entry(":?", "?"),
          Map.entry(":.", ":"),
          Map.entry(";!", "!"),
          Map.entry(";?", "?"),
          Map.entry(";:", ";"),
          Map.entry(";.", ";"),
          Map.entry("  ", " "));

  private final Terms terms;
  private final List<Run> done = new ArrayList<>();

  private Finishing(Terms terms) {
    this.terms = terms;
  }

  static List<Piece> of(Line line, Terms terms) {
    Finishing finishing = new Finishing(terms);
    for (Run run : line.runs()) finishing.add(run);
    return PieceTree.of(finishing.withMarks());
  }

  private void add(Run run) {
    Run rest = run;
    if (run.isWords()) {
      if (run.text().isEmpty()) return;
      rest = intoQuotes(run);
      if (rest.text().isEmpty()) return;
      rest = meet(rest);
      if (rest.text().isEmpty()) return;
    }
    done.add(rest);
  }

  /** The place of the last words if only closing marks stand behind them, else -1. */
  private int lastWords(boolean closedOnly) {
    int at = done.size() - 1;
    int closed = 0;
    while (at >= 0 && done.get(at).kind() == Run.Kind.CLOSE) {
      at--;
      closed++;
    }
    boolean fits = at >= 0 && done.get(at).isWords() && (closed > 0) == closedOnly;
    return fits ? at : -1;
  }

  private Run intoQuotes(Run run) {
    char first = run.text().charAt(0);
    if (first != '.' && first != ',') return run;
    int at = lastWords(true);
    if (at < 0) return run;
    Run before = done.get(at);
    char last = before.text().charAt(before.text().length() - 1);
    if (!terms.punctuationInQuote()) {
      return last == '.' && first == '.' ? run.withText(run.text().substring(1)) : run;
    }
    String pair = "" + last + first;
    String met = MEETING.getOrDefault(pair, pair);
    String kept = before.text().substring(0, before.text().length() - 1);
    done.set(at, before.withText(kept + met));
    return run.withText(run.text().substring(1));
  }

  private Run meet(Run run) {
    int at = lastWords(false);
    if (at < 0) return run;
    Run before = done.get(at);
    char last = before.text().charAt(before.text().length() - 1);
    String pair = "" + last + run.text().charAt(0);
    String met = MEETING.get(pair);
    if (met == null) return run;
    String rest = run.text().substring(1);
    if (met.charAt(0) != last) {
      done.set(at, before.withText(before.text().substring(0, before.text().length() - 1) + met));
    }
    return run.withText(rest);
  }

  private List<Run> withMarks() {
    List<Run> finished = new ArrayList<>();
    int depth = 0;
    for (Run run : done) {
      if (run.isWords()) {
        finished.add(run);
        continue;
      }
      boolean opens = run.kind() == Run.Kind.OPEN;
      if (!opens && depth > 0) depth--;
      String inner = depth % 2 == 1 ? "inner-" : "";
      String mark = terms.get((opens ? "open-" : "close-") + inner + "quote");
      if (opens) depth++;
      finished.add(new Run(Run.Kind.WORDS, mark, run.style(), run.url(), run.cite()));
    }
    return finished;
  }
}
