package org.coursebook.theme;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A style sheet that a course brings along.
 *
 * @param path in the course folder
 * @param css its text; nothing in it names a file
 */
public record OwnSheet(String path, String css) {
  private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  /** Whether it is for the PDF. */
  public boolean isForPrint() {
    return !name().startsWith("screen");
  }

  /** Whether it is for the EPUB. */
  public boolean isForScreen() {
    return !name().startsWith("print");
  }

  /** Its statements, in order. */
  public List<SheetStatement> statements() {
    return SheetScanner.statements(path, css);
  }

  /** The sheet without some of its statements; a rule goes with its head, up to its block's end. */
  public OwnSheet without(Predicate<SheetStatement> unwanted) {
    StringBuilder kept = new StringBuilder(css);
    for (SheetStatement statement : statements()) {
      if (!unwanted.test(statement)) continue;
      boolean closed = statement.end() < css.length() && css.charAt(statement.end()) == ';';
      for (int at = statement.start(); at < statement.end() + (closed ? 1 : 0); at++) {
        if (kept.charAt(at) != '\n') kept.setCharAt(at, ' ');
      }
    }
    return new OwnSheet(path, kept.toString());
  }

  /** The words that style sheets add to what is printed: the texts of {@code content}. */
  public static Set<String> words(List<OwnSheet> sheets) {
    return sheets.stream()
        .filter(OwnSheet::isForPrint)
        .flatMap(sheet -> sheet.statements().stream())
        .filter(statement -> statement.isDeclaration() && statement.property().equals("content"))
        .flatMap(statement -> STRING.matcher(statement.text()).results())
        .map(string -> string.group(1) == null ? string.group(2) : string.group(1))
        .collect(Collectors.toSet());
  }

  private String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
