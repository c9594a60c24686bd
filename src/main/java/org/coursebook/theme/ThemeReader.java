package org.coursebook.theme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.SourceTree;

/**
 * Reads the folder of the styles: {@code fonts.css}, {@code print.css}, {@code screen.css} and the
 * sheets in {@code looks/}.
 */
public final class ThemeReader {
  private static final String FONTS = "fonts.css";
  private static final String LOOKS = "looks/";
  private static final String ENDING = ".css";

  /** The theme; what is wrong with the folder is reported at its place. */
  public Theme read(SourceTree styles, Problems problems) {
    String fontRules = sheet(styles, FONTS, problems);
    List<Font> fonts = new FontFaceReader(styles, FONTS, problems).read(fontRules);
    return new Theme(
        sheet(styles, "print.css", problems),
        sheet(styles, "screen.css", problems),
        looks(styles, problems),
        List.of(),
        fonts);
  }

  private static Map<String, String> looks(SourceTree styles, Problems problems) {
    Map<String, String> looks = new TreeMap<>();
    for (String path : styles.list()) {
      if (!path.startsWith(LOOKS) || !path.endsWith(ENDING)) continue;
      String name = path.substring(LOOKS.length(), path.length() - ENDING.length());
      looks.put(name, sheet(styles, path, problems));
    }
    return looks;
  }

  private static String sheet(SourceTree styles, String path, Problems problems) {
    return styles.text(path, Span.startOf(path), problems).orElse("");
  }
}
