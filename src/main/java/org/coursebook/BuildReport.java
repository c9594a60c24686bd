package org.coursebook;

import java.nio.file.Path;
import java.util.List;

/**
 * What a build made.
 *
 * @param artifacts in the order in which they were asked for
 */
public record BuildReport(List<Made> artifacts) {
  public BuildReport {
    artifacts = List.copyOf(artifacts);
  }

  /**
   * An artifact that was written.
   *
   * @param pages of a PDF; 0 for anything else
   * @param bytes its size
   * @param seconds the time that it took to make
   */
  public record Made(Path path, int pages, long bytes, double seconds) {}
}
