package org.coursebook.csl;

/**
 * A name in its parts, each empty where there is none.
 *
 * @param droppingParticle a particle that goes with the given name: <i>de</i> in Alexis de
 *     Tocqueville
 * @param nonDroppingParticle a particle that stays with the family name: <i>van</i> in Vincent van
 *     Gogh
 * @param suffix Jr., III
 * @param literal the name of an institution, or any that has no parts
 */
public record PersonName(
    String family,
    String given,
    String droppingParticle,
    String nonDroppingParticle,
    String suffix,
    String literal) {
  public PersonName {
    family = family.replaceAll(SPACES, "");
    given = given.replaceAll(SPACES, "");
  }

  /** White space at the ends, with that at which no line breaks. */
  private static final String SPACES = "^[\\s\\u00a0]+|[\\s\\u00a0]+$";

  /** A person with a family and a given name. */
  public static PersonName of(String family, String given) {
    return new PersonName(family, given, "", "", "", "");
  }

  /** An institution, or a name without parts. */
  public static PersonName literal(String name) {
    return new PersonName("", "", "", "", "", name);
  }

  boolean isLiteral() {
    return family.isEmpty();
  }

  /** A name that is not parted. */
  String whole() {
    return literal.isEmpty() ? given : literal;
  }

  /** The family name with its particles, as it is cited alone. */
  String familyWithParticle() {
    return isLiteral() ? whole() : NameParts.joined(nonDroppingParticle, family);
  }
}
