package org.coursebook.csl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coursebook.csl.Subject.Distinction;

/** Tells apart persons of the same family name in all citations, alike or not. */
final class GivenNames {
  private final boolean onlyFirst;
  private final boolean onlyInitials;

  GivenNames(Style style, StyleNode part) {
    String rule = part.get("givenname-disambiguation-rule");
    this.onlyFirst = rule.startsWith("primary-name");
    this.onlyInitials = rule.endsWith("-with-initials");
  }

  void tellApart(Collection<Reference> references, Map<String, Distinction> found) {
    Map<String, Set<String>> given = new HashMap<>();
    for (Reference reference : references) {
      for (PersonName name : names(reference)) {
        String family = name.familyWithParticle();
        given.computeIfAbsent(family, unused -> new HashSet<>()).add(name.given());
      }
    }
    for (Reference reference : references) {
      List<Integer> levels = new ArrayList<>();
      List<PersonName> names = names(reference);
      for (PersonName name : names) {
        levels.add(level(name, given, references));
      }
      Distinction now = found.getOrDefault(reference.id(), Distinction.NONE);
      found.put(reference.id(), now.with(new NameWriter.Detail(now.detail().names(), levels)));
    }
  }

  private List<PersonName> names(Reference reference) {
    List<PersonName> names = reference.names().getOrDefault("author", List.of());
    return onlyFirst && names.size() > 1 ? names.subList(0, 1) : names;
  }

  private static String initialsOf(PersonName name) {
    return NameParts.initials(name.given(), ".", true, true);
  }

  private int level(
      PersonName name, Map<String, Set<String>> given, Collection<Reference> references) {
    String family = name.familyWithParticle();
    if (given.getOrDefault(family, Set.of()).size() < 2) return 0;
    long alike =
        references.stream()
            .flatMap(reference -> names(reference).stream())
            .filter(other -> other.familyWithParticle().equals(family))
            .filter(other -> !other.given().equals(name.given()))
            .filter(other -> initialsOf(other).equals(initialsOf(name)))
            .count();
    if (alike == 0) return 1;
    return onlyInitials ? 0 : 2;
  }
}
