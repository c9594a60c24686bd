package org.coursebook.epub;

import static org.coursebook.diagnostic.Code.STYLE_UNSUPPORTED;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.epub.FaceStyle.Setting;
import org.coursebook.theme.Font;
import org.coursebook.theme.FontSubset;
import org.coursebook.theme.Theme;
import org.coursebook.xhtml.EpubPath;

/**
 * The faces that a book needs, each with just what the book shows in it. Those of the theme's first
 * family, in which the text is set, and of the course keep kerning, ligatures and small capitals;
 * the others stand in for single characters and have the letters alone.
 */
final class EmbeddedFonts {
  private static final int BOLD = 600;

  private final Theme theme;
  private final String css;
  private final boolean whole;
  private final Problems problems;
  private final Map<Font, Set<Integer>> characters = new HashMap<>();
  private final Set<String> paths = new HashSet<>();

  private EmbeddedFonts(Theme theme, boolean whole, Problems problems) {
    this.theme = theme;
    this.css = theme.wholeScreenCss();
    this.whole = whole;
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
          + ("  font-weight: " + (isBold(font) ? "bold" : "normal") + ";\n")
          + ("  font-style: " + (font.italic() ? "italic" : "normal") + ";\n")
          + ("  src: url(\"../" + href + "\");\n")
          + "}\n";
    }
  }

  /**
   * The faces of a book.
   *
   * @param whole whether they keep what the book doesn't use, too
   */
  static List<Face> of(Theme theme, FaceUse use, boolean whole, Problems problems) {
    EmbeddedFonts fonts = new EmbeddedFonts(theme, whole, problems);
    use.characters().forEach(fonts::use);
    return fonts.faces();
  }

  /** Gives each character to the first family on the list that has it, as reading systems do. */
  private void use(Setting setting, Set<Integer> shown) {
    List<Font> faces =
        setting.families().stream().flatMap(family -> face(family, setting).stream()).toList();
    for (int character : shown) {
      faces.stream()
          .filter(font -> font.coverage().has(character))
          .findFirst()
          .ifPresent(font -> characters.computeIfAbsent(font, f -> new TreeSet<>()).add(character));
    }
  }

  /** The face of a family for a setting, or that which comes nearest: the slope counts most. */
  private Optional<Font> face(String family, Setting setting) {
    return theme.fonts().stream()
        .filter(font -> font.family().equalsIgnoreCase(family))
        .min(
            Comparator.comparing((Font font) -> font.italic() != setting.italic())
                .thenComparing(font -> isBold(font) != setting.bold()));
  }

  private List<Face> faces() {
    List<Face> faces = new ArrayList<>();
    for (Font font : theme.fonts()) {
      Set<Integer> its = characters.get(font);
      if (its != null) add(font, its, faces);
    }
    return faces;
  }

  private void add(Font font, Set<Integer> its, List<Face> faces) {
    try {
      faces.add(new Face(font, href(font), bytes(font, its)));
    } catch (IOException e) {
      problems.report(
          STYLE_UNSUPPORTED,
          Span.startOf(font.path()),
          "the font file `" + font.path() + "` can't be read",
          "put a TrueType file there that other programs open, or drop its rule");
    }
  }

  private byte[] bytes(Font font, Set<Integer> its) throws IOException {
    if (whole) return font.bytes();
    boolean text = font.family().equals(theme.fonts().get(0).family());
    return text || theme.isOfCourse(font) || its.stream().anyMatch(EmbeddedFonts::isShaped)
        ? FontSubset.shaped(font, its, css)
        : FontSubset.letters(font, its);
  }

  /** Letters that take other forms beside others, and carry marks, aren't readable singly. */
  private static boolean isShaped(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** A path for a face; two may be made of the same file. */
  private String href(Font font) {
    String plain = EpubPath.of(font.path());
    int dot = plain.lastIndexOf('.');
    String href = plain;
    for (int number = 2; !paths.add(href); number++) {
      href = plain.substring(0, dot) + "-" + number + plain.substring(dot);
    }
    return href;
  }

  private static boolean isBold(Font font) {
    return font.weight() >= BOLD;
  }
}
