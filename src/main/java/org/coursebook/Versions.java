package org.coursebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The versions of the libraries that decide how an edition comes out. */
final class Versions {
  private Versions() {}

  /** Version by library, in alphabetical order. */
  static Map<String, String> ofLibraries() {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      if (in == null) throw new IllegalStateException("versions.properties is not in the program");
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> versions = new TreeMap<>();
    for (String name : properties.stringPropertyNames()) {
      versions.put(name, properties.getProperty(name));
    }
    return versions;
  }
}
