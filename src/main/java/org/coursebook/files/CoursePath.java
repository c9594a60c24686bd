package org.coursebook.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Paths inside a course folder, as written in links and settings. */
public final class CoursePath {
  private CoursePath() {}

  /**
   * The path that a reference means, seen from a file.
   *
   * @param from the file that holds the reference
   * @param reference a relative path; a leading slash means the course folder
   * @return the path from the course folder, or nothing if it leads out of it
   */
  public static Optional<String> resolve(String from, String reference) {
    String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
    return normalise(reference.startsWith("/") ? reference.substring(1) : folder + reference);
  }

  /**
   * The reference to a file as another file has to write it, the other way round from {@link
   * #resolve}.
   */
  public static String reference(String from, String file) {
    String[] here = from.split("/", -1);
    String[] there = file.split("/", -1);
    int common = 0;
    while (common < Math.min(here.length, there.length) - 1 && here[common].equals(there[common])) {
      common++;
    }
    String up = "../".repeat(here.length - 1 - common);
    return up + String.join("/", List.of(there).subList(common, there.length));
  }

  /** The path without {@code .} and {@code ..}, or nothing if it leads out of the root. */
  public static Optional<String> normalise(String path) {
    if (path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0 || path.startsWith("/")) {
      return Optional.empty();
    }
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        if (steps.isEmpty()) return Optional.empty();
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return Optional.of(String.join("/", steps));
  }
}
