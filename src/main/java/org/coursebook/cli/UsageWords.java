package org.coursebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coursebook.diagnostic.Nearest;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what is wrong with the arguments. */
final class UsageWords {
  private UsageWords() {}

  static String of(ParameterException e) {
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), spec);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return absent(missing.getMissing().get(0), spec);
    }
    return Objects.requireNonNullElse(e.getMessage(), "these arguments make no sense");
  }

  private static String unknown(String argument, CommandSpec spec) {
    boolean option = argument.startsWith("-") && argument.length() > 1;
    if (!option && spec.subcommands().isEmpty()) {
      return "`%s` is one argument too many for `%s`".formatted(argument, spec.name());
    }
    List<String> known = new ArrayList<>();
    if (!option) known.addAll(spec.subcommands().keySet());
    if (option) for (OptionSpec one : spec.options()) known.addAll(List.of(one.names()));
    String kind = option ? "option" : "command";
    return "there is no %s `%s`; %s".formatted(kind, argument, Nearest.hint(argument, known));
  }

  private static String absent(ArgSpec missing, CommandSpec spec) {
    String name = missing instanceof OptionSpec option ? option.longestName() + " " : "";
    return "`%s` needs %s%s".formatted(spec.name(), name, missing.paramLabel());
  }
}
