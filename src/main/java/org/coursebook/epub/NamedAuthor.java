package org.coursebook.epub;

import io.documentnode.epub4j.domain.Author;
import java.util.Objects;
import org.coursebook.book.Contributor;

/**
 * A contributor in epub4j's model, which splits names into first and last; not every name on earth
 * can be split, so this one is kept whole, with the form that libraries sort it by.
 */
final class NamedAuthor extends Author {
  private static final long serialVersionUID = 1L;

  private final String role;
  private final String sortAs;

  NamedAuthor(Contributor contributor) {
    super(contributor.name());
    this.role = contributor.role();
    this.sortAs = contributor.sortAs();
    setRole(role);
  }

  String name() {
    return getLastname();
  }

  /** A MARC relator code; epub4j's own list doesn't have them all. */
  String role() {
    return role;
  }

  /** The name for sorting, or empty. */
  String sortAs() {
    return sortAs;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NamedAuthor author
        && name().equals(author.name())
        && role.equals(author.role)
        && sortAs.equals(author.sortAs);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name(), role, sortAs);
  }
}
