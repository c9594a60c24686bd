package org.coursebook.pdf;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the glyphs of a font in a PDF mean: which text is copied, searched and read aloud. */
final class ToUnicode {
  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]+)>");
  private static final Pattern SECTIONS =
      Pattern.compile("\\d+ beginbfrange\n.*endbfrange\n", Pattern.DOTALL);
  private static final int MOST = 100;
  private static final int HEX = 16;

  private final Map<Integer, String> meanings = new TreeMap<>();

  private ToUnicode(String map) {
    Matcher range = RANGE.matcher(map);
    while (range.find()) {
      int first = Integer.parseInt(range.group(1), HEX);
      int last = Integer.parseInt(range.group(2), HEX);
      String meaning = range.group(3);
      for (int glyph = first; glyph <= last; glyph++) {
        meanings.put(glyph, spelled(meaning, glyph - first));
      }
    }
  }

  /**
   * A map in which each ligature means its letters.
   *
   * @param map as PDFBox writes it, in ranges
   */
  static String withLigaturesSpelled(String map) {
    Matcher sections = SECTIONS.matcher(map);
    if (!sections.find()) return map;
    return map.substring(0, sections.start())
        + new ToUnicode(map).sections()
        + map.substring(sections.end());
  }

  /** The text of a glyph that comes so many places after the first of its range. */
  private static String spelled(String first, int place) {
    if (first.length() > 4 && place == 0) return first;
    StringBuilder text = new StringBuilder(first.substring(0, first.length() - 4));
    int last = Integer.parseInt(first.substring(first.length() - 4), HEX) + place;
    String letters = text.isEmpty() ? letters(last) : Character.toString(last);
    letters.chars().forEach(letter -> text.append(hex(letter)));
    return text.toString();
  }

  private static String letters(int character) {
    return JoinedLetters.is(character)
        ? JoinedLetters.letters(character)
        : Ligatures.letters(character);
  }

  private String sections() {
    StringBuilder written = new StringBuilder();
    StringBuilder section = new StringBuilder();
    int count = 0;
    for (Map.Entry<Integer, String> entry : meanings.entrySet()) {
      section.append('<').append(hex(entry.getKey())).append("> <");
      section.append(entry.getValue()).append(">\n");
      if (++count % MOST == 0) write(written, section, MOST);
    }
    if (count % MOST != 0) write(written, section, count % MOST);
    return written.toString();
  }

  private static void write(StringBuilder written, StringBuilder section, int count) {
    written.append(count).append(" beginbfchar\n").append(section).append("endbfchar\n");
    section.setLength(0);
  }

  private static String hex(int number) {
    return String.format(Locale.ROOT, "%04X", number);
  }
}
