package org.coursebook.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code coursebook completion}: a script that lets a shell complete commands and options. */
final class CompletionCommand implements Command {
  @Override
  public String name() {
    return "completion";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Print a script by which bash or zsh completes commands and options:",
            "source <(coursebook completion)");
  }

  @Override
  public Exit run(ParseResult typed, Console console) {
    console.result(AutoComplete.bash("coursebook", typed.commandSpec().root().commandLine()));
    return Exit.DONE;
  }
}
