package org.coursebook.theme;

import java.util.List;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.SourceTree;

/** Reads the folder of the styles: {@code fonts.css}, {@code print.css}, {@code screen.css}. */
public final class ThemeReader {
  private static final String FONTS = "fonts.css";

  /** The theme; what is wrong with the folder is reported at its place. */
  public Theme read(SourceTree styles, Problems problems) {
    String fontRules = sheet(styles, FONTS, problems);
    List<Font> fonts = new FontFaceReader(styles, FONTS, problems).read(fontRules);
    return new Theme(
        sheet(styles, "print.css", problems), sheet(styles, "screen.css", problems), fonts);
  }

  private static String sheet(SourceTree styles, String path, Problems problems) {
    return styles.text(path, Span.startOf(path), problems).orElse("");
  }
}
