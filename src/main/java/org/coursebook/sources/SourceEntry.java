package org.coursebook.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.coursebook.yaml.Fields;
import org.coursebook.yaml.Yaml;

/** Reads one source of {@code sources.yml}. */
final class SourceEntry {
  private static final Map<String, String> TEXTS = texts();
  private static final Map<String, String> NAMES =
      Map.of("author", "author", "editor", "editor", "translator", "translator");
  private static final Map<String, String> DATES =
      Map.of("date", "issued", "original-date", "original-date", "accessed", "accessed");

  /** All keys, in the manual's order. */
  static final List<String> KEYS = keys();

  private final String key;
  private final Span span;
  private final Fields fields;
  private final Problems problems;

  SourceEntry(String key, Yaml.Entries entries, Span span, Problems problems) {
    this.key = key;
    this.span = span;
    this.fields = new Fields(entries, KEYS, problems);
    this.problems = problems;
  }

  /** Our keys and CSL's variables. */
  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("title", "title");
    texts.put("short-title", "title-short");
    texts.put("in", "container-title");
    texts.put("journal", "container-title");
    texts.put("place", "publisher-place");
    texts.put("publisher", "publisher");
    texts.put("edition", "edition");
    texts.put("volume", "volume");
    texts.put("volumes", "number-of-volumes");
    texts.put("issue", "issue");
    texts.put("number", "number");
    texts.put("pages", "page");
    texts.put("series", "collection-title");
    texts.put("url", "URL");
    texts.put("doi", "DOI");
    texts.put("isbn", "ISBN");
    texts.put("archive", "archive");
    texts.put("shelfmark", "archive_location");
    texts.put("language", "language");
    texts.put("genre", "genre");
    texts.put("note", "note");
    return texts;
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>(List.of("type", "author", "editor", "translator"));
    keys.addAll(TEXTS.keySet());
    keys.addAll(List.of("date", "original-date", "accessed", "archived", "group", "quotes"));
    return List.copyOf(keys);
  }

  Source read() {
    Map<String, String> texts = new TreeMap<>();
    TEXTS.forEach(
        (own, variable) -> {
          String text = fields.text(own);
          if (!text.isEmpty()) texts.put(variable, text);
        });
    Map<String, List<PersonName>> names = new TreeMap<>();
    NAMES.forEach((own, variable) -> names.put(variable, names(own)));
    Map<String, EventDate> dates = new TreeMap<>();
    DATES.forEach((own, variable) -> date(own).ifPresent(date -> dates.put(variable, date)));
    archived(texts, dates);
    Reference reference = new Reference(key, type(), texts, names, dates);
    return new Source(key, reference, fields.text("group"), fields.text("quotes"), span);
  }

  private String type() {
    String written = fields.text("type");
    if (written.isEmpty()) return "book";
    Optional<String> type = SourceTypes.of(written);
    if (type.isEmpty()) {
      problems.report(
          Code.SOURCE_TYPE_UNKNOWN,
          fields.value("type").map(Yaml::span).orElse(span),
          "there is no kind of source called `" + written + "`",
          Nearest.hint(written, SourceTypes.known()));
    }
    return type.orElse("book");
  }

  private Optional<EventDate> date(String own) {
    String written = fields.text(own);
    if (written.isEmpty()) return Optional.empty();
    if (written.equals("n.d.")) return Optional.of(EventDate.literal("n.d."));
    return Optional.of(EventDate.parse(written).orElseGet(() -> EventDate.literal(written)));
  }

  /** An address that lasts takes the place of the one that may not. */
  private void archived(Map<String, String> texts, Map<String, EventDate> dates) {
    Optional<Yaml> value = fields.value("archived");
    if (value.isEmpty()) return;
    if (value.get() instanceof Yaml.Entries entries) {
      Fields own = new Fields(entries, List.of("url", "date"), problems);
      if (!own.text("url").isEmpty()) texts.put("URL", own.text("url"));
      EventDate.parse(own.text("date")).ifPresent(date -> dates.put("accessed", date));
    } else {
      texts.put("URL", fields.text("archived"));
    }
  }

  private List<PersonName> names(String own) {
    List<PersonName> names = new ArrayList<>();
    for (Yaml item : fields.items(own)) {
      if (item instanceof Yaml.Entries entries) {
        Fields parts =
            new Fields(
                entries,
                List.of("name", "family", "given", "suffix", "whole", "organisation"),
                problems);
        names.add(name(parts));
      } else {
        fields
            .text(item, "write a name: `" + own + ": Leon Trotsky`")
            .ifPresent(text -> names.add(NameText.read(text)));
      }
    }
    return names;
  }

  private static PersonName name(Fields parts) {
    String organisation = parts.text("organisation");
    if (!organisation.isEmpty()) return PersonName.literal(organisation);
    if (!parts.text("whole").isEmpty()) return PersonName.literal(parts.text("whole"));
    if (!parts.text("name").isEmpty()) return NameText.read(parts.text("name"));
    return new PersonName(
        parts.text("family"), parts.text("given"), "", "", parts.text("suffix"), "");
  }
}
