package org.coursebook.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A tag of raw HTML.
 *
 * @param name in lower case; {@code !} for comments, declarations and the like
 * @param closing whether it is {@code </name>}
 * @param empty whether it ends in {@code />}
 * @param attributes by name in lower case, in the order written
 * @param said the words inside a declaration, CDATA section or processing instruction
 */
record Tag(
    String name,
    boolean closing,
    boolean empty,
    Map<String, String> attributes,
    String said,
    int start,
    int end) {
  static final String SILENT = "!";

  Tag {
    name = name.toLowerCase(Locale.ROOT);
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  boolean isSilent() {
    return name.equals(SILENT);
  }

  /** The value of an attribute, or an empty text. */
  String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** As it is named in a message. */
  String written() {
    return (closing ? "</" : "<") + name + ">";
  }
}
