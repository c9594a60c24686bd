package org.coursebook.cli;

import org.coursebook.BuildRequest;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.ProblemsFoundException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code coursebook check}: every problem, and nothing written. */
final class CheckCommand implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage().description("Read everything, report every problem, write nothing.");
    spec.addPositional(CourseChoice.parameter());
    RequestOptions.addForCheck(spec);
  }

  @Override
  public Exit run(ParseResult typed, Console console) {
    BuildRequest request = RequestOptions.request(typed, console.here());
    Problems problems = new Problems();
    ProblemPrinter printer = new ProblemPrinter(console, request.course());
    try {
      console.here().press().check(request, problems);
    } catch (ProblemsFoundException e) {
      printer.print(problems, ProblemPrinter.reason(problems));
      return Exit.PROBLEMS;
    }
    printer.print(problems, "");
    if (problems.all().isEmpty()) {
      console.say(console.shown(request.course()) + ": no problems");
    }
    return Exit.DONE;
  }
}
