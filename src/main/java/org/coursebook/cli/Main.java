package org.coursebook.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.coursebook.files.ArtifactStore;

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
            System.getProperty("coursebook.called", "coursebook"),
            System.getenv(),
            Boolean.getBoolean("coursebook.watched"),
            out,
            err);
    AtomicBoolean done = new AtomicBoolean();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> sayIfInterrupted(done.get(), here, arguments)));
    int code = new Program(here).run(arguments).code();
    done.set(true);
    System.exit(code);
  }

  private static void sayIfInterrupted(boolean done, Surroundings here, String... arguments) {
    if (done) return;
    boolean written = ArtifactStore.interrupt();
    List<String> typed = List.of(arguments);
    boolean quiet = typed.contains("-q") || typed.contains("--quiet");
    if (quiet && !here.watched()) return;
    String outcome = written ? "everything was written before" : "nothing was written";
    here.err().println("coursebook: interrupted; " + outcome);
  }
}
