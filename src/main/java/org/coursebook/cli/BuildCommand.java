package org.coursebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.coursebook.BuildReport;
import org.coursebook.BuildRequest;
import org.coursebook.Press;
import org.coursebook.conformance.Checkers;
import org.coursebook.diagnostic.Json;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.ProblemsFoundException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code coursebook build}: the editions of a course. */
final class BuildCommand implements Command {
  @Override
  public String name() {
    return "build";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Make the editions of a course. Nothing is written if the course has errors.",
            "SOURCE_DATE_EPOCH sets the time in the outputs; else it is the course's date.");
    spec.addPositional(CourseChoice.parameter());
    RequestOptions.addForBuild(spec);
  }

  @Override
  public Exit run(ParseResult typed, Console console) throws IOException {
    BuildRequest request = RequestOptions.request(typed, console.here());
    Problems problems = new Problems();
    ProblemPrinter printer = new ProblemPrinter(console, request.course());
    console.progress("building " + console.shown(request.course()));
    try {
      BuildReport report = press(typed, console).build(request, problems);
      printer.print(problems, "");
      for (BuildReport.Made made : report.made()) {
        Path path = request.output().resolve(made.artifact().name());
        console.result(console.json() ? json(made, path, console) : text(made, path, console));
      }
      if (console.verbose()) printTimings(report, console);
      return Exit.DONE;
    } catch (ProblemsFoundException e) {
      printer.print(problems, ProblemPrinter.reason(problems) + "; nothing was written");
      return problems.all().stream().anyMatch(problem -> problem.code().isOfProof())
          ? Exit.UNPROVEN
          : Exit.PROBLEMS;
    }
  }

  private static Press press(ParseResult typed, Console console) {
    Press press = console.here().press();
    if (!typed.hasMatchedOption("--verify")) return press;
    Checkers checkers = console.here().checkers();
    if (checkers.areThere()) return press.checking(checkers);
    throw new UsageException(
        "`--verify` needs the checkers, and they are missing; unzip the distribution again, or in a"
            + " checkout run `mvn package`");
  }

  private static void printTimings(BuildReport report, Console console) {
    report
        .timings()
        .forEach(
            (what, seconds) ->
                console.complain(String.format(Locale.ROOT, "%s: %.3f s", what, seconds)));
  }

  private static String text(BuildReport.Made made, Path path, Console console) {
    String pages = made.pages() == 0 ? "" : made.pages() + " pages, ";
    String size = size(made.artifact().bytes().length);
    return String.format(
        Locale.ROOT, "%s: %s%s, %.1f s", console.shown(path), pages, size, made.seconds());
  }

  private static String json(BuildReport.Made made, Path path, Console console) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "artifact");
    fields.put("file", console.shown(path));
    if (made.pages() > 0) fields.put("pages", made.pages());
    fields.put("bytes", made.artifact().bytes().length);
    fields.put("seconds", Math.round(made.seconds() * 1000) / 1000.0);
    return Json.line(fields);
  }

  private static String size(int bytes) {
    return bytes < 100_000
        ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
