package org.coursebook.conformance;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;

/** The checkers that the build copies beside the classes of the tests. */
public final class TestCheckers {
  private TestCheckers() {}

  /** The folder with both. */
  public static Path folder() {
    URL classes = TestCheckers.class.getProtectionDomain().getCodeSource().getLocation();
    Path parent = Path.of(URI.create(classes.toString())).getParent();
    if (parent == null) throw new IllegalStateException("the tests lie in a folder");
    return parent;
  }

  static CheckerJars jars(String checker) {
    return new CheckerJars(folder().resolve(checker));
  }
}
