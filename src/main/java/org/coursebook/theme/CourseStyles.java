package org.coursebook.theme;

import static org.coursebook.diagnostic.Code.FILE_OUTSIDE;
import static org.coursebook.diagnostic.Code.IMAGE_MISSING;
import static org.coursebook.diagnostic.Code.STYLE_REMOTE;
import static org.coursebook.diagnostic.Code.STYLE_UNSUPPORTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.CoursePath;
import org.coursebook.files.SourceTree;

/**
 * Reads the style sheets and fonts that a course brings along, in {@code styles/}, and puts them on
 * top of the program's. A course is untrusted: what would fetch anything is reported and dropped.
 */
public final class CourseStyles {
  /** The folder of a course's styles. */
  static final String FOLDER = "styles/";

  private static final String FONTS = FOLDER + "fonts.css";

  private static final Pattern STRING = Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)url\\(\\s*(\"[^\"]*\"|'[^']*'|[^)\"']*)\\s*\\)");
  private static final Pattern REMOTE = Pattern.compile("(?i)^\\s*([a-z][a-z0-9+.-]*:|//).*");
  private static final Pattern FETCHING =
      Pattern.compile("(?i)(image-set|image|src|cross-fade|element)\\(");

  private final SourceTree course;
  private final Problems problems;

  private CourseStyles(SourceTree course, Problems problems) {
    this.course = course;
    this.problems = problems;
  }

  /** A theme with the styles of a course on top. */
  public static Theme over(Theme theme, SourceTree course, Problems problems) {
    CourseStyles styles = new CourseStyles(course, problems);
    List<Font> fonts = new ArrayList<>(theme.fonts());
    course
        .text(FONTS, Span.startOf(FONTS), problems)
        .map(css -> new FontFaceReader(course, FONTS, problems).read(css))
        .ifPresent(own -> own.stream().filter(styles::isReadable).forEach(fonts::add));
    return new Theme(theme.printCss(), theme.screenCss(), theme.looks(), styles.sheets(), fonts);
  }

  private boolean isReadable(Font font) {
    if (font.coverage().size() > 0) return true;
    problems.report(
        STYLE_UNSUPPORTED,
        Span.startOf(font.path()),
        "the font file `" + font.path() + "` can't be read",
        "put a TrueType file (.ttf) there that other programs open");
    return false;
  }

  private List<OwnSheet> sheets() {
    List<OwnSheet> sheets = new ArrayList<>();
    for (String path : course.list()) {
      boolean direct = path.startsWith(FOLDER) && path.indexOf('/', FOLDER.length()) < 0;
      if (!direct || !path.endsWith(".css") || path.equals(FONTS)) continue;
      course
          .text(path, Span.startOf(path), problems)
          .ifPresent(css -> sheets.add(new OwnSheet(path, css).without(this::isRefused)));
    }
    return sheets;
  }

  private boolean isRefused(SheetStatement statement) {
    String text = statement.text();
    if (text.toLowerCase(Locale.ROOT).startsWith("@import")) {
      return refuse(
          statement, "`@import` has no effect", "every sheet in `styles/` is read by itself");
    }
    if (text.toLowerCase(Locale.ROOT).startsWith("@font-face")) {
      return refuse(statement, "a font is not named here", "move this rule to `styles/fonts.css`");
    }
    if (statement.opens() && !statement.isAtRule()) return false;
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      if (isRefused(statement, address.group(1).strip().replaceAll("^[\"']|[\"']$", "")))
        return true;
    }
    String plain = STRING.matcher(text).replaceAll("");
    if (plain.indexOf('\\') >= 0 || FETCHING.matcher(plain).find()) {
      return refuse(
          statement,
          "`" + text.lines().findFirst().orElse("") + "` is not read",
          "write letters as they are, and pictures as Markdown");
    }
    return false;
  }

  /** A picture in a sheet isn't there yet, wherever it lies; what leads elsewhere is an error. */
  private boolean isRefused(SheetStatement statement, String address) {
    if (address.startsWith("data:image/png;base64,")) return false;
    if (REMOTE.matcher(address).matches()) {
      problems.report(
          STYLE_REMOTE,
          statement.span(),
          "this asks for `" + address + "`, which is not in the course folder",
          "nothing is fetched while a book is made: remove this line");
      return true;
    }
    Optional<String> path = CoursePath.resolve(statement.span().file(), address);
    if (path.isEmpty()) {
      problems.report(
          FILE_OUTSIDE,
          statement.span(),
          "`" + address + "` lies outside the course folder",
          "move the file into the course folder and name it from there");
    } else if (!course.list().contains(path.get())) {
      problems.report(
          IMAGE_MISSING,
          statement.span(),
          "there is no file `" + path.get() + "`",
          "write its path as seen from this style sheet, or remove this line");
    } else {
      refuse(
          statement,
          "a style sheet can't show the picture `" + path.get() + "`",
          "put it into a lesson, or write a small PNG as `url(\"data:image/png;base64,…\")`");
    }
    return true;
  }

  private boolean refuse(SheetStatement statement, String message, String hint) {
    problems.report(STYLE_UNSUPPORTED, statement.span(), message, hint);
    return true;
  }
}
