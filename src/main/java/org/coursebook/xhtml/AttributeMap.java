package org.coursebook.xhtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coursebook.book.Attributes;

/** Turns {@link Attributes} into those of XHTML. */
final class AttributeMap {
  private AttributeMap() {}

  /**
   * The attributes, with classes of ours before those of the author; an empty class is left out.
   */
  static Map<String, String> of(Attributes attributes, String... classes) {
    Map<String, String> map = new TreeMap<>();
    List<String> all = new ArrayList<>(List.of(classes));
    all.addAll(attributes.classes());
    all.removeIf(String::isEmpty);
    if (!all.isEmpty()) map.put("class", String.join(" ", all));
    if (!attributes.id().isEmpty()) map.put("id", attributes.id());
    putLanguage(map, attributes.language());
    String width = attributes.others().get("width");
    if (width != null) map.put("style", "width: " + width);
    return map;
  }

  static void putLanguage(Map<String, String> map, String language) {
    if (language.isEmpty()) return;
    map.put("lang", language);
    map.put("xml:lang", language);
  }
}
