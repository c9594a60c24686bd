package org.coursebook.theme;

import org.coursebook.diagnostic.Span;

/**
 * A statement of a style sheet: a declaration, the head of a rule, or an at-rule.
 *
 * @param text without what surrounds it
 * @param opens whether a block follows
 * @param depth how many blocks it stands in
 * @param start its first character in the sheet
 * @param end the character behind it, and behind its block if it opens one
 */
public record SheetStatement(String text, boolean opens, int depth, int start, int end, Span span) {
  /** Whether it sets a property. */
  public boolean isDeclaration() {
    return !opens && depth > 0 && !isAtRule();
  }

  /** Whether it begins with an {@code @}. */
  public boolean isAtRule() {
    return text.startsWith("@");
  }

  /** The property of a declaration, or an empty text. */
  public String property() {
    int colon = text.indexOf(':');
    return colon < 0 ? "" : text.substring(0, colon).strip();
  }

  SheetStatement closedAt(int closed) {
    return new SheetStatement(text, opens, depth, start, closed, span);
  }
}
