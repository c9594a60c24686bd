package org.coursebook.conformance;

import java.nio.file.Path;
import java.util.List;

/**
 * Runs epubcheck from a shell, without a test: {@code java -cp build-output/maven/test-classes
 * org.coursebook.conformance.CheckEpub FILE...}. Ends with 1 if there is any message at all.
 */
public final class CheckEpub {
  private CheckEpub() {}

  /** Checks each of the files. */
  public static void main(String[] files) {
    int found = 0;
    for (String file : files) {
      List<EpubCheckRunner.Message> messages = EpubCheckRunner.check(Path.of(file));
      messages.forEach(message -> System.out.println(file + ": " + message));
      System.out.println(file + ": " + messages.size() + " messages");
      found += messages.size();
    }
    System.exit(found == 0 ? 0 : 1);
  }
}
