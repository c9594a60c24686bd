package org.coursebook.csl;

import java.util.List;
import java.util.function.Predicate;

/** Tests of {@code cs:if} (CSL 1.0.2, "Choose"). */
final class Conditions {
  private Conditions() {}

  static boolean hold(StyleNode test, Subject subject) {
    String match = test.get("match", "all");
    int asked = 0;
    int met = 0;
    for (String kind :
        List.of(
            "type",
            "variable",
            "is-numeric",
            "is-uncertain-date",
            "locator",
            "position",
            "disambiguate")) {
      if (!test.has(kind)) continue;
      Predicate<String> condition = condition(kind, subject);
      for (String value : test.list(kind)) {
        asked++;
        if (condition.test(value)) met++;
      }
    }
    return switch (match) {
      case "any" -> met > 0;
      case "none" -> met == 0;
      default -> met == asked;
    };
  }

  private static Predicate<String> condition(String kind, Subject subject) {
    return switch (kind) {
      case "type" -> type -> subject.reference.type().equals(type);
      case "variable" -> subject::has;
      case "is-numeric" ->
          name -> !subject.text(name).isEmpty() && Numbering.isNumeric(subject.text(name));
      case "is-uncertain-date" -> name -> subject.date(name).map(EventDate::circa).orElse(false);
      case "locator" -> label -> isLocator(label, subject);
      case "position" ->
          wanted ->
              subject.placed.isPresent()
                  && subject.placed.get().position().is(wanted, subject.placed.get().near());
      default -> wanted -> wanted.equals("true") == subject.distinction.tested();
    };
  }

  private static boolean isLocator(String label, Subject subject) {
    if (!subject.has("locator")) return false;
    String own = subject.placed.map(one -> one.cite().label()).orElse("");
    return own.replace(' ', '-').equals(label.replace(' ', '-'));
  }
}
