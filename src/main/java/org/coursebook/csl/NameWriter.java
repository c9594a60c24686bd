package org.coursebook.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a list of names (CSL 1.0.2, "Name"). */
final class NameWriter {
  private final Terms terms;
  private final StyleNode name;
  private final Optional<StyleNode> etAl;
  private final String demotion;
  private final boolean hyphens;

  /**
   * @param name {@code cs:name} with the attributes that it inherits
   * @param etAl {@code cs:et-al}, if there is one
   * @param style for the options that hold for all names
   */
  NameWriter(Terms terms, StyleNode name, Optional<StyleNode> etAl, StyleNode style) {
    this.terms = terms;
    this.name = name;
    this.etAl = etAl;
    this.demotion = style.get("demote-non-dropping-particle", "display-and-sort");
    this.hyphens = !style.get("initialize-with-hyphen").equals("false");
  }

  /**
   * How many names are shown at least, and how much of each given name, to tell sources apart.
   *
   * @param given for each name 0 as the style has it, 1 initials, 2 in full
   */
  record Detail(int names, List<Integer> given) {
    static final Detail NONE = new Detail(0, List.of());

    int of(int index) {
      return index < given.size() ? given.get(index) : 0;
    }
  }

  /** How many of the names are shown; all if none are cut off. */
  int shown(int count, boolean subsequent, Detail detail) {
    int min = number("et-al-min");
    int first = number("et-al-use-first");
    if (subsequent && name.has("et-al-subsequent-min")) min = number("et-al-subsequent-min");
    if (subsequent && name.has("et-al-subsequent-use-first")) {
      first = number("et-al-subsequent-use-first");
    }
    if (min == 0 || count < min || first >= count) return count;
    return Math.min(count, Math.max(first, detail.names()));
  }

  private int number(String attribute) {
    String value = name.get(attribute);
    return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 0;
  }

  Line write(List<PersonName> persons, boolean subsequent, Detail detail) {
    int shown = shown(persons.size(), subsequent, detail);
    boolean cut = shown < persons.size();
    List<Line> written = new ArrayList<>();
    for (int i = 0; i < shown; i++) written.add(one(persons.get(i), i, detail.of(i)));
    if (shown == 0) return Line.EMPTY;
    if (cut && name.is("et-al-use-last") && persons.size() > shown + 1) {
      Line last = one(persons.get(persons.size() - 1), persons.size() - 1, 0);
      return Line.join(written, delimiter()).plus(delimiter() + "… ").plus(last);
    }
    return cut ? withOthers(written, persons) : all(written, persons);
  }

  private String delimiter() {
    return name.get("delimiter", ", ");
  }

  private Line withOthers(List<Line> written, List<PersonName> persons) {
    String term = etAl.map(node -> node.get("term", "et-al")).orElse("et-al");
    Line others = Line.of(terms.get(term));
    if (etAl.isPresent()) others = others.formatted(etAl.get());
    Line names = Line.join(written, delimiter());
    if (others.isEmpty()) return names;
    boolean apart =
        precedes("delimiter-precedes-et-al", written.size() > 1, written.size(), persons);
    return names.plus(apart ? delimiter() : " ").plus(others);
  }

  private Line all(List<Line> written, List<PersonName> persons) {
    int count = written.size();
    String word =
        switch (name.get("and")) {
          case "text" -> terms.get("and");
          case "symbol" -> terms.find("and", "symbol", false).orElse("&");
          default -> "";
        };
    if (name.get("and").equals("symbol")) word = "&";
    if (count == 1 || word.isEmpty()) return Line.join(written, delimiter());
    Line before = Line.join(written.subList(0, count - 1), delimiter());
    boolean apart = precedes("delimiter-precedes-last", count > 2, count - 1, persons);
    return before.plus((apart ? delimiter() : " ") + word + " ").plus(written.get(count - 1));
  }

  /**
   * @param before how many names stand before
   */
  private boolean precedes(
      String attribute, boolean contextual, int before, List<PersonName> persons) {
    return switch (name.get(attribute, "contextual")) {
      case "always" -> true;
      case "never" -> false;
      case "after-inverted-name" -> isInverted(before - 1) && !persons.get(before - 1).isLiteral();
      default -> contextual;
    };
  }

  private boolean isInverted(int index) {
    String order = name.get("name-as-sort-order");
    return order.equals("all") || (order.equals("first") && index == 0);
  }

  private Line one(PersonName person, int index, int detail) {
    if (person.isLiteral()) return part("family", person.whole());
    boolean asian = NameParts.isEastAsian(person);
    boolean onlyFamily = name.get("form", "long").equals("short") && detail == 0;
    if (onlyFamily) return part("family", person.familyWithParticle());
    String given = given(person, detail);
    if (asian) return part("family", person.family()).plus(part("given", given));
    return isInverted(index) ? inverted(person, given) : straight(person, given);
  }

  private String given(PersonName person, int detail) {
    String given = person.given();
    boolean initialize = !name.get("initialize").equals("false");
    if (detail == 2 || NameParts.isEastAsian(person)) return given;
    if (!name.has("initialize-with")) {
      boolean shortened = name.get("form", "long").equals("short");
      return detail == 1 && shortened ? NameParts.initials(given, ". ", hyphens, true) : given;
    }
    return NameParts.initials(given, name.get("initialize-with"), hyphens, initialize);
  }

  private Line straight(PersonName person, String given) {
    List<Line> parts = new ArrayList<>();
    parts.add(part("given", NameParts.joined(given, person.droppingParticle())));
    parts.add(part("family", person.familyWithParticle()));
    Line joined = parts.get(0).isEmpty() ? parts.get(1) : glued(parts.get(0), parts.get(1));
    return person.suffix().isEmpty() ? joined : joined.plus(" " + person.suffix());
  }

  private static Line glued(Line first, Line second) {
    String plain = first.plain();
    boolean tight = "’' \u00a0".indexOf(plain.charAt(plain.length() - 1)) >= 0;
    return first.plus(tight ? "" : " ").plus(second);
  }

  private Line inverted(PersonName person, String given) {
    boolean demoted = demotion.equals("display-and-sort");
    String behind =
        demoted
            ? NameParts.joined(given, person.droppingParticle(), person.nonDroppingParticle())
            : NameParts.joined(given, person.droppingParticle());
    String family = demoted ? person.family() : person.familyWithParticle();
    List<Line> parts = new ArrayList<>();
    parts.add(part("family", family));
    parts.add(part("given", behind));
    parts.add(Line.of(person.suffix()));
    return Line.join(parts, name.get("sort-separator", ", "));
  }

  private Line part(String which, String text) {
    Line line = RichText.read(text);
    Optional<StyleNode> part =
        name.all("name-part").filter(node -> node.get("name").equals(which)).findFirst();
    if (part.isEmpty() || line.isEmpty()) return line;
    Line cased = TextCase.apply(line, part.get().get("text-case"), true);
    return cased
        .formatted(part.get())
        .after(part.get().get("prefix"))
        .plus(part.get().get("suffix"));
  }
}
