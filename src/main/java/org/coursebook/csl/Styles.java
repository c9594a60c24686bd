package org.coursebook.csl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The styles and locales that come with the program. */
public final class Styles {
  private static final Map<String, String> NAMED =
      new TreeMap<>(
          Map.of(
              "chicago-notes", "chicago-notes-bibliography-subsequent-ibid",
              "chicago-author-date", "chicago-author-date",
              "mla", "modern-language-association",
              "apa", "apa"));

  /** The locale of each language without a region. */
  private static final Map<String, String> MAIN =
      Map.ofEntries(
          Map.entry("ar", "ar"),
          Map.entry("de", "de-DE"),
          Map.entry("el", "el-GR"),
          Map.entry("en", "en-US"),
          Map.entry("es", "es-ES"),
          Map.entry("fa", "fa-IR"),
          Map.entry("fr", "fr-FR"),
          Map.entry("he", "he-IL"),
          Map.entry("it", "it-IT"),
          Map.entry("nl", "nl-NL"),
          Map.entry("pl", "pl-PL"),
          Map.entry("pt", "pt-PT"),
          Map.entry("ru", "ru-RU"),
          Map.entry("sv", "sv-SE"),
          Map.entry("tr", "tr-TR"),
          Map.entry("zh", "zh-CN"));

  private static final List<String> OTHERS = List.of("en-GB", "de-AT", "de-CH", "fr-CA", "pt-BR");

  private Styles() {}

  /** The names of the program's styles, sorted. */
  public static List<String> names() {
    return List.copyOf(NAMED.keySet());
  }

  /** A style of the program's. */
  public static Optional<Style> named(String name) {
    return Optional.ofNullable(NAMED.get(name))
        .map(file -> Style.read(text("styles/" + file + ".csl")));
  }

  /** The locale that is nearest to a language: its own, its language's, or en-US. */
  static String localeTag(String tag) {
    if (OTHERS.contains(tag) || MAIN.containsValue(tag)) return tag;
    int hyphen = tag.indexOf('-');
    return MAIN.getOrDefault(hyphen < 0 ? tag : tag.substring(0, hyphen), "en-US");
  }

  static StyleNode locale(String tag) {
    return StyleXml.read(text("locales/locales-" + tag + ".xml"));
  }

  private static String text(String name) {
    try (InputStream in = Styles.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException(name + " is not in the program");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
