package org.coursebook.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The public test suite, where somebody has it: {@code -Dcsl.suite=FOLDER}. */
class CslSuiteTest {
  private static final double WANTED = 0.95;

  @Test
  void allCasesOfPositionsPassAndNearlyAllOthers() throws IOException {
    String folder = System.getProperty("csl.suite", "");
    assumeThat(folder).isNotEmpty();
    Map<String, int[]> counts = CslSuite.run(Path.of(folder));
    int[] positions = counts.getOrDefault("position", new int[2]);
    assertThat(positions[1]).isPositive().isEqualTo(positions[0]);
    counts.remove("position");
    int chosen = counts.values().stream().mapToInt(one -> one[0]).sum();
    int passed = counts.values().stream().mapToInt(one -> one[1]).sum();
    assertThat(passed).isGreaterThanOrEqualTo((int) Math.ceil(chosen * WANTED));
  }
}
