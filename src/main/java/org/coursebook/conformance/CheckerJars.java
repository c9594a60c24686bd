package org.coursebook.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.files.WorkFolder;

/** The jars of a checker. */
final class CheckerJars {
  /** What is loaded once serves whoever asks again. */
  private static final Map<List<Path>, ClassLoader> LOADERS = new ConcurrentHashMap<>();

  private final List<Path> jars;

  /**
   * Jars of a checker.
   *
   * @param folder where they lie, and nothing else
   */
  CheckerJars(Path folder) {
    try {
      // By name, which puts epubcheck before jing, as it must be.
      jars = new WorkFolder(folder).files(".jar");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A class loader that knows nothing but these jars and the JDK. */
  ClassLoader loader() {
    return LOADERS.computeIfAbsent(jars, CheckerJars::load);
  }

  private static ClassLoader load(List<Path> jars) {
    try {
      List<URL> urls = new ArrayList<>();
      for (Path jar : jars) urls.add(jar.toUri().toURL());
      return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version of a jar, as its name has it: {@code core-1.30.2.jar}. */
  String version(String name) {
    Pattern versioned = Pattern.compile(Pattern.quote(name) + "-(\\d[\\w.]*)\\.jar");
    for (Path jar : jars) {
      Matcher matcher = versioned.matcher(String.valueOf(jar.getFileName()));
      if (matcher.matches()) return matcher.group(1);
    }
    return "of an unknown version";
  }
}
