package org.coursebook.csl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A style of citations (CSL 1.0.2), ready to format. */
public final class Style {
  private static final int USUAL_NEAR_NOTE = 5;
  private static final int DEEPEST_MACRO = 30;

  private final StyleNode root;
  private final Map<String, StyleNode> macros = new HashMap<>();

  private Style(StyleNode root) {
    this.root = root;
    root.all("macro").forEach(macro -> macros.put(macro.get("name"), macro));
  }

  /**
   * Reads a style.
   *
   * @throws StyleException if it is none that can be used by itself
   */
  public static Style read(String xml) {
    StyleNode root = StyleXml.read(xml);
    if (!root.name().equals("style")) {
      throw new StyleException("this is no CSL style: it begins with `" + root.name() + "`", 1);
    }
    boolean dependent =
        root.child("info").stream()
            .flatMap(info -> info.all("link"))
            .anyMatch(link -> link.get("rel").equals("independent-parent"));
    if (dependent && root.child("citation").isEmpty()) {
      throw new StyleException(
          "this style only points to another one, which it depends on", root.line());
    }
    if (root.child("citation").flatMap(citation -> citation.child("layout")).isEmpty()) {
      throw new StyleException("this style doesn't say how to cite", root.line());
    }
    Style style = new Style(root);
    style.checkMacros();
    return style;
  }

  private void checkMacros() {
    for (StyleNode node : root.everything()) {
      if (!node.has("macro")) continue;
      if (!macros.containsKey(node.get("macro"))) {
        throw new StyleException("there is no macro `" + node.get("macro") + "`", node.line());
      }
    }
    Set<String> ended = new HashSet<>();
    for (String macro : macros.keySet()) follow(macro, Set.of(), ended);
  }

  /**
   * Macros may call each other, but none itself, and not so deep that the stack ends.
   *
   * @param ended the macros that are known to end
   */
  private void follow(String name, Set<String> calling, Set<String> ended) {
    if (ended.contains(name)) return;
    StyleNode macro = macro(name);
    if (calling.contains(name) || calling.size() > DEEPEST_MACRO) {
      throw new StyleException("the macro `" + name + "` calls itself", macro.line());
    }
    Set<String> all = new HashSet<>(calling);
    all.add(name);
    for (StyleNode node : macro.everything()) {
      if (node.has("macro")) follow(node.get("macro"), all, ended);
    }
    ended.add(name);
  }

  StyleNode root() {
    return root;
  }

  StyleNode macro(String name) {
    StyleNode macro = macros.get(name);
    if (macro == null) throw new IllegalStateException("macros were checked: " + name);
    return macro;
  }

  /** Whether its citations are notes. */
  public boolean isNote() {
    return root.get("class").equals("note");
  }

  /** Whether a variable is named anywhere in the style. */
  boolean names(String variable) {
    return root.everything().stream()
        .anyMatch(node -> node.attributes().values().stream().anyMatch(v -> v.contains(variable)));
  }

  /** How many notes back is near. */
  public int nearNoteDistance() {
    String distance = citation().get("near-note-distance");
    return distance.matches("[0-9]{1,4}") ? Integer.parseInt(distance) : USUAL_NEAR_NOTE;
  }

  StyleNode citation() {
    return root.child("citation").orElseThrow();
  }

  Optional<StyleNode> bibliography() {
    return root.child("bibliography");
  }

  /** The language that it was made for, or empty. */
  String language() {
    return root.get("default-locale");
  }
}
