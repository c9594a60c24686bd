package org.coursebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs programs as a person's shell does, and waits for them. */
final class Shell {
  /** The checkout that the tests run in. */
  static final Path CHECKOUT = Path.of("").toAbsolutePath();

  private final Path folder;
  private final Map<String, String> environment = new LinkedHashMap<>();

  Shell(Path folder) {
    this.folder = folder;
  }

  /** What a program that ended said. */
  record Ended(int code, String out, String err) {}

  Shell with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Process start(Path program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.environment().values().removeIf(String::isEmpty);
    return builder
        .redirectOutput(folder.resolve(".out").toFile())
        .redirectError(folder.resolve(".err").toFile())
        .start();
  }

  Ended run(Path program, String... arguments) throws IOException, InterruptedException {
    return end(start(program, arguments));
  }

  Ended end(Process process) throws InterruptedException {
    int code = process.waitFor();
    return new Ended(code, read(".out"), read(".err"));
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a program of a few lines. */
  static Path script(Path file, String... lines) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    if (!file.toFile().setExecutable(true)) throw new IOException(file + " stays a text");
    return file;
  }

  /** A folder of links to the few programs that the launcher needs, and to those named. */
  static Path tools(Path folder, String... more) throws IOException {
    Files.createDirectories(folder);
    List<String> names = new ArrayList<>(List.of(more));
    names.addAll(
        List.of(
            "sh",
            "dirname",
            "basename",
            "readlink",
            "find",
            "head",
            "sed",
            "cksum",
            "cut",
            "mkdir",
            "rm",
            "mv",
            "cat"));
    for (String name : names) Files.createSymbolicLink(folder.resolve(name), onPath(name));
    return folder;
  }

  private static Path onPath(String name) throws IOException {
    for (String place : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      Path program = Path.of(place, name);
      if (Files.isExecutable(program)) return program;
    }
    throw new IOException("this computer has no " + name);
  }
}
