package org.coursebook.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/** Reads BibTeX and BibLaTeX, as Zotero, JabRef and others export it. */
final class BibSources {
  private static final int LONGEST_CHAIN = 20;

  /** What the parts of a book are called in the whole, where an entry is in another one. */
  private static final Map<String, String> OF_THE_WHOLE =
      Map.of("title", "booktitle", "subtitle", "booksubtitle", "author", "bookauthor");

  private static final Set<String> NOT_INHERITED =
      Set.of(
          "ids", "crossref", "xref", "xdata", "entryset", "label", "keywords", "group", "quotes");

  private final String file;
  private final Problems problems;

  BibSources(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  List<Source> read(String text) {
    Map<String, BibEntry> entries = new LinkedHashMap<>();
    List<BibEntry> all = new BibParser(file, text, problems).parse();
    for (BibEntry entry : all) entries.putIfAbsent(entry.key().toLowerCase(Locale.ROOT), entry);
    List<Source> sources = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    for (BibEntry entry : all) {
      if (entry.type().equals("xdata")) continue;
      Span first = seen.putIfAbsent(entry.key(), entry.span());
      if (first == null) sources.add(new BibSource(whole(entry, entries), problems).read());
      else new DuplicateKeys(problems).report(entry.key(), entry.span(), first);
    }
    return sources;
  }

  /** An entry with what it inherits. */
  private static BibEntry whole(BibEntry entry, Map<String, BibEntry> entries) {
    Map<String, String> fields = new TreeMap<>(entry.fields());
    BibEntry child = entry;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      BibEntry parent = parent(child, entries);
      if (parent == null) break;
      boolean part = !parent.type().equals(child.type()) && child.fields().containsKey("crossref");
      for (Map.Entry<String, String> field : parent.fields().entrySet()) {
        if (NOT_INHERITED.contains(field.getKey())) continue;
        String name =
            part ? OF_THE_WHOLE.getOrDefault(field.getKey(), field.getKey()) : field.getKey();
        fields.putIfAbsent(name, field.getValue());
      }
      child = parent;
    }
    return new BibEntry(entry.type(), entry.key(), fields, entry.span());
  }

  private static @Nullable BibEntry parent(BibEntry child, Map<String, BibEntry> entries) {
    String named =
        child.fields().getOrDefault("crossref", child.fields().getOrDefault("xdata", ""));
    BibEntry parent = entries.get(named.strip().toLowerCase(Locale.ROOT));
    return child.equals(parent) ? null : parent;
  }
}
