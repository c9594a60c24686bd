package org.coursebook.csl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Renders the elements of a style (CSL 1.0.2, "Rendering elements"). */
final class Renderer {
  private static final Pattern RANGE = Pattern.compile("\\s*[0-9]{1,9}\\s*[-–—]\\s*[0-9]");
  private static final Set<String> PAGES = Set.of("page", "page-first", "locator");

  private final Style style;
  private final Terms terms;
  private final NamesRenderer names;
  private final boolean suffixElsewhere;

  Renderer(Style style, Terms terms) {
    this.style = style;
    this.terms = terms;
    this.names = new NamesRenderer(style, terms, this);
    this.suffixElsewhere =
        style.root().everything().stream()
            .anyMatch(node -> node.get("variable").equals("year-suffix"));
  }

  /** All children of an element, in order. */
  Rendered children(StyleNode node, Subject subject) {
    return children(node, subject, "");
  }

  private Rendered children(StyleNode node, Subject subject, String delimiter) {
    List<Line> lines = new ArrayList<>();
    boolean asked = false;
    boolean answered = false;
    for (StyleNode child : chosen(node, subject)) {
      Rendered rendered = render(child, subject);
      asked |= rendered.asked();
      answered |= rendered.answered();
      if (!rendered.line().isEmpty()) lines.add(rendered.line());
    }
    return new Rendered(Line.join(lines, delimiter), asked, answered);
  }

  /** The children, and in place of each choice those of its branch: a choice is no element. */
  private static List<StyleNode> chosen(StyleNode node, Subject subject) {
    List<StyleNode> chosen = new ArrayList<>();
    for (StyleNode child : node.children()) {
      if (!child.name().equals("choose")) chosen.add(child);
      else branch(child, subject).ifPresent(branch -> chosen.addAll(chosen(branch, subject)));
    }
    return chosen;
  }

  private static Optional<StyleNode> branch(StyleNode choice, Subject subject) {
    return choice.children().stream()
        .filter(branch -> branch.name().equals("else") || Conditions.hold(branch, subject))
        .findFirst();
  }

  Rendered render(StyleNode node, Subject subject) {
    return switch (node.name()) {
      case "text" -> text(node, subject);
      case "number" -> number(node, subject);
      case "label" -> Rendered.own(label(node, subject));
      case "date" -> date(node, subject);
      case "names" -> names.render(node, subject);
      case "group" -> group(node, subject);
      case "choose" ->
          branch(node, subject).map(b -> children(b, subject)).orElse(Rendered.NOTHING);
      default -> Rendered.NOTHING;
    };
  }

  private Rendered group(StyleNode node, Subject subject) {
    Rendered inside = children(node, subject, node.get("delimiter"));
    if (inside.asked() && !inside.answered()) return inside.with(Line.EMPTY);
    return inside.with(affixed(inside.line().formatted(node), node));
  }

  private static Line affixed(Line line, StyleNode node) {
    if (line.isEmpty()) return line;
    return line.after(node.get("prefix")).plus(node.get("suffix"));
  }

  /** Case, quotation marks, look and affixes of an element. */
  private Line finished(Line line, StyleNode node, Subject subject) {
    if (line.isEmpty()) return line;
    Line done = line;
    if (node.is("strip-periods")) done = done.map(run -> run.withText(run.text().replace(".", "")));
    done = TextCase.apply(done, node.get("text-case"), isEnglish(subject));
    if (node.is("quotes") && !subject.sorting) done = done.quoted();
    return affixed(done.formatted(node), node);
  }

  private boolean isEnglish(Subject subject) {
    String language = subject.reference.text("language");
    return language.isEmpty() ? terms.isEnglish() : language.startsWith("en");
  }

  private Rendered text(StyleNode node, Subject subject) {
    if (node.has("macro")) {
      Rendered inside = children(style.macro(node.get("macro")), subject);
      return inside.with(finished(inside.line(), node, subject));
    }
    if (node.has("term")) {
      String term = terms.get(node.get("term"), node.get("form"), node.is("plural"));
      return Rendered.own(finished(Line.of(term), node, subject));
    }
    if (node.has("value")) {
      return Rendered.own(finished(Line.of(node.get("value")), node, subject));
    }
    return node.has("variable") ? variable(node, subject) : Rendered.NOTHING;
  }

