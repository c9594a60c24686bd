package org.coursebook.language;

import java.util.Locale;

/**
 * Makes typed marks printed ones, as a language wants them: quotation marks, apostrophes, dashes,
 * ellipses, and spaces that no line may break at. Whatever is curly or a dash already stays. What
 * it has made it leaves alone when it comes again.
 */
public final class Punctuation {
  private final String language;
  private final QuoteMarks marks;

  private Punctuation(String language, QuoteMarks marks) {
    this.language = language;
    this.marks = marks;
  }

  /** The punctuation of a language, given as a BCP 47 tag. */
  public static Punctuation of(String languageTag) {
    return new Punctuation(
        Locale.forLanguageTag(languageTag).getLanguage(), QuoteMarks.of(languageTag));
  }

  /** The four marks: opening and closing, and those of quotations in quotations. */
  public String quotationMarks() {
    return "" + marks.open() + marks.close() + marks.innerOpen() + marks.innerClose();
  }

  /**
   * Sets a run of text.
   *
   * @param text the run, which is never code
   * @param before the code point just before it, or -1 at the border of a block
   * @param after the code point just behind it, or -1
   */
  public String apply(String text, int before, int after) {
    return new Compositor(language, marks, new Run(text, before, after)).compose();
  }
}
