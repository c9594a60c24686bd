package org.coursebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Someone who types commands in a folder, and reads what comes back. */
final class Session {
  private final Path folder;
  private final Map<String, String> environment;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  Session(Path folder) {
    this(folder, Map.of());
  }

  Session(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  Exit type(String... arguments) {
    out.reset();
    err.reset();
    Surroundings here =
        new Surroundings(
            folder.toAbsolutePath(),
            Path.of("").toAbsolutePath(),
            "./coursebook",
            environment,
            false,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Program(here).run(arguments);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
