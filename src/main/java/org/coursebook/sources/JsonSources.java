package org.coursebook.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coursebook.csl.EventDate;
import org.coursebook.csl.PersonName;
import org.coursebook.csl.Reference;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.yaml.Yaml;
import org.coursebook.yaml.YamlReader;

/** Reads CSL-JSON. JSON is YAML 1.2, whose reader knows where everything stands. */
final class JsonSources {
  private static final int LARGEST = 1 << 24;

  private final String file;
  private final Problems problems;

  JsonSources(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  List<Source> read(String text) {
    YamlReader reader = new YamlReader(file, 1, Code.SOURCES_MALFORMED, problems);
    Optional<Yaml> yaml = reader.read(withoutTabs(text), LARGEST);
    if (yaml.isEmpty()) return List.of();
    List<Source> sources = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    for (Yaml item : items(yaml.get())) {
      if (!(item instanceof Yaml.Entries entries)) {
        malformed(item.span(), "a source is a group of keys; here stands " + item.kind());
        continue;
      }
      Source source = source(entries);
      if (source.key().isEmpty()) malformed(source.span(), "this source has no `id`");
      else {
        Span first = seen.putIfAbsent(source.key(), source.span());
        if (first == null) sources.add(source);
        else new DuplicateKeys(problems).report(source.key(), source.span(), first);
      }
    }
    return sources;
  }

  private void malformed(Span span, String message) {
    problems.report(Code.SOURCES_MALFORMED, span, message, "export the file anew as CSL-JSON");
  }

  /** YAML has no tabs between its signs, and JSON may. */
  private static String withoutTabs(String text) {
    StringBuilder even = new StringBuilder(text.length());
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\' || isEscaped(text, i - 1)))
        quoted ^= true;
      even.append(c == '\t' && !quoted ? ' ' : c);
    }
    return even.toString();
  }

  /** Whether the backslash here is itself behind one. */
  private static boolean isEscaped(String text, int backslash) {
    int count = 0;
    for (int i = backslash; i >= 0 && text.charAt(i) == '\\'; i--) count++;
    return count % 2 == 0;
  }

  private static List<Yaml> items(Yaml yaml) {
    if (yaml instanceof Yaml.Items list) return list.values();
    if (yaml instanceof Yaml.Entries entries) {
      for (Yaml.Entry entry : entries.values()) {
        if (entry.key().value().equals("items") && entry.value() instanceof Yaml.Items list) {
          return list.values();
        }
      }
    }
    return List.of(yaml);
  }

  private Source source(Yaml.Entries entries) {
    Map<String, String> texts = new TreeMap<>();
    Map<String, List<PersonName>> names = new TreeMap<>();
    Map<String, EventDate> dates = new TreeMap<>();
    Map<String, String> own = new TreeMap<>();
    Span span = entries.span();
    for (Yaml.Entry entry : entries.values()) {
      String key = entry.key().value();
      if (key.equals("custom") && entry.value() instanceof Yaml.Entries custom) {
        own.putAll(strings(custom));
      } else if (entry.value() instanceof Yaml.Text text) {
        if (!text.isEmpty()) texts.put(key, text.value());
        if (key.equals("id")) span = text.span();
      } else if (entry.value() instanceof Yaml.Items list) {
        List<PersonName> persons = persons(list);
        if (!persons.isEmpty()) names.put(key, persons);
      } else if (entry.value() instanceof Yaml.Entries date) {
        JsonDate.read(date).ifPresent(read -> dates.put(key, read));
      }
    }
    String id = texts.getOrDefault("id", "");
    Reference reference = new Reference(id, type(texts, span), texts, names, dates);
    return new Source(
        id, reference, own.getOrDefault("group", ""), own.getOrDefault("quotes", ""), span);
  }

  private String type(Map<String, String> texts, Span span) {
    String written = texts.getOrDefault("type", "document");
    Optional<String> type = SourceTypes.of(written);
    if (type.isEmpty()) {
      problems.report(
          Code.SOURCE_TYPE_UNKNOWN,
          span,
          "there is no kind of source called `" + written + "`",
          Nearest.hint(written, SourceTypes.known()));
    }
    return type.orElse("document");
  }

  private static Map<String, String> strings(Yaml.Entries entries) {
    Map<String, String> strings = new TreeMap<>();
    for (Yaml.Entry entry : entries.values()) {
      if (entry.value() instanceof Yaml.Text text) strings.put(entry.key().value(), text.value());
    }
    return strings;
  }

  private static List<PersonName> persons(Yaml.Items list) {
    List<PersonName> persons = new ArrayList<>();
    for (Yaml item : list.values()) {
      if (!(item instanceof Yaml.Entries entries)) continue;
      Map<String, String> parts = strings(entries);
      persons.add(
          new PersonName(
              parts.getOrDefault("family", ""),
              parts.getOrDefault("given", ""),
              parts.getOrDefault("dropping-particle", ""),
              parts.getOrDefault("non-dropping-particle", ""),
              parts.getOrDefault("suffix", ""),
              parts.getOrDefault("literal", "")));
    }
    return persons;
  }
}
