package org.coursebook.conformance;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The checkers' jars, each checker's in a folder that the build copies them into. */
final class CheckerJars {
  private CheckerJars() {}

  /** A class loader for the jars of one checker, which knows nothing but them and the JDK. */
  static ClassLoader of(String checker) {
    try (Stream<Path> files = Files.list(folder(checker))) {
      List<URL> jars = new ArrayList<>();
      // By name, which puts epubcheck before jing, as it must be.
      for (Path jar : files.sorted().toList()) jars.add(jar.toUri().toURL());
      return new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    } catch (IOException e) {
      throw new IllegalStateException(checker + " is copied before the tests run", e);
    }
  }

  /** The folder beside that of the test classes. */
  private static Path folder(String checker) {
    URL classes = CheckerJars.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(classes.toString())).resolveSibling(checker);
  }
}
