package org.coursebook.theme;

import java.util.List;
import java.util.Optional;

/**
 * How books look.
 *
 * @param printCss the style sheet of the PDF
 * @param screenCss the style sheet of the EPUB
 * @param fonts all fonts, in the order in which they are tried for a character
 */
public record Theme(String printCss, String screenCss, List<Font> fonts) {
  public Theme {
    fonts = List.copyOf(fonts);
  }

  /** The first font that has a character, if any has it. */
  public Optional<Font> fontFor(int codePoint) {
    return fonts.stream().filter(font -> font.coverage().has(codePoint)).findFirst();
  }
}
