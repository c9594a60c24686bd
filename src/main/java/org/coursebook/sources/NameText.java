package org.coursebook.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.coursebook.csl.PersonName;

/** Finds the parts of a name as people write it: Leon Trotsky; Trotsky, Leon; van Gogh, Vincent. */
final class NameText {
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "la", "le", "du",
          "ten", "ter", "zu", "zur", "af", "av", "al", "el", "bin", "ibn");

  private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

  private NameText() {}

  static PersonName read(String written) {
    String text = written.strip().replaceAll("\\s+", " ");
    String[] parts = text.split("\\s*,\\s*", 3);
    if (parts.length == 1) return straight(text);
    boolean suffixed = parts.length == 3;
    String given = suffixed ? parts[2] : parts[1];
    if (parts.length == 2 && SUFFIXES.contains(parts[1]))
      return withSuffix(straight(parts[0]), parts[1]);
    return inverted(parts[0], given, suffixed ? parts[1] : "");
  }

  private static PersonName withSuffix(PersonName name, String suffix) {
    return new PersonName(
        name.family(),
        name.given(),
        name.droppingParticle(),
        name.nonDroppingParticle(),
        suffix,
        name.literal());
  }

  private static PersonName inverted(String family, String given, String suffix) {
    List<String> words = new ArrayList<>(Arrays.asList(family.split(" ")));
    List<String> particles = new ArrayList<>();
    while (words.size() > 1 && PARTICLES.contains(words.get(0))) particles.add(words.remove(0));
    return new PersonName(
        String.join(" ", words), given, "", String.join(" ", particles), suffix, "");
  }

  private static PersonName straight(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
    if (words.size() == 1) return PersonName.literal(text);
    String suffix = "";
    if (words.size() > 2 && SUFFIXES.contains(words.get(words.size() - 1))) {
      suffix = words.remove(words.size() - 1);
    }
    int family = words.size() - 1;
    while (family > 1 && PARTICLES.contains(words.get(family - 1))) family--;
    String given = String.join(" ", words.subList(0, family));
    return inverted(String.join(" ", words.subList(family, words.size())), given, suffix);
  }
}
