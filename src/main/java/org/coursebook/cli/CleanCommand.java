package org.coursebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coursebook.certificate.Certificate;
import org.coursebook.files.WorkFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code coursebook clean}: takes away what a build made, and nothing else. */
final class CleanCommand implements Command {
  private static final String REPORT = "build-report.json";

  /** What a build writes beside the editions. */
  private static final List<String> OTHERS = List.of(REPORT, Certificate.FILE, Certificate.PAGE);

  /** An edition's name as the build report has it: a slug, which holds no slash. */
  private static final Pattern EDITION =
      Pattern.compile("\"([a-z0-9][a-z0-9-]*\\.(?:pdf|epub|kepub\\.epub|transcript\\.txt))\"");

  @Override
  public String name() {
    return "clean";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Remove the editions that " + REPORT + " names, the report and the certificate.");
    spec.addOption(
        CommonOptions.value(
            "DIR", "Where the editions are; else build-output/.", "-o", "--output"));
  }

  @Override
  public Exit run(ParseResult typed, Console console) throws IOException {
    WorkFolder output =
        new WorkFolder(
            console.here().resolve(typed.matchedOptionValue("--output", "build-output")));
    if (!output.exists()) {
      console.say(console.shown(output.path()) + ": nothing to remove");
      return Exit.DONE;
    }
    List<Path> removed = output.remove(made(output.text(REPORT).orElse("")));
    for (Path path : removed) console.result("removed " + console.shown(path));
    if (removed.isEmpty()) console.say(console.shown(output.path()) + ": nothing to remove");
    return Exit.DONE;
  }

  private static List<String> made(String report) {
    Stream<String> editions = EDITION.matcher(report).results().map(CleanCommand::name);
    return Stream.concat(editions.distinct(), OTHERS.stream()).toList();
  }

  private static String name(MatchResult edition) {
    return edition.group(1);
  }
}
