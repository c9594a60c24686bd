package org.coursebook.csl;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Runs the public test suite of the Citation Style Language, from a folder of its cases, and prints
 * how many pass. The cases are not part of this project.
 */
public final class CslSuite {
  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> failing = new ArrayList<>();
  private final List<String> wanted;
  private final PrintStream out;

  private CslSuite(List<String> wanted, PrintStream out) {
    this.wanted = wanted;
    this.out = out;
  }

  /** For each kind of case, how many were chosen and how many of them pass. */
  static Map<String, int[]> run(Path folder) throws IOException {
    return new CslSuite(List.of(), System.out).of(folder);
  }

  /** The first argument is the folder, the others choose cases by the beginnings of their names. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new CslSuite(List.of(args).subList(1, args.length), out).of(Path.of(args[0]));
  }

  private Map<String, int[]> of(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        SuiteCase one = SuiteCase.read(file);
        boolean shown = wanted.isEmpty() || wanted.stream().anyMatch(one.name::startsWith);
        if (shown && SuiteChoice.has(one)) run(one);
      }
    }
    counts.forEach((kind, count) -> out.println(kind + " " + count[1] + " of " + count[0]));
    out.println(String.join(" ", failing));
    return counts;
  }

  private void run(SuiteCase one) {
    String made = one.tryMade();
    int[] count = counts.computeIfAbsent(one.name.replaceFirst("_.*", ""), kind -> new int[2]);
    count[0]++;
    if (made.equals(one.expected())) {
      count[1]++;
      return;
    }
    failing.add(one.name);
    if (!wanted.isEmpty()) {
      out.println("--- " + one.name + "\nwanted " + one.expected() + "\nmade   " + made);
    }
  }
}
