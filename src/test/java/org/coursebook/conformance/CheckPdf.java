package org.coursebook.conformance;

import java.nio.file.Path;
import java.util.List;

/**
 * Runs veraPDF from a shell, without a test: {@code java -cp build-output/maven/test-classes
 * org.coursebook.conformance.CheckPdf FILE...}. Ends with 1 if any check fails.
 */
public final class CheckPdf {
  private CheckPdf() {}

  /** Checks each of the files. */
  public static void main(String[] files) {
    int found = 0;
    for (String file : files) {
      List<VeraPdfRunner.Failure> failures = VeraPdfRunner.check(Path.of(file));
      failures.forEach(failure -> System.out.println(file + ": " + failure));
      System.out.println(file + ": " + failures.size() + " failed checks");
      found += failures.size();
    }
    System.exit(found == 0 ? 0 : 1);
  }
}
