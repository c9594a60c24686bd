package org.coursebook.csl;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a source, as people write it.
 *
 * @param label the kind of place, a CSL locator type; {@code page} if only a number was written
 * @param value the place; empty if none was written
 * @param rest what was written behind it, with what parts the two
 */
public record Locator(String label, String value, String rest) {
  /** CSL 1.0.2, "Locators". */
  private static final List<String> NAMES =
      List.of(
          "page",
          "chapter",
          "section",
          "verse",
          "line",
          "volume",
          "paragraph",
          "act",
          "appendix",
          "article-locator",
          "book",
          "canon",
          "column",
          "elocation",
          "equation",
          "figure",
          "folio",
          "issue",
          "note",
          "opus",
          "part",
          "rule",
          "scene",
          "sub-verbo",
          "supplement",
          "table",
          "timestamp",
          "title-locator");

  /** What people write besides, wherever they are. */
  private static final Map<String, String> COMMON =
      Map.ofEntries(
          Map.entry("p", "page"),
          Map.entry("p.", "page"),
          Map.entry("pp", "page"),
          Map.entry("pp.", "page"),
          Map.entry("page", "page"),
          Map.entry("pages", "page"),
          Map.entry("ch.", "chapter"),
          Map.entry("ch", "chapter"),
          Map.entry("chs.", "chapter"),
          Map.entry("chap.", "chapter"),
          Map.entry("chaps.", "chapter"),
          Map.entry("chap", "chapter"),
          Map.entry("chapter", "chapter"),
          Map.entry("chapters", "chapter"),
          Map.entry("sec.", "section"),
          Map.entry("secs.", "section"),
          Map.entry("sect.", "section"),
          Map.entry("section", "section"),
          Map.entry("sections", "section"),
          Map.entry("§", "section"),
          Map.entry("§§", "section"),
          Map.entry("v.", "verse"),
          Map.entry("vv.", "verse"),
          Map.entry("verse", "verse"),
          Map.entry("verses", "verse"),
          Map.entry("l.", "line"),
          Map.entry("ll.", "line"),
          Map.entry("line", "line"),
          Map.entry("lines", "line"),
          Map.entry("vol.", "volume"),
          Map.entry("vols.", "volume"),
          Map.entry("vol", "volume"),
          Map.entry("volume", "volume"),
          Map.entry("volumes", "volume"),
          Map.entry("para.", "paragraph"),
          Map.entry("paras.", "paragraph"),
          Map.entry("par.", "paragraph"),
          Map.entry("paragraph", "paragraph"),
          Map.entry("paragraphs", "paragraph"),
          Map.entry("¶", "paragraph"),
          Map.entry("¶¶", "paragraph"),
          Map.entry("part", "part"),
          Map.entry("parts", "part"),
          Map.entry("pt.", "part"),
          Map.entry("pts.", "part"),
          Map.entry("bk.", "book"),
          Map.entry("bks.", "book"),
          Map.entry("book", "book"),
          Map.entry("col.", "column"),
          Map.entry("cols.", "column"),
          Map.entry("fig.", "figure"),
          Map.entry("figs.", "figure"),
          Map.entry("fol.", "folio"),
          Map.entry("no.", "issue"),
          Map.entry("n.", "note"),
          Map.entry("nn.", "note"),
          Map.entry("note", "note"),
          Map.entry("s.v.", "sub-verbo"),
          Map.entry("act", "act"),
          Map.entry("scene", "scene"));

  private static final String PLACE =
      "(?:[0-9]{1,9}[a-z]{0,2}|[ivxlcdmIVXLCDM]{1,12}|[A-Z]{1,2}[0-9]{0,6})(?![\\p{L}\\p{N}])";

  /** Numbers with signs between: 33–35, 40; 12.3; iv; A2. A comma must be followed by a number. */
  private static final Pattern VALUE =
      Pattern.compile(
          PLACE
              + "(?:\\s*[-–—]{1,2}\\s*"
              + PLACE
              + "|[.:/]"
              + PLACE
              + "|\\s*(?:,|&|and)\\s*(?=[0-9])"
              + PLACE
              + "){0,40}(?:\\s?ff?\\.)?");

  private static final Pattern DIGITS_FIRST = Pattern.compile("[0-9].*", Pattern.DOTALL);

  /**
   * Finds the place in what was written behind a key: {@code chap. 42}, {@code pp. 33-35}, {@code
   * 12, for the figures}. What is no place is all rest.
   */
  public static Locator parse(String written, Terms terms) {
    String text = written.strip();
    Map<String, String> known = terms.locators(NAMES, COMMON);
    String word = longestWord(text, known);
    String after = text.substring(word.length()).stripLeading();
    boolean bare = word.isEmpty();
    Matcher value = VALUE.matcher(after);
    if (!value.lookingAt() || (bare && !isBareValue(value.group(), after))) return none(text);
    String label = bare ? "page" : known.getOrDefault(word.toLowerCase(Locale.ROOT), "page");
    return new Locator(label, value.group().strip(), rest(after.substring(value.end())));
  }

  /** Without a word before it, only a number is a page, or a roman one by itself. */
  private static boolean isBareValue(String value, String after) {
    return DIGITS_FIRST.matcher(value).matches()
        || (value.length() == after.length() && value.equals(value.toLowerCase(Locale.ROOT)));
  }

  private static String longestWord(String text, Map<String, String> known) {
    String lower = text.toLowerCase(Locale.ROOT);
    String longest = "";
    for (String word : known.keySet()) {
      if (word.length() <= longest.length() || !lower.startsWith(word)) continue;
      boolean ends =
          word.length() == text.length()
              || !Character.isLetter(text.charAt(word.length()))
              || !Character.isLetter(word.charAt(word.length() - 1));
      if (ends && word.length() <= text.length()) longest = text.substring(0, word.length());
    }
    return longest;
  }

  private static Locator none(String text) {
    return new Locator("page", "", rest(text));
  }

  private static String rest(String text) {
    if (text.isBlank()) return "";
    String stripped = text.strip();
    if (stripped.startsWith(",")) return ", " + stripped.substring(1).strip();
    return ",;:.)".indexOf(stripped.charAt(0)) >= 0
        ? stripped
        : (text.startsWith(" ") ? " " : ", ") + stripped;
  }
}
