package org.coursebook.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coursebook.book.Look;
import org.coursebook.book.Printing;
import org.coursebook.theme.OwnSheet;
import org.coursebook.theme.Theme;

/** The style sheet of a print edition: the page's rules, the theme's, and those of its looks. */
final class PrintSheet {
  /** Lengths in units that the engine doesn't know: lines of running text, parts of the page. */
  private static final Pattern LENGTH = Pattern.compile("(?<![\\w.])(\\d*\\.?\\d+)(rlh|vmin)\\b");

  private static final Pattern OWN_FAMILY =
      Pattern.compile("(?m)^html\\s*\\{\\s*font-family:\\s*\"([^\"]+)\"");

  private static final Pattern FAMILIES =
      Pattern.compile("font-family\\s*:(?!\\s*(?:inherit|initial)\\b)[^;}!]*[^;}!\\s]");

  private final PageDesign design;

  private PrintSheet(PageDesign design) {
    this.design = design;
  }

  static String of(Printing printing, PageDesign design, Theme theme) {
    StringBuilder css = new StringBuilder(design.css()).append(theme.printCss()).append('\n');
    for (Look look : printing.looks()) {
      String own = theme.look(look.slug());
      Optional<String> family = OWN_FAMILY.matcher(own).results().map(m -> m.group(1)).findFirst();
      String before = css.append(own).append('\n').toString();
      css.setLength(0);
      css.append(family.map(name -> putFirst(name, before, theme)).orElse(before));
    }
    for (OwnSheet sheet : theme.own()) {
      if (sheet.isForPrint()) css.append(EngineStyles.usable(sheet)).append('\n');
    }
    return new PrintSheet(design).inPoints(withFontsOfCourse(css.toString(), theme));
  }

  /** A course's fonts print what no other font can, wherever it stands and unasked. */
  private static String withFontsOfCourse(String css, Theme theme) {
    String families =
        theme.fonts().stream()
            .filter(theme::isOfCourse)
            .map(font -> ", \"" + font.family() + "\"")
            .distinct()
            .collect(Collectors.joining());
    return FAMILIES.matcher(css).replaceAll("$0" + Matcher.quoteReplacement(families));
  }

  /** Puts a family before the text's wherever that one stands, small capitals and all. */
  private static String putFirst(String family, String css, Theme theme) {
    if (theme.fonts().isEmpty()) return css;
    String text = theme.fonts().get(0).family();
    return css.replaceAll(
        "\"" + Pattern.quote(text) + "( [^\"]*)?\"",
        Matcher.quoteReplacement("\"" + family + "\", \"" + text + "\""));
  }

  private String inPoints(String css) {
    return LENGTH.matcher(css).replaceAll(this::inPoints);
  }

  private String inPoints(MatchResult length) {
    double unit = length.group(2).equals("rlh") ? design.leading() : design.vmin();
    return String.format(Locale.ROOT, "%.3fpt", Double.parseDouble(length.group(1)) * unit);
  }
}
