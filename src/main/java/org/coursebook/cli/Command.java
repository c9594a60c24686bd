package org.coursebook.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One of the program's commands: it translates what was typed, and leaves the work to others. */
interface Command {
  String name();

  /** Says what may be typed; without annotations, so that nothing is searched for at start. */
  void describe(CommandSpec spec);

  /**
   * Does what was typed.
   *
   * @throws UsageException if it makes no sense
   * @throws IOException if the disk refuses
   */
  Exit run(ParseResult typed, Console console) throws IOException;
}
