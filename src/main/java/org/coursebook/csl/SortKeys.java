package org.coursebook.csl;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sorts references (CSL 1.0.2, "Sorting"). */
final class SortKeys {
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{1,9}(?![0-9])");
  private static final int ALL_PARTS = 3;
  private static final int FIRST_YEAR = 100_000;

  private final Renderer renderer;
  private final Style style;
  private final Collator collator;

  SortKeys(Renderer renderer, Style style, Terms terms) {
    this.renderer = renderer;
    this.style = style;
    this.collator = Collator.getInstance(Locale.forLanguageTag(terms.language()));
    this.collator.setStrength(Collator.TERTIARY);
  }

  /**
   * A date that compares as it follows.
   *
   * @param parts how many of its parts count: the year, the month, the day
   */
  static String of(EventDate date, int parts) {
    String end = date.end().map(to -> of(to, parts)).orElse("");
    String day =
        Numbering.padded(date.year() + FIRST_YEAR, 6)
            + Numbering.padded(parts > 1 ? date.month() : 0, 2)
            + Numbering.padded(parts > 2 ? date.day() : 0, 2);
    return day + end;
  }

  /** How many parts of a date are compared: year, month, day. */
  static int partsOf(StyleNode date) {
    if (date.has("form")) return date.get("date-parts", "year-month-day").split("-").length;
    boolean day = date.all("date-part").anyMatch(part -> part.get("name").equals("day"));
    boolean month = date.all("date-part").anyMatch(part -> part.get("name").equals("month"));
    return day ? ALL_PARTS : month ? 2 : 1;
  }

  /** A text whose numbers compare as they count. */
  static String padded(String text) {
    return NUMBER
        .matcher(text)
        .replaceAll(number -> Numbering.padded(Integer.parseInt(number.group()), 9));
  }

  /** Subjects in the order of {@code cs:sort}; as they are where there is none. */
  List<Subject> sorted(List<Subject> subjects, Optional<StyleNode> sort) {
    if (sort.isEmpty()) return subjects;
    List<StyleNode> keys = sort.get().all("key").toList();
    record Keyed(Subject subject, List<String> values) {}
    List<Keyed> keyed = new ArrayList<>();
    for (Subject subject : subjects) {
      keyed.add(new Keyed(subject, keys.stream().map(key -> value(key, subject)).toList()));
    }
    Comparator<Keyed> order = Comparator.comparing(keyedAlike -> 0);
    for (int i = 0; i < keys.size(); i++) {
      int at = i;
      boolean down = keys.get(i).get("sort").equals("descending");
      order = order.thenComparing((a, b) -> compare(a.values().get(at), b.values().get(at), down));
    }
    return keyed.stream().sorted(order).map(Keyed::subject).toList();
  }

  private int compare(String a, String b, boolean down) {
    if (a.isEmpty() || b.isEmpty()) return Boolean.compare(a.isEmpty(), b.isEmpty());
    int compared = collator.compare(a, b);
    return down ? -compared : compared;
  }

  private String value(StyleNode key, Subject subject) {
    Subject copy =
        new Subject(subject.reference, subject.placed, subject.distinction, subject.part);
    copy.citationNumber = subject.citationNumber;
    copy.sorting = true;
    copy.hidesNames = false;
    copy.sortKey = Optional.of(key);
    String text =
        key.has("macro")
            ? renderer.children(style.macro(key.get("macro")), copy).line().plain()
            : variable(key.get("variable"), copy);
    return padded(text.replaceAll("[\"“”‘'\\[\\]]", "").strip().replaceAll("^[’]", ""));
  }

  private String variable(String variable, Subject subject) {
    if (!subject.names(variable).isEmpty()) {
      StyleNode names = new StyleNode("names", Map.of("variable", variable), List.of(), "", 0);
      return renderer.render(names, subject).line().plain();
    }
    Optional<EventDate> date = subject.date(variable);
    if (date.isPresent()) return of(date.get(), ALL_PARTS);
    String text = subject.text(variable);
    return padded(RichText.read(text).plain());
  }
}
