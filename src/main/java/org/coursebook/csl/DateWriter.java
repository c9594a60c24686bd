package org.coursebook.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Writes dates and ranges of them (CSL 1.0.2, "Date"). */
final class DateWriter {
  private static final Set<String> AFFIXES = Set.of("prefix", "suffix");
  private static final List<String> PARTS = List.of("year", "month", "day");

  private final Terms terms;
  private final String yearSuffix;

  /**
   * @param yearSuffix a letter behind the year, or empty
   */
  DateWriter(Terms terms, String yearSuffix) {
    this.terms = terms;
    this.yearSuffix = yearSuffix;
  }

  /** A date as a {@code cs:date} wants it; nothing if it says nothing. */
  Line write(StyleNode node, EventDate date) {
    if (date.isLiteral() && date.season() == 0) return RichText.read(date.literal());
    List<StyleNode> parts = parts(node);
    String delimiter = node.has("form") ? localDelimiter(node) : node.get("delimiter");
    if (date.end().isEmpty()) return join(parts, delimiter, date);
    EventDate end = date.end().get();
    if (end.isLiteral()) return join(parts, delimiter, date).plus("–");
    return range(parts, delimiter, date, end);
  }

  private String localDelimiter(StyleNode node) {
    String own = terms.date(node.get("form")).map(format -> format.get("delimiter")).orElse("");
    return node.get("delimiter", own);
  }

  /** The parts that are wanted, with the look that the style and the language give them. */
  private List<StyleNode> parts(StyleNode node) {
    if (!node.has("form")) return node.all("date-part").toList();
    Optional<StyleNode> format = terms.date(node.get("form"));
    if (format.isEmpty()) return List.of();
    String wanted = node.get("date-parts", "year-month-day");
    List<StyleNode> parts = new ArrayList<>();
    for (StyleNode part : format.get().all("date-part").toList()) {
      if (!List.of(wanted.split("-")).contains(part.get("name"))) continue;
      StyleNode own =
          node.all("date-part")
              .filter(override -> override.get("name").equals(part.get("name")))
              .findFirst()
              .orElse(part);
      Map<String, String> attributes = new TreeMap<>(part.attributes());
      own.attributes()
          .forEach(
              (name, value) -> {
                if (!AFFIXES.contains(name)) attributes.put(name, value);
              });
      parts.add(new StyleNode("date-part", attributes, List.of(), "", part.line()));
    }
    return parts;
  }

  private Line join(List<StyleNode> parts, String delimiter, EventDate date) {
    List<Line> written = new ArrayList<>();
    for (StyleNode part : parts) {
      Line line = part(part, date, true, true);
      if (!line.isEmpty()) written.add(line);
    }
    return Line.join(written, delimiter);
  }

  /** The parts that are the same are written once: 3–5 May 1930. */
  private Line range(List<StyleNode> parts, String delimiter, EventDate from, EventDate to) {
    int differs = PARTS.size();
    for (int i = PARTS.size() - 1; i >= 0; i--) {
      if (!value(from, PARTS.get(i)).equals(value(to, PARTS.get(i)))) differs = i;
    }
    if (differs == PARTS.size()) return join(parts, delimiter, from);
    List<StyleNode> open = new ArrayList<>();
    int firstOpen = -1;
    int lastOpen = -1;
    for (int i = 0; i < parts.size(); i++) {
      int rank = PARTS.indexOf(parts.get(i).get("name"));
      boolean unsaid =
          value(from, PARTS.get(rank)).isEmpty() && value(to, PARTS.get(rank)).isEmpty();
      if (rank < differs || unsaid) continue;
      if (firstOpen < 0) firstOpen = i;
      lastOpen = i;
      open.add(parts.get(i));
    }
    if (open.isEmpty()) return join(parts, delimiter, from);
    String dash = parts.get(largest(open, parts)).get("range-delimiter", "–");
    List<Line> before = written(parts.subList(0, firstOpen), from);
    List<Line> first = new ArrayList<>();
    List<Line> second = new ArrayList<>();
    List<StyleNode> middle = parts.subList(firstOpen, lastOpen + 1);
    for (int i = 0; i < middle.size(); i++) {
      Line left = part(middle.get(i), from, true, i + 1 < middle.size());
      Line right = part(middle.get(i), to, i > 0, true);
      if (!left.isEmpty()) first.add(left);
      if (!right.isEmpty()) second.add(right);
    }
    Line both = Line.join(first, delimiter).plus(dash).plus(Line.join(second, delimiter));
    before.add(both);
    before.addAll(written(parts.subList(lastOpen + 1, parts.size()), from));
    return Line.join(before, delimiter);
  }

  private static int largest(List<StyleNode> open, List<StyleNode> parts) {
    StyleNode found = open.get(0);
    for (StyleNode part : open) {
      if (PARTS.indexOf(part.get("name")) < PARTS.indexOf(found.get("name"))) found = part;
    }
    return parts.indexOf(found);
  }

  private List<Line> written(List<StyleNode> parts, EventDate date) {
    List<Line> written = new ArrayList<>();
    for (StyleNode part : parts) {
      Line line = part(part, date, true, true);
      if (!line.isEmpty()) written.add(line);
    }
    return written;
  }

  private static String value(EventDate date, String part) {
    return switch (part) {
      case "year" -> String.valueOf(date.year());
      case "month" ->
          date.month() > 0
              ? String.valueOf(date.month())
              : (date.season() > 0 ? "s" + date.season() : "");
      default -> date.day() > 0 ? String.valueOf(date.day()) : "";
    };
  }

  private Line part(StyleNode part, EventDate date, boolean prefix, boolean suffix) {
    String text =
        switch (part.get("name")) {
          case "year" -> year(date, part.get("form", "long")) + (suffix ? yearSuffix : "");
          case "month" -> month(date, part.get("form", "long"));
          default -> day(date, part.get("form", "numeric"));
        };
    if (text.isEmpty()) return Line.EMPTY;
    if (part.is("strip-periods")) text = text.replace(".", "");
    Line line = TextCase.apply(Line.of(text), part.get("text-case"), terms.isEnglish());
    line = line.formatted(part);
    if (prefix) line = line.after(part.get("prefix"));
    return suffix ? line.plus(part.get("suffix")) : line;
  }

  private String year(EventDate date, String form) {
    int year = Math.abs(date.year());
    if (year == 0) return "";
    if (form.equals("short") && year >= 1000) return Numbering.padded(year % 100, 2);
    if (date.year() < 0) return year + terms.get("bc");
    return year < 1000 ? year + terms.get("ad") : String.valueOf(year);
  }

  private String month(EventDate date, String form) {
    if (date.month() == 0) {
      return date.season() == 0 ? "" : terms.get("season-" + Numbering.padded(date.season(), 2));
    }
    return switch (form) {
      case "numeric" -> String.valueOf(date.month());
      case "numeric-leading-zeros" -> Numbering.padded(date.month(), 2);
      default -> terms.get("month-" + Numbering.padded(date.month(), 2), form, false);
    };
  }

  private String day(EventDate date, String form) {
    if (date.day() == 0) return "";
    return switch (form) {
      case "numeric-leading-zeros" -> Numbering.padded(date.day(), 2);
      case "ordinal" -> {
        if (terms.ordinalsOnlyForFirstDay() && date.day() > 1) yield String.valueOf(date.day());
        String gender = terms.genderOf("month-" + Numbering.padded(date.month(), 2));
        yield date.day() + terms.ordinalSuffix(date.day(), gender);
      }
      default -> String.valueOf(date.day());
    };
  }
}
