package org.coursebook.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The files beside these classes that hold what is particular to a language, one a language. */
final class Resource {
  private Resource() {}

  /**
   * The entries of {@code <folder>/<language>.properties}.
   *
   * @param tag a BCP 47 tag, of which only the language counts
   */
  static Optional<Properties> load(String folder, String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    try (InputStream file =
        Resource.class.getResourceAsStream(folder + "/" + language + ".properties")) {
      if (file == null) return Optional.empty();
      Properties texts = new Properties();
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return Optional.of(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
