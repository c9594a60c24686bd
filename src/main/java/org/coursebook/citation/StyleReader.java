package org.coursebook.citation;

import java.util.Optional;
import org.coursebook.book.Citing;
import org.coursebook.csl.Style;
import org.coursebook.csl.StyleException;
import org.coursebook.csl.Styles;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.SourceTree;

/** Reads the style that a course names: one of the program's, or a file of the course. */
public final class StyleReader {
  private StyleReader() {}

  /** The style; where there is none of that name, which is reported, the usual one. */
  public static Style read(Citing.Word wanted, SourceTree tree, Problems problems) {
    return (wanted.text().endsWith(".csl")
            ? ofFile(wanted, tree, problems)
            : named(wanted, problems))
        .orElseGet(() -> Styles.named(Citing.USUAL_STYLE).orElseThrow());
  }

  private static Optional<Style> named(Citing.Word wanted, Problems problems) {
    Optional<Style> style = Styles.named(wanted.text());
    if (style.isEmpty()) {
      problems.report(
          Code.CITATION_STYLE_WRONG,
          wanted.span(),
          "no style of citations is called `" + wanted.text() + "`",
          Nearest.hint(wanted.text(), Styles.names()));
    }
    return style;
  }

  private static Optional<Style> ofFile(Citing.Word wanted, SourceTree tree, Problems problems) {
    Optional<String> xml = tree.text(wanted.text(), wanted.span(), problems);
    try {
      return xml.map(Style::read);
    } catch (StyleException e) {
      problems.report(
          Code.CITATION_STYLE_WRONG,
          new Span(wanted.text(), Math.max(1, e.line()), 1, 0),
          e.getMessage(),
          "take the style anew from where you found it, or name one of "
              + String.join(", ", Styles.names()));
      return Optional.empty();
    }
  }
}
