package org.coursebook.csl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A case of the public test suite of the Citation Style Language, in its format. */
final class SuiteCase {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SECTION =
      Pattern.compile(">>=+\\s*([A-Z-]+)\\s*=+>>\\n(.*?)\\n?<<=+", Pattern.DOTALL);

  final String name;
  private final Map<String, String> sections = new HashMap<>();
  private final Map<String, Reference> references = new LinkedHashMap<>();

  private SuiteCase(String name) {
    this.name = name;
  }

  static SuiteCase read(Path file) throws IOException {
    SuiteCase one = new SuiteCase(file.getFileName().toString().replace(".txt", ""));
    String text = Files.readString(file).replace("\r\n", "\n");
    Matcher section = SECTION.matcher(text);
    while (section.find()) one.sections.put(section.group(1), section.group(2));
    return one;
  }

  boolean has(String section) {
    return sections.containsKey(section);
  }

  String section(String named) {
    return sections.getOrDefault(named, "");
  }

  String expected() {
    return Html.normal(section("RESULT"));
  }

  /** What we make of it. */
  String made() {
    for (JsonNode item : JSON.readTree(section("INPUT"))) {
      Reference reference = SuiteItems.reference(item);
      references.put(reference.id(), reference);
    }
    Style style = Style.read(section("CSL"));
    String language = style.language().isEmpty() ? "en-US" : style.language();
    String made =
        section("MODE").strip().startsWith("bibliography")
            ? bibliography(style, language)
            : citations(style, language);
    return Html.normal(made);
  }

  private String bibliography(Style style, String language) {
    List<Reference> cited = new ArrayList<>();
    for (Cluster cluster : clusters()) cluster.cites().forEach(cite -> cited.add(cite.reference()));
    List<Reference> rest = new ArrayList<>(has("CITATIONS") ? List.of() : references.values());
    Processor processor = new Processor(style, Terms.of(style, language), cited, rest);
    StringBuilder body = new StringBuilder("<div class=\"csl-bib-body\">\n");
    for (Entry entry : processor.bibliography()) {
      body.append("  <div class=\"csl-entry\">")
          .append(Html.of(entry.content()))
          .append("</div>\n");
    }
    return body.append("</div>").toString();
  }

  private String citations(Style style, String language) {
    List<Cluster> clusters = clusters();
    if (clusters.isEmpty()) {
      List<Cite> all =
          references.values().stream()
              .map(one -> new Cite(one, "page", "", "", "", false))
              .toList();
      clusters = List.of(new Cluster(all, 1));
    }
    List<Reference> cited = new ArrayList<>();
    for (Cluster cluster : clusters) {
      cluster.cites().forEach(cite -> cited.add(cite.reference()));
    }
    Processor processor =
        new Processor(style, Terms.of(style, language), cited, List.copyOf(references.values()));
    Positions positions = new Positions(style);
    StringBuilder lines = new StringBuilder();
    for (Cluster cluster : clusters) {
      List<Placed> placed = new ArrayList<>();
      for (Placed one : positions.next(cluster)) placed.add(stated(one));
      lines.append(Html.of(processor.cite(placed))).append('\n');
    }
    return lines.toString();
  }

  private final IdentityHashMap<Cite, Position> stated = new IdentityHashMap<>();

  /** Some cases say the position themselves. */
  private Placed stated(Placed placed) {
    if (!has("CITATION-ITEMS")) return placed;
    Position position = stated.getOrDefault(placed.cite(), Position.FIRST);
    return new Placed(placed.cite(), position, placed.near(), placed.firstNote());
  }

  private List<Cluster> clusters() {
    List<Cluster> clusters = new ArrayList<>();
    if (has("CITATION-ITEMS")) {
      for (JsonNode cluster : JSON.readTree(section("CITATION-ITEMS"))) {
        clusters.add(new Cluster(cites(cluster), 1));
      }
      return clusters;
    }
    if (!has("CITATIONS")) return List.of();
    Map<String, Cluster> known = new LinkedHashMap<>();
    List<String> order = List.of();
    Map<String, Integer> notes = new HashMap<>();
    for (JsonNode step : JSON.readTree(section("CITATIONS"))) {
      JsonNode citation = step.get(0);
      String id = citation.path("citationID").asString("c" + known.size());
      notes.put(id, citation.path("properties").path("noteIndex").asInt(0));
      known.put(id, new Cluster(cites(citation.get("citationItems")), 0));
      List<String> now = new ArrayList<>();
      take(step.path(1), now, notes);
      now.add(id);
      take(step.path(2), now, notes);
      order = now;
    }
    for (String id : order) {
      Cluster cluster = known.get(id);
      if (cluster != null) {
        clusters.add(new Cluster(cluster.cites(), notes.getOrDefault(id, 0)));
      }
    }
    return clusters;
  }

  private static void take(JsonNode list, List<String> ids, Map<String, Integer> notes) {
    for (JsonNode pair : list) {
      ids.add(pair.get(0).asString());
      notes.put(pair.get(0).asString(), pair.get(1).asInt(0));
    }
  }

  private List<Cite> cites(JsonNode items) {
    List<Cite> cites = new ArrayList<>();
    for (JsonNode item : items) {
      Reference reference = references.get(item.path("id").asString(""));
      if (reference == null) continue;
      Cite cite =
          new Cite(
              reference,
              item.path("label").asString("page"),
              item.path("locator").asString(""),
              item.path("prefix").asString(""),
              item.path("suffix").asString(""),
              item.path("suppress-author").asBoolean(false));
      stated.put(cite, position(item.path("position").asInt(0)));
      cites.add(cite);
    }
    return cites;
  }

  private static Position position(int number) {
    return switch (number) {
      case 1, 4 -> Position.SUBSEQUENT;
      case 2 -> Position.IBID;
      case 3 -> Position.IBID_WITH_LOCATOR;
      default -> Position.FIRST;
    };
  }

  /** What we make of it, or how that fails. */
  String tryMade() {
    try {
      return made();
    } catch (RuntimeException e) {
      return "an exception: " + e;
    }
  }
}
