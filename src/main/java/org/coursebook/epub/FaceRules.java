package org.coursebook.epub;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.epub.Selector.Fit;
import org.coursebook.theme.OwnSheet;
import org.coursebook.theme.SheetStatement;
import org.w3c.dom.Element;

/**
 * What a style sheet says of faces: in which family, weight and slope an element's text is set.
 * What every reading system does without being told comes before it.
 */
final class FaceRules {
  private static final Set<String> BOLD =
      Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn", "var", "address");
  private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt", "pre");
  private static final int SEMIBOLD = 600;

  /** The end of a {@code font}: a size, perhaps a height of lines, and families. */
  private static final Pattern SHORT =
      Pattern.compile(
          "(.*?)(?:[\\d.]+[a-z%]+|[a-z-]*(?:small|medium|large|smaller|larger))"
              + "(?:\\s*/\\s*\\S+)?\\s+(\\D.*)");

  private final List<Rule> rules = new ArrayList<>();

  /**
   * A declaration of a face.
   *
   * @param sure whether it holds at all times
   */
  private record Rule(
      Selector selector,
      boolean sure,
      boolean important,
      BiFunction<FaceStyle, Boolean, FaceStyle> change) {}

  FaceRules(String css) {
    List<SheetStatement> statements = new OwnSheet("screen.css", css).statements();
    for (SheetStatement head : statements) {
      if (!head.opens() || head.isAtRule()) continue;
      for (SheetStatement inside : statements) {
        boolean its = inside.start() > head.start() && inside.end() <= head.end();
        if (its && inside.isDeclaration()) add(head, inside);
      }
    }
    rules.sort(
        Comparator.comparing(Rule::important).thenComparing(rule -> rule.selector().weight()));
  }

  /** How the text of an element is set, whose parent's is set in a way. */
  FaceStyle of(Element element, FaceStyle parent) {
    String name = element.getLocalName();
    FaceStyle style = parent;
    if (BOLD.contains(name)) style = style.withBold(true, true);
    if (ITALIC.contains(name)) style = style.withItalic(true, true);
    if (CODE.contains(name)) style = style.withFamilies(List.of("monospace"), true);
    for (Rule rule : rules) {
      Fit fit = rule.selector().fits(element);
      if (fit != Fit.NO) style = rule.change().apply(style, rule.sure() && fit == Fit.YES);
    }
    return style;
  }

  private void add(SheetStatement head, SheetStatement declaration) {
    String said = declaration.text().substring(declaration.text().indexOf(':') + 1);
    boolean important = said.contains("!important");
    String value = said.replace("!important", "").strip();
    for (BiFunction<FaceStyle, Boolean, FaceStyle> change :
        changes(declaration.property().toLowerCase(Locale.ROOT), value)) {
      for (String selector : head.text().split(",(?![^(]*\\))", -1)) {
        rules.add(new Rule(new Selector(selector), head.depth() == 0, important, change));
      }
    }
  }

  private static List<BiFunction<FaceStyle, Boolean, FaceStyle>> changes(
      String property, String value) {
    if (value.equals("inherit") || value.equals("unset")) return List.of();
    return switch (property) {
      case "font-weight" -> List.of((style, sure) -> style.withBold(isBold(value), sure));
      case "font-style" -> List.of((style, sure) -> style.withItalic(isItalic(value), sure));
      case "font-family" -> List.of((style, sure) -> style.withFamilies(families(value), sure));
      case "font" -> shorthand(value);
      default -> List.of();
    };
  }

  private static List<BiFunction<FaceStyle, Boolean, FaceStyle>> shorthand(String value) {
    Matcher parts = SHORT.matcher(value);
    if (!parts.matches()) return List.of();
    List<String> words = List.of(parts.group(1).strip().split("\\s+", -1));
    boolean bold = words.stream().anyMatch(FaceRules::isBold);
    boolean italic = words.stream().anyMatch(FaceRules::isItalic);
    List<String> families = families(parts.group(2));
    return List.of(
        (style, sure) -> style.withBold(bold, sure),
        (style, sure) -> style.withItalic(italic, sure),
        (style, sure) -> style.withFamilies(families, sure));
  }

  private static boolean isBold(String value) {
    if (value.matches("\\d{1,4}")) return Integer.parseInt(value) >= SEMIBOLD;
    return value.equals("bold") || value.equals("bolder");
  }

  private static boolean isItalic(String value) {
    return value.startsWith("italic") || value.startsWith("oblique");
  }

  private static List<String> families(String value) {
    return Arrays.stream(value.split(",", -1))
        .map(name -> name.strip().replaceAll("^[\"']|[\"']$", ""))
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
