package org.coursebook.language;

import java.util.Locale;
import java.util.Map;

/**
 * The marks that a language quotes with: the outer pair for what is typed as {@code "}, the inner
 * for {@code '}.
 */
public record QuoteMarks(char open, char close, char innerOpen, char innerClose) {
  private static final QuoteMarks ENGLISH = marks("“”‘’");

  private static final Map<String, QuoteMarks> BY_TAG =
      Map.ofEntries(
          Map.entry("en", ENGLISH),
          Map.entry("nl", ENGLISH),
          Map.entry("pt", ENGLISH),
          Map.entry("pt-PT", marks("«»“”")),
          Map.entry("de", marks("„“‚‘")),
          Map.entry("de-CH", marks("«»‹›")),
          Map.entry("de-LI", marks("«»‹›")),
          Map.entry("fr", marks("«»“”")),
          Map.entry("fr-CH", marks("«»‹›")),
          Map.entry("es", marks("«»“”")),
          Map.entry("it", marks("«»“”")),
          Map.entry("el", marks("«»“”")),
          Map.entry("sv", marks("””’’")),
          Map.entry("ru", marks("«»„“")),
          Map.entry("pl", marks("„”«»")));

  private static QuoteMarks marks(String four) {
    return new QuoteMarks(four.charAt(0), four.charAt(1), four.charAt(2), four.charAt(3));
  }

  /** Whether the marks of this language are known. */
  public static boolean isKnown(String tag) {
    return BY_TAG.containsKey(Locale.forLanguageTag(tag).getLanguage());
  }

  /** Those of a language or of its region; the English ones where none are known. */
  public static QuoteMarks of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    QuoteMarks ofLanguage = BY_TAG.getOrDefault(locale.getLanguage(), ENGLISH);
    return BY_TAG.getOrDefault(locale.getLanguage() + "-" + locale.getCountry(), ofLanguage);
  }
}