  private Rendered variable(StyleNode node, Subject subject) {
    String variable = node.get("variable");
    String value = shortened(variable, node.get("form"), subject);
    if (value.isEmpty()) {
      // A letter behind a year is no fact of the source's own.
      return variable.equals("year-suffix") ? Rendered.NOTHING : Rendered.variable(Line.EMPTY);
    }
    subject.said.add(variable);
    Line line = RichText.read(PAGES.contains(variable) ? pages(variable, value, subject) : value);
    Line done = finished(line, node, subject);
    return Rendered.variable(linked(done, variable, value));
  }

  private static Line linked(Line line, String variable, String value) {
    if (variable.equals("URL") && value.matches("https?://\\S+")) {
      return line.map(run -> run.text().isBlank() ? run : run.leadingTo(value));
    }
    if (variable.equals("DOI")) {
      String address = value.startsWith("http") ? value : "https://doi.org/" + value;
      return line.map(run -> run.leadingTo(address));
    }
    return line;
  }

  private static String shortened(String variable, String form, Subject subject) {
    if (!form.equals("short")) return subject.text(variable);
    String own = subject.text(variable + "-short");
    if (own.isEmpty() && variable.equals("title")) own = subject.text("shortTitle");
    return own.isEmpty() ? subject.text(variable) : own;
  }

  private String pages(String variable, String value, Subject subject) {
    boolean isPage =
        !variable.equals("locator")
            || subject.placed.map(one -> one.cite().label().equals("page")).orElse(false);
    String format = isPage ? style.root().get("page-range-format") : "";
    String delimiter = terms.find("page-range-delimiter", "long", false).orElse("–");
    return Numbering.pages(value, format, delimiter.isEmpty() ? "–" : delimiter);
  }

  private Rendered number(StyleNode node, Subject subject) {
    String variable = node.get("variable");
    String value = subject.text(variable);
    if (value.isEmpty()) return Rendered.variable(Line.EMPTY);
    subject.said.add(variable);
    if (subject.sorting) return Rendered.variable(Line.of(SortKeys.padded(value)));
    String written =
        PAGES.contains(variable)
            ? pages(variable, value, subject)
            : Numbering.form(value, node.get("form", "numeric"), terms.genderOf(variable), terms);
    Line line = Numbering.isNumeric(value) ? Line.of(written) : RichText.read(written);
    return Rendered.variable(finished(line, node, subject));
  }

  private Line label(StyleNode node, Subject subject) {
    String variable = node.get("variable");
    String value = subject.text(variable);
    if (value.isEmpty()) return Line.EMPTY;
    String name =
        variable.equals("locator") ? subject.placed.orElseThrow().cite().label() : variable;
    String term = terms.get(name, node.get("form"), isPlural(node, variable, value));
    return finished(Line.of(term), node, subject);
  }

  private static boolean isPlural(StyleNode node, String variable, String value) {
    return switch (node.get("plural", "contextual")) {
      case "always" -> true;
      case "never" -> false;
      default ->
          variable.startsWith("number-of-")
              ? !value.strip().equals("1") && Numbering.isNumeric(value)
              : Numbering.isPlural(value)
                  || (variable.equals("locator") && RANGE.matcher(value).lookingAt());
    };
  }

  private Rendered date(StyleNode node, Subject subject) {
    String variable = node.get("variable");
    Optional<EventDate> date = subject.date(variable);
    if (date.isEmpty()) return Rendered.variable(Line.EMPTY);
    subject.said.add(variable);
    if (subject.sorting)
      return Rendered.variable(Line.of(SortKeys.of(date.get(), SortKeys.partsOf(node))));
    String suffix =
        variable.equals("issued") && !suffixElsewhere ? subject.text("year-suffix") : "";
    Line line = new DateWriter(terms, suffix).write(node, date.get());
    if (line.isEmpty()) return Rendered.variable(line);
    Line cased = TextCase.apply(line, node.get("text-case"), isEnglish(subject));
    return Rendered.variable(affixed(cased.formatted(node), node));
  }

  /** What the variables of a rendering were, for those that stand in for others. */
  static Set<String> saidSince(Set<String> before, Subject subject) {
    Set<String> said = new HashSet<>(subject.said);
    said.removeAll(before);
    return said;
  }
}
