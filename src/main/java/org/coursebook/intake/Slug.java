package org.coursebook.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names for files and notes: lower-case ASCII with hyphens. */
final class Slug {
  private static final int LONGEST = 60;

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("ø", "o"),
          Map.entry("ł", "l"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("þ", "th"),
          Map.entry("ı", "i"),
          Map.entry("а", "a"),
          Map.entry("б", "b"),
          Map.entry("в", "v"),
          Map.entry("г", "g"),
          Map.entry("д", "d"),
          Map.entry("е", "e"),
          Map.entry("ж", "zh"),
          Map.entry("з", "z"),
          Map.entry("и", "i"),
          Map.entry("к", "k"),
          Map.entry("л", "l"),
          Map.entry("м", "m"),
          Map.entry("н", "n"),
          Map.entry("о", "o"),
          Map.entry("п", "p"),
          Map.entry("р", "r"),
          Map.entry("с", "s"),
          Map.entry("т", "t"),
          Map.entry("у", "u"),
          Map.entry("ф", "f"),
          Map.entry("х", "kh"),
          Map.entry("ц", "ts"),
          Map.entry("ч", "ch"),
          Map.entry("ш", "sh"),
          Map.entry("щ", "shch"),
          Map.entry("ъ", ""),
          Map.entry("ы", "y"),
          Map.entry("ь", ""),
          Map.entry("э", "e"),
          Map.entry("ю", "yu"),
          Map.entry("я", "ya"),
          Map.entry("є", "ye"),
          Map.entry("і", "i"));

  private Slug() {}

  /** A name made of a title, or the other name where no letter of the title can be written so. */
  static String of(String title, String otherwise) {
    String letters =
        Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("[\\p{M}’']", "")
            .codePoints()
            .mapToObj(Character::toString)
            .map(letter -> LETTERS.getOrDefault(letter, letter))
            .collect(Collectors.joining());
    String slug = cut(letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
    return slug.isEmpty() ? otherwise : slug;
  }

  private static String cut(String slug) {
    if (slug.length() <= LONGEST) return slug;
    int hyphen = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, hyphen > 0 ? hyphen : LONGEST);
  }
}
