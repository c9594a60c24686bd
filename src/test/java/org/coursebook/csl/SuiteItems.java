package org.coursebook.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Makes references of CSL-JSON. */
final class SuiteItems {
  private SuiteItems() {}

  static Reference reference(JsonNode item) {
    Map<String, String> texts = new TreeMap<>();
    Map<String, List<PersonName>> names = new TreeMap<>();
    Map<String, EventDate> dates = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : item.properties()) {
      JsonNode value = field.getValue();
      if (value.isArray()) names.put(field.getKey(), names(value));
      else if (value.isObject()) date(value).ifPresent(date -> dates.put(field.getKey(), date));
      else texts.put(field.getKey(), value.asString(""));
    }
    String id = texts.getOrDefault("id", "");
    String type = texts.getOrDefault("type", "book");
    texts.remove("id");
    texts.remove("type");
    return new Reference(id, type, texts, names, dates);
  }

  private static List<PersonName> names(JsonNode list) {
    List<PersonName> names = new ArrayList<>();
    for (JsonNode name : list) {
      names.add(
          new PersonName(
              name.path("family").asString(""),
              name.path("given").asString(""),
              name.path("dropping-particle").asString(""),
              name.path("non-dropping-particle").asString(""),
              name.path("suffix").asString(""),
              name.path("literal").asString("")));
    }
    return names;
  }

  private static Optional<EventDate> date(JsonNode date) {
    boolean circa =
        !date.path("circa").isMissingNode() && !date.path("circa").asString("0").equals("0");
    String literal = date.path("literal").asString(date.path("raw").asString(""));
    JsonNode parts = date.path("date-parts");
    if (!parts.isArray() || parts.isEmpty()) {
      int season = date.path("season").asInt(0);
      if (literal.isEmpty() && season == 0) return Optional.empty();
      if (literal.isEmpty()) {
        return Optional.of(new EventDate(0, 0, 0, Optional.empty(), circa, season, ""));
      }
      return Optional.of(EventDate.parse(literal).orElseGet(() -> EventDate.literal(literal)));
    }
    int season = date.path("season").asInt(0);
    EventDate from = day(parts.get(0));
    Optional<EventDate> end = parts.size() > 1 ? Optional.of(day(parts.get(1))) : Optional.empty();
    return Optional.of(
        new EventDate(
            from.year(),
            from.month(),
            from.day(),
            end,
            circa,
            season > 0 ? season : from.season(),
            literal));
  }

  private static EventDate day(JsonNode parts) {
    return EventDate.of(number(parts, 0), number(parts, 1), number(parts, 2));
  }

  private static int number(JsonNode parts, int index) {
    if (parts.size() <= index) return 0;
    String text = parts.get(index).asString("0");
    return text.matches("-?[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }
}
