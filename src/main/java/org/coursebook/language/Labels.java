package org.coursebook.language;

import java.util.Optional;
import java.util.Properties;

/**
 * The words that the program itself puts into a book, in the book's language; one file a language
 * in {@code labels/<language>.properties} beside this class.
 */
public final class Labels {
  private final Properties texts;

  private Labels(Properties texts) {
    this.texts = texts;
  }

  /**
   * The labels of a language.
   *
   * @param tag a BCP 47 tag; a region without labels of its own has its language's
   * @return nothing if the language has none
   */
  public static Optional<Labels> of(String tag) {
    return Resource.load("labels", tag).map(Labels::new);
  }

  /** The labels of the English language, which are always there. */
  public static Labels english() {
    return of("en").orElseThrow();
  }

  /** A label, for instance {@code contents}. */
  public String get(String key) {
    String text = texts.getProperty(key);
    if (text == null) throw new IllegalStateException("no label is written for " + key);
    return text;
  }

  /** A label with its {@code {0}} filled in, for instance {@code lesson.number}. */
  public String get(String key, String value) {
    return get(key).replace("{0}", value);
  }
}
