package org.coursebook.book;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code {#id .class lang=fr width=50%}} says of an element.
 *
 * @param id the anchor, or empty; unique in its lesson, and in the book once that is assembled
 * @param classes names for style sheets, in the order written
 * @param language a BCP 47 tag where the language differs from the one around it, or empty
 * @param others further settings that writers know: {@code width}, and {@code longdesc}, the id of
 *     what describes a picture at length
 */
public record Attributes(
    String id, List<String> classes, String language, Map<String, String> others) {
  /** Nothing said. */
  public static final Attributes NONE = new Attributes("", List.of(), "", Map.of());

  public Attributes {
    classes = List.copyOf(classes);
    others = Collections.unmodifiableMap(new TreeMap<>(others));
  }

  public static Attributes ofId(String id) {
    return NONE.withId(id);
  }

  public Attributes withId(String newId) {
    return new Attributes(newId, classes, language, others);
  }
}
