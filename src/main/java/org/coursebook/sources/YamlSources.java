package org.coursebook.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.yaml.Yaml;
import org.coursebook.yaml.YamlReader;

/** Reads {@code sources.yml}: keys, each with what is known of a source. */
final class YamlSources {
  /** What a citation in a lesson can call a source; the parser of lessons says the same. */
  static final Pattern KEY =
      Pattern.compile("[\\p{L}\\p{N}_]([\\p{L}\\p{N}_]|[:.#$%&+?/-](?=[\\p{L}\\p{N}_])){0,199}");

  private final String file;
  private final Problems problems;

  YamlSources(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  List<Source> read(String text) {
    Optional<Yaml> yaml = new YamlReader(file, 1, Code.SOURCES_MALFORMED, problems).read(text);
    if (yaml.isEmpty()) return List.of();
    if (!(yaml.get() instanceof Yaml.Entries entries)) {
      complain(yaml.get().span(), "a file of sources has keys; here stands " + yaml.get().kind());
      return List.of();
    }
    List<Source> sources = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    for (Yaml.Entry entry : entries.values()) {
      String key = entry.key().value();
      Span first = seen.putIfAbsent(key, entry.key().span());
      if (first != null) {
        new DuplicateKeys(problems).report(key, entry.key().span(), first);
      } else if (!KEY.matcher(key).matches()) {
        problems.report(
            Code.SOURCES_MALFORMED,
            entry.key().span(),
            "`" + key + "` can't be cited: a key has no spaces, and ends with a letter or digit",
            "call it `"
                + key.strip().replaceAll("[^\\p{L}\\p{N}_]+", "-").replaceAll("-$", "")
                + "`");
      } else if (entry.value() instanceof Yaml.Entries fields) {
        sources.add(new SourceEntry(key, fields, entry.key().span(), problems).read());
      } else {
        complain(
            entry.value().span(),
            "the source `" + key + "` has keys; here stands " + entry.value().kind());
      }
    }
    return sources;
  }

  private void complain(Span span, String message) {
    problems.report(
        Code.SOURCES_MALFORMED,
        span,
        message,
        "write `title: …` below it, two spaces to the right");
  }
}
