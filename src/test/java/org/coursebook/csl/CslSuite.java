package org.coursebook.csl;

import java.io.IOException;
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
  private static final Map<String, int[]> COUNTS = new TreeMap<>();

  private CslSuite() {}

  /** The first argument is the folder, the others choose cases by the beginnings of their names. */
  public static void main(String[] args) throws IOException {
    List<String> failing = new ArrayList<>();
    boolean shows = args.length > 1;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        SuiteCase one = SuiteCase.read(file);
        boolean wanted = !shows || Stream.of(args).skip(1).anyMatch(one.name::startsWith);
        if (!wanted || !SuiteChoice.has(one)) continue;
        String made = one.tryMade().orElse("");
        boolean passes = made.equals(one.expected());
        int[] counts = COUNTS.computeIfAbsent(one.name.replaceFirst("_.*", ""), k -> new int[2]);
        counts[0]++;
        if (passes) counts[1]++;
        else failing.add(one.name);
        if (!passes && shows) {
          System.out.println("--- " + one.name + "\nwanted " + one.expected() + "\nmade   " + made);
        }
      }
    }
    COUNTS.forEach(
        (kind, counts) -> System.out.println(kind + " " + counts[1] + " of " + counts[0]));
    System.out.println(String.join(" ", failing));
  }
}
