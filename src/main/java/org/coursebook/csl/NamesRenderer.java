package org.coursebook.csl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Renders {@code cs:names}: who made a work, in each role, or what stands in for them. */
final class NamesRenderer {
  /** The options of names that an element inherits, and what they are called on a name itself. */
  private static final Map<String, String> INHERITED =
      Map.of("name-form", "form", "name-delimiter", "delimiter");

  private static final Set<String> OPTIONS =
      Set.of(
          "and",
          "delimiter-precedes-et-al",
          "delimiter-precedes-last",
          "et-al-min",
          "et-al-use-first",
          "et-al-use-last",
          "et-al-subsequent-min",
          "et-al-subsequent-use-first",
          "initialize",
          "initialize-with",
          "name-as-sort-order",
          "sort-separator");

  private final Style style;
  private final Terms terms;
  private final Renderer renderer;

  NamesRenderer(Style style, Terms terms, Renderer renderer) {
    this.style = style;
    this.terms = terms;
    this.renderer = renderer;
  }

  Rendered render(StyleNode node, Subject subject) {
    boolean first = !subject.metNames;
    Rendered own = roles(node, node, subject);
    Line line = own.line();
    if (line.isEmpty()) {
      Rendered instead = substitute(node, subject);
      line = instead.line();
    }
    if (line.isEmpty()) return Rendered.variable(Line.EMPTY);
    if (first) {
      subject.metNames = true;
      subject.firstNames = line;
      if (subject.hidesNames) return Rendered.variable(Line.EMPTY);
      if (subject.namesSubstitute.isPresent()) line = Line.of(subject.namesSubstitute.get());
    }
    Line done = line.formatted(node).after(node.get("prefix")).plus(node.get("suffix"));
    return new Rendered(done, true, true);
  }

  /**
   * The names of every role.
   *
   * @param look where name, et-al and label are said
   */
  private Rendered roles(StyleNode node, StyleNode look, Subject subject) {
    List<String> variables = new ArrayList<>(node.list("variable"));
    List<Line> lines = new ArrayList<>();
    boolean both =
        isEditorAndTranslator(variables, subject)
            && terms.find("editortranslator", "long", false).filter(t -> !t.isEmpty()).isPresent();
    if (both) variables.remove("translator");
    int count = 0;
    boolean counts = look.child("name").map(n -> n.get("form").equals("count")).orElse(false);
    for (String variable : variables) {
      List<PersonName> persons = subject.names(variable);
      if (persons.isEmpty()) continue;
      subject.said.add(variable);
      if (both) subject.said.add("translator");
      NameWriter writer = writer(look, subject);
      count += writer.shown(persons.size(), subject.isSubsequent(), detail(subject));
      lines.add(labelled(look, both ? "editortranslator" : variable, persons, writer, subject));
    }
    if (counts) return Rendered.variable(count == 0 ? Line.EMPTY : Line.of(String.valueOf(count)));
    String delimiter = look.get("delimiter", inheritedDelimiter(subject));
    return Rendered.variable(Line.join(lines, delimiter));
  }

  private String inheritedDelimiter(Subject subject) {
    return subject.part.get("names-delimiter", style.root().get("names-delimiter"));
  }

  private static boolean isEditorAndTranslator(List<String> variables, Subject subject) {
    return variables.contains("editor")
        && variables.contains("translator")
        && !subject.names("editor").isEmpty()
        && subject.names("editor").equals(subject.names("translator"));
  }

  private NameWriter.Detail detail(Subject subject) {
    return subject.metNames ? NameWriter.Detail.NONE : subject.distinction.detail();
  }

  private Line labelled(
      StyleNode look, String role, List<PersonName> persons, NameWriter writer, Subject subject) {
    Line names = writer.write(persons, subject.isSubsequent(), detail(subject));
    Optional<StyleNode> name = look.child("name");
    if (name.isPresent()) {
      names =
          names
              .formatted(name.get())
              .after(name.get().get("prefix"))
              .plus(name.get().get("suffix"));
    }
    Optional<StyleNode> label = look.child("label");
    if (label.isEmpty() || subject.sorting || names.isEmpty()) return names;
    Line said = label(label.get(), role, persons.size() > 1);
    boolean leads =
        name.isPresent()
            && look.children().indexOf(label.get()) < look.children().indexOf(name.get());
    return leads ? said.plus(names) : names.plus(said);
  }

  private Line label(StyleNode label, String role, boolean several) {
    boolean plural =
        switch (label.get("plural", "contextual")) {
          case "always" -> true;
          case "never" -> false;
          default -> several;
        };
    String term = terms.get(role, label.get("form"), plural);
    if (term.isEmpty()) return Line.EMPTY;
    String text = label.is("strip-periods") ? term.replace(".", "") : term;
    return TextCase.apply(Line.of(text), label.get("text-case"), terms.isEnglish())
        .formatted(label)
        .after(label.get("prefix"))
        .plus(label.get("suffix"));
  }

  private NameWriter writer(StyleNode look, Subject subject) {
    StyleNode name =
        look.child("name")
            .orElseGet(() -> new StyleNode("name", Map.of(), List.of(), "", look.line()));
    Map<String, String> inherited = new TreeMap<>();
    for (StyleNode around : List.of(style.root(), subject.part, look)) {
      around
          .attributes()
          .forEach(
              (key, value) -> {
                if (INHERITED.containsKey(key))
                  inherited.put(INHERITED.getOrDefault(key, key), value);
                else if (OPTIONS.contains(key)) inherited.put(key, value);
              });
    }
    StyleNode full = name.inheriting(inherited);
    if (subject.sorting) full = forSorting(full, subject);
    return new NameWriter(terms, full, look.child("et-al"), style.root());
  }

  private static StyleNode forSorting(StyleNode name, Subject subject) {
    StyleNode sorted =
        name.with("name-as-sort-order", "all")
            .with("form", name.get("form", "long"))
            .with("and", "");
    StyleNode key = subject.sortKey.orElse(sorted);
    if (key.has("names-min")) sorted = sorted.with("et-al-min", key.get("names-min"));
    if (key.has("names-use-first")) {
      sorted = sorted.with("et-al-use-first", key.get("names-use-first"));
    }
    return sorted;
  }

  private Rendered substitute(StyleNode node, Subject subject) {
    Optional<StyleNode> substitute = node.child("substitute");
    if (substitute.isEmpty()) return Rendered.NOTHING;
    for (StyleNode child : substitute.get().children()) {
      Set<String> before = new HashSet<>(subject.said);
      boolean plainNames = child.name().equals("names") && child.children().isEmpty();
      boolean met = subject.metNames;
      Rendered rendered = plainNames ? roles(child, node, subject) : inside(child, subject);
      subject.metNames = met;
      if (rendered.line().isEmpty()) continue;
      subject.spent.addAll(Renderer.saidSince(before, subject));
      return rendered;
    }
    return Rendered.NOTHING;
  }

  /** What stands in for names is not left out as names are. */
  private Rendered inside(StyleNode child, Subject subject) {
    boolean hides = subject.hidesNames;
    Optional<String> substitute = subject.namesSubstitute;
    subject.hidesNames = false;
    subject.namesSubstitute = Optional.empty();
    Rendered rendered = renderer.render(child, subject);
    subject.hidesNames = hides;
    subject.namesSubstitute = substitute;
    return rendered;
  }
}
