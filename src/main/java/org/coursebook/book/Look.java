package org.coursebook.book;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a print edition may be made for, beyond paper; several go together. */
public enum Look {
  /** Type of 16 points and more, for those who see little. */
  LARGE_PRINT,
  /** A typeface made for reading with dyslexia, and room between letters, words and lines. */
  DYSLEXIA,
  /** To be read on a screen: no blank pages, margins of one width, links in colour. */
  SCREEN;

  /** The name in options, in {@code course.yml} and of the style sheet: {@code large-print}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All names. */
  public static List<String> slugs() {
    return Arrays.stream(values()).map(Look::slug).toList();
  }
}
