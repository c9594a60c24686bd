package org.coursebook.sources;

import java.util.Map;
import java.util.TreeMap;
import org.coursebook.diagnostic.Span;

/**
 * An entry of a .bib file.
 *
 * @param type in small letters, without the {@code @}
 * @param fields by their names in small letters, still in LaTeX
 * @param span the place of its key
 */
record BibEntry(String type, String key, Map<String, String> fields, Span span) {
  BibEntry {
    fields = new TreeMap<>(fields);
  }

  /** The first of these fields that is there, or empty. */
  String any(String... names) {
    for (String name : names) {
      String value = fields.getOrDefault(name, "");
      if (!value.isBlank()) return value;
    }
    return "";
  }
}
