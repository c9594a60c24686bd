package org.coursebook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which release of the program this is.
 *
 * @param repository where it is published, as {@code owner/name}; empty in a build of one's own
 */
record Release(String version, String repository) {
  static Release current() {
    Properties properties = new Properties();
    try (InputStream in = Release.class.getResourceAsStream("program.properties")) {
      if (in == null) throw new IllegalStateException("program.properties is not in the program");
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Release(
        properties.getProperty("version", ""), properties.getProperty("repository", ""));
  }
}
