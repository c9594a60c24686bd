package org.coursebook.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that every command has. */
final class CommonOptions {
  private static final List<String> COLOURS = List.of("auto", "always", "never");
  private static final List<String> FORMS = List.of("text", "json", "sarif");

  private CommonOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(flag("Print problems and results only.", "-q", "--quiet"));
    spec.addOption(flag("Print what took how long, and the details of a bug.", "-v", "--verbose"));
    spec.addOption(value("WHEN", "Colour the messages: auto, always or never.", "--color"));
    spec.addOption(
        value(
            "FORM",
            "Problems as text, as json (an object a line) or as sarif (for code hosts).",
            "--diagnostics"));
    addHelpTo(spec);
    spec.usageMessage().width(80);
  }

  static void addToRoot(CommandSpec spec) {
    addHelpTo(spec);
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version.")
            .build());
  }

  private static void addHelpTo(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this help.").build());
  }

  /** The console that was asked for. */
  static Console console(ParseResult typed, Surroundings here) {
    String colour = chosen(typed, "--color", COLOURS);
    String form = chosen(typed, "--diagnostics", FORMS);
    boolean coloured =
        switch (colour) {
          case "always" -> true;
          case "never" -> false;
          default -> here.watched() && suitsColour(here);
        };
    return new Console(
        here,
        coloured,
        typed.hasMatchedOption("--quiet"),
        typed.hasMatchedOption("--verbose"),
        form);
  }

  private static boolean suitsColour(Surroundings here) {
    return here.variable("NO_COLOR").isEmpty() && !here.variable("TERM").equals("dumb");
  }

  /** The value of an option that knows only some values; the first where it was not given. */
  private static String chosen(ParseResult typed, String option, List<String> known) {
    String value = typed.matchedOptionValue(option, known.get(0));
    if (known.contains(value)) return value;
    throw new UsageException(
        "`%s` can't be `%s`; it can be %s".formatted(option, value, String.join(", ", known)));
  }

  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names).description(description).build();
  }

  static OptionSpec value(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }
}
