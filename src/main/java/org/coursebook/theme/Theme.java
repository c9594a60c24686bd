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
 * @param own the style sheets of the course, which go on top of all
 * @param fonts all fonts, in the order in which they are tried for a character
 */
public record Theme(
    String printCss,
    String screenCss,
    Map<String, String> looks,
    List<OwnSheet> own,
    List<Font> fonts) {
  public Theme {
    looks = Collections.unmodifiableMap(new TreeMap<>(looks));
    own = List.copyOf(own);
    fonts = List.copyOf(fonts);
  }

  /** The style sheet of a look, or nothing. */
  public String look(String name) {
    return looks.getOrDefault(name, "");
  }

  /** The style sheet of the EPUB, with the course's on top. */
  public String wholeScreenCss() {
    StringBuilder css = new StringBuilder(screenCss);
    for (OwnSheet sheet : own) if (sheet.isForScreen()) css.append('\n').append(sheet.css());
    return css.toString();
  }

  /** Whether a font came with the course, whose sheets then name it. */
  public boolean isOfCourse(Font font) {
    return font.path().startsWith(CourseStyles.FOLDER);
  }

  /** The first font that has a character, if any has it. */
  public Optional<Font> fontFor(int codePoint) {
    return fonts.stream().filter(font -> font.coverage().has(codePoint)).findFirst();
  }
}
