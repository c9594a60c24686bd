package org.coursebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.ProblemsFoundException;
import org.coursebook.files.WorkFolder;
import org.coursebook.intake.ImportOptions;
import org.coursebook.intake.ImportReport;
import org.coursebook.intake.Importer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code coursebook import}: a portal's pages become lessons of a course. */
final class ImportCommand implements Command {
  @Override
  public String name() {
    return "import";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Make lessons of a portal's lesson pages, saved as text or as web pages.",
            "Sources in the running text become citations and entries of sources.yml; each change is listed.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("FILE")
            .description("The pages.")
            .build());
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .type(String.class)
            .required(true)
            .paramLabel("DIR")
            .description("The course folder; it is made if need be.")
            .build());
    spec.addOption(CommonOptions.flag("Leave sources in the running text.", "--keep-inline"));
    spec.addOption(CommonOptions.flag("Overwrite lessons that were edited since.", "--force"));
  }

  @Override
  public Exit run(ParseResult typed, Console console) throws IOException {
    Path folder = console.here().resolve(typed.matchedOptionValue("--output", ""));
    List<String> named = typed.matchedPositionalValue(0, List.of());
    List<Path> pages = named.stream().map(page -> page(page, console.here())).toList();
    ImportOptions options =
        new ImportOptions(
            typed.hasMatchedOption("--keep-inline"), typed.hasMatchedOption("--force"));
    Problems problems = new Problems();
    ProblemPrinter printer = new ProblemPrinter(console, folder);
    try {
      ImportReport report = new Importer().importPages(pages, folder, options, problems);
      problems.stopIfErrors();
      printer.print(problems, "");
      new ImportPrinter(console, folder).print(report);
      console.say("build it with: " + console.here().command("build", folder));
      return Exit.DONE;
    } catch (ProblemsFoundException e) {
      printer.print(problems, "; nothing was written");
      return Exit.PROBLEMS;
    }
  }

  /** A page that is there; a wrong name is a wrong argument, as a wrong course folder is. */
  private static Path page(String named, Surroundings here) {
    Path page = here.resolve(named);
    if (new WorkFolder(page).exists()) {
      throw new UsageException(
          "`%s` is a folder; name the pages in it, such as `%s`"
              .formatted(named, here.shown(page.resolve("lesson-1.html"))));
    }
    if (!new WorkFolder(here.folder()).has(named)) {
      throw UsageException.noFile(named);
    }
    return page;
  }
}
