package org.coursebook.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The short words of a language that hold on to their neighbour. All are in lower case.
 *
 * @param beforeNumber what a number or a Roman numeral follows: {@code p.}, {@code vol.}
 * @param beforeName what a name follows: {@code dr.}, {@code st.}
 * @param afterNumber what follows a number and belongs to it: {@code million}
 * @param months the months, as they stand beside a day
 * @param keepsLetters whether a word of one letter may not end a line
 */
record BoundWords(
    Set<String> beforeNumber,
    Set<String> beforeName,
    Set<String> afterNumber,
    Set<String> months,
    boolean keepsLetters) {
  private static final Set<String> KEEPING_LETTERS = Set.of("pl", "cs", "sk", "ru", "uk");
  private static final Map<String, BoundWords> KNOWN = new ConcurrentHashMap<>();

  /** The words of a language; only those that all languages share if it isn't known. */
  static BoundWords of(String tag) {
    BoundWords known = KNOWN.get(tag);
    return known != null ? known : KNOWN.computeIfAbsent(tag, BoundWords::load);
  }

  private static BoundWords load(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    Properties all = read("all");
    Properties own = read(language);
    return new BoundWords(
        words("before-number", all, own),
        words("before-name", all, own),
        words("after-number", all, own),
        words("months", all, own),
        KEEPING_LETTERS.contains(language));
  }

  private static Set<String> words(String key, Properties all, Properties own) {
    String list = all.getProperty(key, "") + " " + own.getProperty(key, "");
    return Set.copyOf(new TreeSet<>(List.of(list.strip().split("\\s+", -1))));
  }

  private static Properties read(String name) {
    Properties words = new Properties();
    try (InputStream file = BoundWords.class.getResourceAsStream("bound/" + name + ".properties")) {
      if (file != null) words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
