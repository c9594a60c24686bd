package org.coursebook.quotation;

/**
 * How strict a course is with its quotations.
 *
 * @param unsourcedWords how many words may be quoted without a source
 * @param language the course's language, as a BCP 47 tag
 */
public record QuotationRules(int unsourcedWords, String language) {
  public QuotationRules {
    if (unsourcedWords < 0) throw new IllegalArgumentException("words are counted from 0");
  }
}
