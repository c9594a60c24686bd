package org.coursebook.pdf;

import static org.coursebook.diagnostic.Code.STYLE_UNSUPPORTED;

import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.coursebook.diagnostic.Problems;
import org.coursebook.theme.OwnSheet;
import org.coursebook.theme.SheetStatement;
import org.coursebook.theme.Theme;

/** Finds in a course's style sheets what the engine can't do, each in its place. */
public final class EngineStyles {
  /** What the engine reads and then does nothing about. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of("opacity", "font-variant", "string-set", "text-align-last", "text-shadow", "bleed");

  private EngineStyles() {}

  /** Reports what has no effect in the PDF. */
  public static void check(Theme theme, Problems problems) {
    for (OwnSheet sheet : theme.own()) {
      if (sheet.isForPrint()) sheet.without(statement -> reported(statement, problems));
    }
  }

  /** A sheet as far as the engine can do what it says. */
  static String usable(OwnSheet sheet) {
    return sheet.without(statement -> !isUnderstood(statement)).css();
  }

  private static boolean reported(SheetStatement statement, Problems problems) {
    if (isUnderstood(statement)) return false;
    String text = statement.text().replaceAll("\\s+", " ");
    problems.report(
        STYLE_UNSUPPORTED,
        statement.span(),
        "the PDF can't do `" + text + "`",
        "leave it out; if it is for the EPUB, put it into a sheet whose name begins with `screen`");
    return true;
  }

  private static boolean isUnderstood(SheetStatement statement) {
    String text = statement.text();
    if (statement.isDeclaration()) {
      String property = statement.property().toLowerCase(Locale.ROOT);
      return !WITHOUT_EFFECT.contains(property) && parses("x { " + text + " }");
    }
    if (!statement.opens()) return false;
    if (!statement.isAtRule()) return parses(text + " {}");
    return parses(statement.depth() == 0 ? text + " {}" : "@page { " + text + " {} }");
  }

  private static boolean parses(String css) {
    AtomicBoolean understood = new AtomicBoolean(true);
    CSSParser parser = new CSSParser((uri, message) -> understood.set(false));
    parser.setSupportCMYKColors(true);
    try {
      parser.parseStylesheet("styles", StylesheetInfo.AUTHOR, new StringReader(css));
    } catch (IOException e) {
      throw new UncheckedIOException("a text can be read", e);
    }
    return understood.get();
  }
}
