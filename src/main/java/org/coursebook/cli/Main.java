package org.coursebook.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The program as a process: the only place that knows the standard streams and the exit. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    // Libraries that ask for the machine's locale get the same answer everywhere.
    Locale.setDefault(Locale.ROOT);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Surroundings here =
        new Surroundings(
            Path.of("").toAbsolutePath(),
            Path.of(System.getProperty("coursebook.home", "")).toAbsolutePath(),
            System.getenv(),
            Boolean.getBoolean("coursebook.watched"),
            out,
            err);
    System.exit(new Program(here).run(arguments).code());
  }
}
