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

  static String of(ParameterException e, List<String> typed) {
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), spec);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return absent(missing, spec, typed);
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

  private static String absent(MissingParameterException e, CommandSpec spec, List<String> typed) {
    ArgSpec missing = e.getMissing().get(0);
    if (!(missing instanceof OptionSpec option)) {
      return "`%s` needs %s".formatted(spec.name(), missing.paramLabel());
    }
    List<String> names = List.of(option.names());
    String thing = option.paramLabel().equals("DIR") ? "a folder" : option.paramLabel();
    return typed.stream()
        .filter(names::contains)
        .reduce((first, last) -> last)
        .map(name -> "`%s` needs %s behind it".formatted(name, thing))
        .orElseGet(
            () ->
                "`%s` needs %s %s"
                    .formatted(spec.name(), option.longestName(), option.paramLabel()));
  }
}
