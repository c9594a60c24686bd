package org.coursebook.epub;

import static org.coursebook.diagnostic.Code.STYLE_UNSUPPORTED;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.theme.Font;
import org.coursebook.theme.FontSubset;
import org.coursebook.theme.Theme;
import org.coursebook.xhtml.EpubPath;

/**
 * The faces that a book needs. Those of the theme's first family, in which the text is set, go in
 * whole, for their kerning and ligatures; all others with just the characters that are set in them.
 */
final class EmbeddedFonts {
  private static final int BOLD = 600;

  /** The first family of the rule for code. */
  private static final Pattern CODE_FAMILY =
      Pattern.compile("\\bcode\\b[^{}]*\\{[^}]*font-family:\\s*[\"']?([^\"',;}]+)");

  private final Theme theme;
  private final FaceUse use;
  private final Problems problems;

  private EmbeddedFonts(Theme theme, FaceUse use, Problems problems) {
    this.theme = theme;
    this.use = use;
    this.problems = problems;
  }

  /**
   * A face in the EPUB.
   *
   * @param href its path in the folder of the package document
   */
  record Face(Font font, String href, byte[] bytes) {
    /** Its rule, for the style sheet in {@code styles/}. */
    String rule() {
      return "@font-face {\n"
          + ("  font-family: \"" + font.family() + "\";\n")
          + ("  font-weight: " + (font.weight() >= BOLD ? "bold" : "normal") + ";\n")
          + ("  font-style: " + (font.italic() ? "italic" : "normal") + ";\n")
          + ("  src: url(\"../" + href + "\");\n")
          + "}\n";
    }
  }

  static List<Face> of(Theme theme, FaceUse use, Problems problems) {
    return new EmbeddedFonts(theme, use, problems).faces();
  }

  private List<Face> faces() {
    List<Face> faces = new ArrayList<>();
    for (Font font : theme.fonts()) {
      if (isOfTheText(font)) {
        if (use.boldItalic() || !font.italic() || font.weight() < BOLD) {
          faces.add(new Face(font, EpubPath.of(font.path()), font.bytes()));
        }
      } else {
        addSubset(font, charactersIn(font), faces);
      }
    }
    return faces;
  }

  private boolean isOfTheText(Font font) {
    return font.family().equals(theme.fonts().get(0).family());
  }

  /** What is set in a face: code if it is the one for code, and what no face before it has. */
  private Set<Integer> charactersIn(Font font) {
    Set<Integer> characters = new TreeSet<>();
    for (int character : use.characters()) {
      if (theme.fontFor(character).filter(font::equals).isPresent()) characters.add(character);
    }
    if (font.family().equals(codeFamily())) {
      use.codeCharacters().stream().filter(font.coverage()::has).forEach(characters::add);
    }
    if (theme.isOfCourse(font)) {
      use.characters().stream().filter(font.coverage()::has).forEach(characters::add);
    }
    return characters;
  }

  private String codeFamily() {
    Matcher rule = CODE_FAMILY.matcher(theme.screenCss());
    return rule.find() ? rule.group(1).strip() : "";
  }

  private void addSubset(Font font, Set<Integer> characters, List<Face> faces) {
    if (characters.isEmpty()) return;
    try {
      faces.add(new Face(font, EpubPath.of(font.path()), FontSubset.of(font, characters)));
    } catch (IOException e) {
      problems.report(
          STYLE_UNSUPPORTED,
          Span.startOf(font.path()),
          "the font file `" + font.path() + "` can't be read",
          "put a TrueType file there that other programs open, or drop its rule");
    }
  }
}
