package org.coursebook.pdf;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows which font would serve for a script. */
final class Script {
  private static final String HERE =
      ", or leave it out; this version has fonts for Latin, Greek, Cyrillic, Arabic, Hebrew and"
          + " Chinese; a font that has it is ";
  private static final Set<UnicodeScript> AT_HAND =
      Set.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.UNKNOWN,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.HEBREW,
          UnicodeScript.HAN);

  /** Where the name of the font isn't made of the name of the script. */
  private static final Map<UnicodeScript, String> FONTS =
      Map.of(
          UnicodeScript.HAN, "Noto Serif TC",
          UnicodeScript.HIRAGANA, "Noto Serif JP",
          UnicodeScript.KATAKANA, "Noto Serif JP",
          UnicodeScript.HANGUL, "Noto Serif KR",
          UnicodeScript.COMMON, "Noto Sans Symbols 2",
          UnicodeScript.INHERITED, "Noto Serif",
          UnicodeScript.LATIN, "Noto Serif",
          UnicodeScript.GREEK, "Noto Serif",
          UnicodeScript.CYRILLIC, "Noto Serif",
          UnicodeScript.UNKNOWN, "Noto Sans Symbols 2");

  private Script() {}

  /** What to do about a character that can't be printed. */
  static String wayOut(int character) {
    if (isVariationSelector(character)) {
      return "it is invisible and only asks for another look of the sign before it: delete it";
    }
    if (isEmoji(character)) {
      return "a coloured picture sign can't be printed from a font: say it in words, or put a"
          + " picture there";
    }
    if (Character.getType(character) == Character.PRIVATE_USE) {
      return "it means something only in one particular font: write the character that is meant";
    }
    if (UnicodeScript.of(character) == UnicodeScript.ARABIC) {
      return "write it in Latin letters, or leave it out; this version knows how the letters of"
          + " Arabic, Persian and Urdu are joined, and no others";
    }
    boolean foreign = !AT_HAND.contains(UnicodeScript.of(character));
    String how = foreign ? "write it in Latin letters" : "write it otherwise";
    return how + HERE + fontFor(character);
  }

  /** The name of a character's script; empty for signs that belong to none. */
  static String name(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    boolean none =
        script == UnicodeScript.COMMON
            || script == UnicodeScript.INHERITED
            || script == UnicodeScript.UNKNOWN;
    return none ? "" : title(script.name());
  }

  private static String fontFor(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    String known = FONTS.get(script);
    return known != null ? known : "Noto Sans " + title(script.name());
  }

  private static String title(String name) {
    StringBuilder title = new StringBuilder();
    for (String word : name.split("_", -1)) {
      if (title.length() > 0) title.append(' ');
      title.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return title.toString();
  }

  private static boolean isVariationSelector(int character) {
    return (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }

  private static boolean isEmoji(int character) {
    UnicodeBlock block = UnicodeBlock.of(character);
    return (character >= 0x1F300 && character <= 0x1FAFF)
        || (character >= 0x1F1E6 && character <= 0x1F1FF)
        || UnicodeBlock.DINGBATS.equals(block)
        || UnicodeBlock.MISCELLANEOUS_SYMBOLS.equals(block);
  }
}
