package org.coursebook.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.coursebook.Press;
import org.coursebook.conformance.Checkers;
import org.coursebook.files.SourceTree;
import org.coursebook.files.WorkFolder;

/**
 * Where the program runs.
 *
 * @param folder the current folder, absolute
 * @param home the folder that the program lies in, with {@code styles/}
 * @param called how the program was called, as the next command is typed: {@code ./coursebook}
 * @param environment the environment variables
 * @param watched whether a person sees the standard error
 * @param out the standard output, for results
 * @param err the standard error, for everything else
 */
record Surroundings(
    Path folder,
    Path home,
    String called,
    Map<String, String> environment,
    boolean watched,
    PrintStream out,
    PrintStream err) {
  Surroundings {
    environment = Map.copyOf(environment);
  }

  /** What an environment variable says, or nothing. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** The press with the styles that the program came with. */
  Press press() {
    SourceTree styles = SourceTree.open(home.resolve("styles"));
    return new Press(styles, "Coursebook " + Release.current().version());
  }

  /** The checkers that the program came with; in a checkout, those that its build fetched. */
  Checkers checkers() {
    Path own = home.resolve("checkers");
    boolean unzipped = new WorkFolder(own).exists();
    return new Checkers(unzipped ? own : home.resolve("build-output/maven"));
  }

  /** A command on a folder as it can be typed here and now. */
  String command(String name, Path folder) {
    return quoted(called) + " " + name + " " + quoted(shown(folder));
  }

  private static String quoted(String word) {
    return word.matches("[\\w./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** A path that was typed, seen from the current folder. */
  Path resolve(String typed) {
    return folder.resolve(typed).normalize();
  }

  /** A path as someone in the current folder would type it. */
  String shown(Path path) {
    Path absolute = folder.resolve(path).normalize();
    if (absolute.equals(folder)) return ".";
    return (absolute.startsWith(folder) ? folder.relativize(absolute) : absolute).toString();
  }
}
