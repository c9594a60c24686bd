package org.coursebook.language;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
public enum Direction {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl");

  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /** Those that are written so unless their tag names another script. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "arz", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks",
          "lrc", "mzn", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi");

  private final String attribute;

  Direction(String attribute) {
    this.attribute = attribute;
  }

  /** The direction of a language by its BCP 47 tag. */
  public static Direction of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    boolean right =
        locale.getScript().isEmpty()
            ? LANGUAGES.contains(tag.toLowerCase(Locale.ROOT).split("-", 2)[0])
            : SCRIPTS.contains(locale.getScript());
    return right ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /** As HTML and EPUB name it. */
  public String attribute() {
    return attribute;
  }
}
