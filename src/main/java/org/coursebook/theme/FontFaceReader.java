package org.coursebook.theme;

import static org.coursebook.diagnostic.Code.STYLE_UNSUPPORTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.CoursePath;
import org.coursebook.files.SourceTree;

/** Reads the plain {@code @font-face} rules of a style sheet. */
final class FontFaceReader {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|\\z)", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
  private static final Pattern SOURCE = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");
  private static final Pattern FEATURE = Pattern.compile("[\"']([a-z0-9]{4})[\"'](\\s+(1|on))?");
  private static final String EXAMPLE =
      "write `@font-face { font-family: \"Name\"; font-weight: 400; font-style: normal;"
          + " src: url(\"fonts/name.ttf\"); }`";

  private final SourceTree styles;
  private final String file;
  private final Problems problems;
  private final Map<String, Optional<String>> faults = new TreeMap<>();

  FontFaceReader(SourceTree styles, String file, Problems problems) {
    this.styles = styles;
    this.file = file;
    this.problems = problems;
  }

  List<Font> read(String css) {
    // Comments become blanks of the same length, so that places stay true.
    String plain =
        COMMENT.matcher(css).replaceAll(comment -> comment.group().replaceAll("[^\\n]", " "));
    List<Font> fonts = new ArrayList<>();
    Matcher rule = RULE.matcher(plain);
    while (rule.find()) {
      Span span = place(plain, rule.start() + leadingBlanks(rule.group(1)));
      if (!rule.group(1).strip().equalsIgnoreCase("@font-face")) {
        complain(span, "`" + rule.group(1).strip() + "` is no @font-face rule");
      } else {
        font(declarations(rule.group(2)), span).ifPresent(fonts::add);
      }
    }
    return fonts;
  }

  private Optional<Font> font(Map<String, String> declarations, Span span) {
    String family = unquoted(declarations.getOrDefault("font-family", ""));
    Matcher source = SOURCE.matcher(declarations.getOrDefault("src", ""));
    Optional<String> path =
        source.find() ? CoursePath.resolve(file, source.group(1).strip()) : Optional.empty();
    if (family.isEmpty() || path.isEmpty()) {
      complain(span, "this rule names no family, or no font file in this folder");
      return Optional.empty();
    }
    String name = path.get();
    if (!styles.list().contains(name)) {
      complain(span, "there is no font file `" + name + "`");
      return Optional.empty();
    }
    Optional<String> fault = faults.computeIfAbsent(name, this::fault);
    if (fault.isPresent()) {
      problems.report(
          STYLE_UNSUPPORTED,
          span,
          "the font file `" + name + "` " + fault.get(),
          "put a file with TrueType outlines (.ttf) there; most families are to be had as such");
      return Optional.empty();
    }
    return Optional.of(
        new Font(
            family,
            weight(declarations.getOrDefault("font-weight", "400"), span),
            !declarations.getOrDefault("font-style", "normal").equals("normal"),
            name,
            features(declarations.getOrDefault("font-feature-settings", "normal"), span),
            () -> styles.bytes(name).orElseThrow(() -> new IllegalStateException(name))));
  }

  private Optional<String> fault(String name) {
    return FontFormat.fault(styles.bytes(name).orElse(new byte[0]));
  }

  private int weight(String written, Span span) {
    if (written.equals("normal")) return 400;
    if (written.equals("bold")) return 700;
    if (written.matches("[1-9]00")) return Integer.parseInt(written);
    complain(span, "`" + written + "` is no weight of a font");
    return 400;
  }

  /** The names in {@code "smcp", "onum"}; each may be followed by {@code on} or 1. */
  private Set<String> features(String written, Span span) {
    Set<String> features = new TreeSet<>();
    if (written.equals("normal")) return features;
    for (String part : written.split(",", -1)) {
      Matcher feature = FEATURE.matcher(part.strip());
      if (feature.matches()) features.add(feature.group(1));
      else complain(span, "`" + part.strip() + "` is no feature of a font");
    }
    return features;
  }

  private static Map<String, String> declarations(String body) {
    Map<String, String> declarations = new TreeMap<>();
    for (String declaration : body.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon < 0) continue;
      String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      declarations.put(name, declaration.substring(colon + 1).strip());
    }
    return declarations;
  }

  private static String unquoted(String value) {
    return value.replaceAll("^[\"']|[\"']$", "");
  }

  private static int leadingBlanks(String text) {
    return text.length() - text.stripLeading().length();
  }

  private Span place(String text, int offset) {
    String before = text.substring(0, offset);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Span(file, line, offset - before.lastIndexOf('\n'), 0);
  }

  private void complain(Span span, String message) {
    problems.report(STYLE_UNSUPPORTED, span, message, EXAMPLE);
  }
}
