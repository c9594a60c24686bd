package org.coursebook.csl;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What can be cited: an item of CSL 1.0.2.
 *
 * @param id its key
 * @param type one of CSL's types, {@code book} or {@code article-journal}
 * @param texts standard and number variables by CSL's names
 * @param names name variables, {@code author} and the like; no list is empty
 * @param dates date variables, {@code issued} and the like
 */
public record Reference(
    String id,
    String type,
    Map<String, String> texts,
    Map<String, List<PersonName>> names,
    Map<String, EventDate> dates) {
  public Reference {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    Map<String, List<PersonName>> all = new TreeMap<>();
    names.forEach((role, persons) -> all.put(role, List.copyOf(persons)));
    all.values().removeIf(List::isEmpty);
    names = Collections.unmodifiableMap(all);
    dates = Collections.unmodifiableMap(new TreeMap<>(dates));
  }

  /** A text, or empty. */
  String text(String variable) {
    return texts.getOrDefault(variable, "");
  }

  boolean has(String variable) {
    return !text(variable).isEmpty() || names.containsKey(variable) || dates.containsKey(variable);
  }
}
