package org.coursebook.cli;

import java.nio.file.Path;

/**
 * How a command speaks: results on the standard output, everything else on the standard error.
 *
 * @param colour whether the standard error may be coloured
 * @param quiet whether only problems and results are wanted
 * @param verbose whether details are wanted too
 * @param form {@code text}, {@code json} or {@code sarif}
 */
record Console(Surroundings here, boolean colour, boolean quiet, boolean verbose, String form) {
  /** Whether problems and results are wanted for a program, a JSON object a line. */
  boolean json() {
    return form.equals("json");
  }

  /** Whether problems are wanted as one log for a code host, and nothing else. */
  boolean sarif() {
    return form.equals("sarif");
  }

  /** Prints a line of what was asked for. */
  void result(String line) {
    if (!sarif()) here.out().println(line);
  }

  /** Prints all that a program asked for. */
  void document(String text) {
    here.out().println(text);
  }

  /** Prints a line for the person who waits, unless they asked for silence. */
  void say(String line) {
    if (!quiet && form.equals("text")) here.err().println(line);
  }

  /** Prints a line of a problem. */
  void complain(String line) {
    here.err().println(line);
  }

  /** Says what goes on, where a person sees it. */
  void progress(String line) {
    if (here.watched()) say(line);
  }

  /** A path as someone in the current folder would type it. */
  String shown(Path path) {
    return here.shown(path);
  }
}
