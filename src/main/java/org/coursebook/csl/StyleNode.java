package org.coursebook.csl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An element of a style or a locale.
 *
 * @param name without prefix
 * @param text what stands in it, if that is text alone
 */
record StyleNode(
    String name, Map<String, String> attributes, List<StyleNode> children, String text, int line) {
  StyleNode {
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    children = List.copyOf(children);
  }

  String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  String get(String attribute, String otherwise) {
    return attributes.getOrDefault(attribute, otherwise);
  }

  boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  boolean is(String attribute) {
    return get(attribute).equals("true");
  }

  /** The words of an attribute that lists some. */
  List<String> list(String attribute) {
    return get(attribute).isBlank() ? List.of() : List.of(get(attribute).strip().split("\\s+"));
  }

  Optional<StyleNode> child(String named) {
    return all(named).findFirst();
  }

  Stream<StyleNode> all(String named) {
    return children.stream().filter(child -> child.name.equals(named));
  }

  /** The same with other attributes where it has none of its own. */
  StyleNode inheriting(Map<String, String> others) {
    Map<String, String> all = new TreeMap<>(others);
    all.putAll(attributes);
    return new StyleNode(name, all, children, text, line);
  }

  StyleNode with(String attribute, String value) {
    Map<String, String> all = new TreeMap<>(attributes);
    all.put(attribute, value);
    return new StyleNode(name, all, children, text, line);
  }

  /** It and all below it. */
  List<StyleNode> everything() {
    List<StyleNode> found = new ArrayList<>();
    found.add(this);
    for (StyleNode child : children) found.addAll(child.everything());
    return found;
  }
}
