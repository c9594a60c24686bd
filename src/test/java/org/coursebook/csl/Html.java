package org.coursebook.csl;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces as the test suite writes them. */
final class Html {
  private Html() {}

  static String of(List<Piece> pieces) {
    return pieces.stream().map(Html::of).collect(Collectors.joining());
  }

  private static String of(Piece piece) {
    if (piece instanceof Piece.Words words) {
      return words.text().replace("&", "&#38;").replace("<", "&#60;").replace(">", "&#62;");
    }
    if (piece instanceof Piece.Link link) return of(link.content());
    if (piece instanceof Piece.Cited cited) return of(cited.content());
    Piece.Styled styled = (Piece.Styled) piece;
    String inside = of(styled.content());
    return switch (styled.face()) {
      case ITALIC -> "<i>" + inside + "</i>";
      case BOLD -> "<b>" + inside + "</b>";
      case SMALL_CAPS -> "<span style=\"font-variant:small-caps;\">" + inside + "</span>";
      case UNDERLINE -> "<span style=\"text-decoration:underline;\">" + inside + "</span>";
      case SUPERSCRIPT -> "<sup>" + inside + "</sup>";
      case SUBSCRIPT -> "<sub>" + inside + "</sub>";
    };
  }

  /** Without what depends on how the suite is run: numbers of lines, spaces at their ends. */
  static String normal(String text) {
    return text.lines()
        .map(line -> line.replaceFirst("^(\\.\\.|>>)\\[\\d+] ", "").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
