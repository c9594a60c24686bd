package org.coursebook.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs veraPDF on the files that tests make. */
public final class VeraPdfRunner {
  private static final VeraPdf CHECK = new VeraPdf(TestCheckers.jars(VeraPdf.FOLDER));

  private VeraPdfRunner() {}

  /** The checks of PDF/UA-1 and PDF/A-2a that a file fails; the first hundred of each. */
  public static List<String> check(Path pdf) {
    try {
      byte[] bytes = Files.readAllBytes(pdf);
      return Stream.of(VeraPdf.Standard.values())
          .map(standard -> CHECK.check(bytes, standard))
          .flatMap(
              checked -> checked.findings().stream().map(one -> checked.standard() + " " + one))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
