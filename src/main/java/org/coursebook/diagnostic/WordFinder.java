package org.coursebook.diagnostic;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds words in the source, so that a message about a few of them doesn't point at the beginning
 * of a long passage. Words on paper aren't those in the file to the letter: lines end elsewhere,
 * quotation marks are curled, and marks stand between them.
 */
public final class WordFinder {
  /** Finds nothing, for whoever has no source at hand. */
  public static final WordFinder NONE = new WordFinder(file -> Optional.empty());

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final String BETWEEN = "[^\\p{L}\\p{N}]{1,16}";
  private static final int ENOUGH = 8;

  private final Function<String, Optional<String>> texts;

  /**
   * Finds words in files.
   *
   * @param texts the text of a file, if there is such a file
   */
  public WordFinder(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  /** Where words stand first within a passage; the passage itself if they aren't found. */
  public Span first(Span passage, String words) {
    return find(passage, words, false);
  }

  /** Where words stand last within a passage; the passage itself if they aren't found. */
  public Span last(Span passage, String words) {
    return find(passage, words, true);
  }

  private Span find(Span passage, String words, boolean last) {
    if (words.isBlank()) return passage;
    Optional<String> text = texts.apply(passage.file());
    return text.isEmpty() ? passage : find(passage, text.get(), pattern(words), last);
  }

  private static Span find(Span passage, String text, Pattern wanted, boolean last) {
    int start = offset(text, passage);
    int end = Math.min(text.length(), start + passage.length());
    if (start >= end) return passage;
    Matcher matcher = wanted.matcher(text).region(start, end);
    Span found = passage;
    while (matcher.find()) {
      found = span(passage.file(), text, matcher.start(), matcher.end());
      if (!last) break;
    }
    return found;
  }

  private static Pattern pattern(String words) {
    String loose =
        WORD.matcher(words)
            .results()
            .limit(ENOUGH)
            .map(word -> Pattern.quote(word.group()))
            .collect(Collectors.joining(BETWEEN));
    return Pattern.compile(loose.isEmpty() ? Pattern.quote(words.strip()) : loose);
  }

  private static int offset(String text, Span place) {
    int start = 0;
    for (int line = 1; line < place.line(); line++) {
      start = text.indexOf('\n', start) + 1;
      if (start == 0) return text.length();
    }
    return Math.min(text.length(), start + place.column() - 1);
  }

  private static Span span(String file, String text, int start, int end) {
    int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    return new Span(file, line, start - text.lastIndexOf('\n', start - 1), end - start);
  }
}
