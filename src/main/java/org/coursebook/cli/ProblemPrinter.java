package org.coursebook.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Json;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Severity;

/** Prints what is wrong with a course, for a person or for a program. */
final class ProblemPrinter {
  private final Console console;
  private final Path folder;

  /**
   * A printer for problems of one folder.
   *
   * @param folder what the problems' files are seen from
   */
  ProblemPrinter(Console console, Path folder) {
    this.console = console;
    this.folder = folder;
  }

  /**
   * Prints every problem, and a line that counts them.
   *
   * @param outcome what became of the run, for the end of that line
   */
  void print(Problems problems, String outcome) {
    List<Diagnostic> all = problems.all();
    if (console.sarif()) {
      console.document(Sarif.log(all, this::seen));
      return;
    }
    for (Diagnostic problem : all) {
      if (console.json()) {
        console.result(json(problem));
      } else if (!console.quiet() || problem.severity() != Severity.NOTE) {
        console.complain(text(problem));
      }
    }
    if (!all.isEmpty()) console.say(counts(all) + outcome);
  }

  /** Why a run stopped, if there was no error. */
  static String reason(Problems problems) {
    return problems.has(Severity.ERROR) ? "" : "; --strict counts warnings as errors";
  }

  private static String counts(List<Diagnostic> all) {
    return Stream.of(Severity.values())
        .map(severity -> count(all, severity))
        .filter(count -> !count.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String count(List<Diagnostic> all, Severity severity) {
    long number = all.stream().filter(problem -> problem.severity() == severity).count();
    if (number == 0) return "";
    return number + " " + severity.word() + (number == 1 ? "" : "s");
  }

  private String text(Diagnostic problem) {
    Severity severity = problem.severity();
    StringBuilder text = new StringBuilder();
    text.append(place(problem)).append(": ");
    text.append(painted("%s[%s]".formatted(severity.word(), problem.code().slug()), severity));
    text.append(": ").append(harmless(problem.message()));
    for (String hint : problem.hints()) text.append("\n  help: ").append(harmless(hint));
    return text.toString();
  }

  private String place(Diagnostic problem) {
    return "%s:%d:%d".formatted(file(problem), problem.span().line(), problem.span().column());
  }

  private String file(Diagnostic problem) {
    return harmless(seen(problem));
  }

  private String seen(Diagnostic problem) {
    return console.shown(folder.resolve(problem.span().file()));
  }

  private String painted(String text, Severity severity) {
    if (!console.colour()) return text;
    int colour =
        switch (severity) {
          case ERROR -> 31;
          case WARNING -> 33;
          case NOTE -> 36;
        };
    return String.format(Locale.ROOT, "\u001B[1;%dm%s\u001B[0m", colour, text);
  }

  /** A course's text without what a terminal would obey. */
  private static String harmless(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\n\t]]", "\uFFFD");
  }

  private String json(Diagnostic problem) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "problem");
    fields.putAll(problem.fields());
    fields.put("file", file(problem));
    return Json.line(fields);
  }
}
