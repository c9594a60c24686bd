package org.coursebook.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coursebook.csl.EventDate;
import org.coursebook.yaml.Yaml;

/** Reads a date of CSL-JSON: {@code {"date-parts": [[1930, 5, 12]]}}, or words. */
final class JsonDate {
  private JsonDate() {}

  static Optional<EventDate> read(Yaml.Entries date) {
    List<EventDate> days = new ArrayList<>();
    boolean circa = false;
    int season = 0;
    String words = "";
    for (Yaml.Entry entry : date.values()) {
      String key = entry.key().value();
      if (entry.value() instanceof Yaml.Items parts && key.equals("date-parts")) {
        for (Yaml day : parts.values()) if (day instanceof Yaml.Items one) days.add(day(one));
      } else if (entry.value() instanceof Yaml.Text text) {
        if (key.equals("circa")) circa = !text.value().matches("0|false|");
        if (key.equals("season") && text.value().matches("[1-4]")) {
          season = Integer.parseInt(text.value());
        }
        if (key.equals("raw") || key.equals("literal")) words = text.value();
      }
    }
    if (days.isEmpty()) {
      String said = words;
      return said.isBlank()
          ? Optional.empty()
          : Optional.of(EventDate.parse(said).orElseGet(() -> EventDate.literal(said)));
    }
    Optional<EventDate> end = days.size() > 1 ? Optional.of(days.get(1)) : Optional.empty();
    EventDate from = days.get(0).withEnd(end, circa);
    return Optional.of(season == 0 ? from : from.in(season));
  }

  private static EventDate day(Yaml.Items parts) {
    int[] numbers = new int[3];
    for (int i = 0; i < Math.min(3, parts.values().size()); i++) {
      if (parts.values().get(i) instanceof Yaml.Text text && text.value().matches("-?[0-9]{1,5}")) {
        numbers[i] = Integer.parseInt(text.value());
      }
    }
    return EventDate.of(numbers[0], numbers[1], numbers[2]);
  }
}
