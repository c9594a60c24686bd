package org.coursebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.coursebook.files.RefusedException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program from arguments to exit code; nothing that goes wrong leaves it as an exception. */
final class Program {
  private static final List<Command> COMMANDS =
      List.of(
          new InitCommand(),
          new ImportCommand(),
          new CheckCommand(),
          new BuildCommand(),
          new VerifyCommand(),
          new ExplainCommand(),
          new CleanCommand(),
          new CompletionCommand());

  private final Surroundings here;

  Program(Surroundings here) {
    this.here = here;
  }

  Exit run(String... arguments) {
    try {
      return run(new CommandLine(root()).parseArgs(helpAsOption(arguments)));
    } catch (ParameterException e) {
      return wrong(UsageWords.of(e, List.of(arguments)), e.getCommandLine().getCommandSpec());
    } catch (UncheckedIOException e) {
      return refused(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      return refused(e);
    } catch (OutOfMemoryError e) {
      here.err().println("coursebook: this computer's memory does not suffice for this course");
      return Exit.DISK;
    } catch (RuntimeException | Error e) {
      return broken(e, List.of(arguments));
    }
  }

  /** {@code help build} as {@code build --help}. */
  private static String[] helpAsOption(String... typed) {
    if (typed.length == 0 || !typed[0].equals("help")) return typed;
    return typed.length == 1 ? new String[] {"--help"} : new String[] {typed[1], "--help"};
  }

  private Exit run(ParseResult typed) throws IOException {
    if (typed.isVersionHelpRequested()) {
      here.out().println("coursebook " + Release.current().version());
      return Exit.DONE;
    }
    if (typed.hasSubcommand() && !typed.isUsageHelpRequested()) {
      ParseResult inner = typed.subcommand();
      if (!inner.isUsageHelpRequested()) {
        return run(inner, (Command) inner.commandSpec().userObject());
      }
      return help(inner.commandSpec(), Exit.DONE);
    }
    return help(typed.commandSpec(), typed.isUsageHelpRequested() ? Exit.DONE : Exit.USAGE);
  }

  private Exit run(ParseResult typed, Command command) throws IOException {
    try {
      return command.run(typed, CommonOptions.console(typed, here));
    } catch (UsageException e) {
      return wrong(e.words(), typed.commandSpec());
    } catch (RefusedException e) {
      Exit exit = refused(e.reason());
      boolean choice = typed.commandSpec().findOption("-o") != null;
      here.err().println("  help: choose another folder" + (choice ? " with -o" : ""));
      return exit;
    }
  }

  private Exit help(CommandSpec spec, Exit exit) {
    spec.commandLine().usage(exit == Exit.DONE ? here.out() : here.err(), Ansi.OFF);
    return exit;
  }

  private Exit wrong(String reason, CommandSpec spec) {
    here.err().println("coursebook: " + reason);
    here.err().println("  help: `" + spec.qualifiedName() + " --help` says what can be typed");
    return Exit.USAGE;
  }

  private Exit refused(IOException e) {
    here.err().println("coursebook: " + DiskWords.of(e, here));
    return Exit.DISK;
  }

  private Exit broken(Throwable e, List<String> arguments) {
    here.err().println("coursebook: this is a bug in Coursebook: " + e);
    if (arguments.contains("-v") || arguments.contains("--verbose")) {
      e.printStackTrace(here.err());
    } else {
      here.err().println("  help: the same command with -v prints the details; please report them");
    }
    return Exit.BUG;
  }

  private static CommandSpec root() {
    CommandSpec root = CommandSpec.create().name("coursebook");
    root.usageMessage()
        .width(80)
        .description("A folder of lessons in Markdown becomes a PDF to print and an EPUB to read.")
        .footer("", "`coursebook COMMAND --help` says more of a command.");
    CommonOptions.addToRoot(root);
    for (Command command : COMMANDS) {
      CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(command.name());
      command.describe(spec);
      CommonOptions.addTo(spec);
      root.addSubcommand(command.name(), spec);
    }
    return root;
  }
}
