package org.coursebook.theme;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How books look.
 *
 * @param printCss the style sheet of the PDF
 * @param screenCss the style sheet of the EPUB
 * @param looks the style sheets that go on top of the PDF's for a purpose, such as large print, by
 *     name
 * @param fonts all fonts, in the order in which they are tried for a character
 */
public record Theme(
    String printCss, String screenCss, Map<String, String> looks, List<Font> fonts) {
  public Theme {
    looks = Collections.unmodifiableMap(new TreeMap<>(looks));
    fonts = List.copyOf(fonts);
  }

  /** The style sheet of a look, or nothing. */
  public String look(String name) {
    return looks.getOrDefault(name, "");
  }

  /** The first font that has a character, if any has it. */
  public Optional<Font> fontFor(int codePoint) {
    return fonts.stream().filter(font -> font.coverage().has(codePoint)).findFirst();
  }
}
