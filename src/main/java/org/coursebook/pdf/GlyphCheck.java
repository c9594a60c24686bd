package org.coursebook.pdf;

import static org.coursebook.diagnostic.Code.GLYPH_MISSING;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.coursebook.book.Book;
import org.coursebook.book.Contributor;
import org.coursebook.book.Fact;
import org.coursebook.book.Lesson;
import org.coursebook.book.Metadata;
import org.coursebook.book.Picture;
import org.coursebook.book.PrintedText;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.diagnostic.WordFinder;
import org.coursebook.theme.Theme;

/** Finds the characters that no font of the theme can print. */
public final class GlyphCheck {
  private final Theme theme;
  private final WordFinder finder;
  private final BitSet looked = new BitSet();
  private final BitSet printable = new BitSet();
  private final Map<Place, Integer> missing = new TreeMap<>();
  private final Map<Place, Span> first = new HashMap<>();
  private final MissingRuns runs = new MissingRuns(this::isPrintable);

  private GlyphCheck(Theme theme, WordFinder finder) {
    this.theme = theme;
    this.finder = finder;
  }

  /** Neighbouring characters that are missing in a file. */
  private record Place(String file, String characters) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byFile = file.compareTo(other.file);
      return byFile != 0 ? byFile : characters.compareTo(other.characters);
    }
  }

  /**
   * Reports what can't be printed: neighbouring characters of one script together, the same ones
   * once a file, where they stand first.
   *
   * @param book whose words are to be printed
   * @param finder finds them in the source
   */
  public static void check(Book book, Theme theme, WordFinder finder, Problems problems) {
    GlyphCheck check = new GlyphCheck(theme, finder);
    check.book(book);
    check.missing.forEach((place, times) -> check.report(place, times, problems));
  }

  /** Reports what can't be printed on the cover that is drawn of a book without a cover. */
  public static void checkCover(Book book, Theme theme, WordFinder finder, Problems problems) {
    Metadata metadata = book.metadata();
    if (!metadata.cover().isEmpty()) return;
    GlyphCheck check = new GlyphCheck(theme, finder);
    check.plain(metadata.title(), metadata.span());
    check.plain(metadata.subtitle(), metadata.span());
    check.plain(metadata.publisher(), metadata.span());
    for (Contributor author : metadata.authors()) check.plain(author.name(), metadata.span());
    check.missing.forEach((place, times) -> check.report(place, times, problems));
  }

  private void book(Book book) {
    Metadata metadata = book.metadata();
    plain(metadata.subtitle(), metadata.span());
    plain(metadata.description(), metadata.span());
    for (Fact fact : book.imprint()) plain(fact.label() + fact.value(), metadata.span());
    for (Book.Part part : book.parts()) plain(part.title(), metadata.span());
    PrintedText text = new PrintedText(this::text);
    book.lessons().forEach(lesson -> lesson(lesson, text));
    text.read(book.sources());
    for (Picture picture : book.pictures().values()) SvgWords.in(picture, this::text);
  }

  private void lesson(Lesson lesson, PrintedText text) {
    text.lesson(lesson);
    plain(lesson.summary(), lesson.span());
    for (Contributor author : lesson.authors()) plain(author.name(), lesson.span());
  }

  /** Words whose exact place isn't known. */
  private void plain(String text, Span span) {
    runs.in(text, (run, start) -> count(run, span));
  }

  private void text(String text, Span span) {
    runs.in(
        text,
        (run, start) -> {
          int line =
              span.line() + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
          int lineStart = text.lastIndexOf('\n', start - 1) + 1;
          int column = lineStart == 0 ? span.column() + start : start - lineStart + 1;
          Span counted = new Span(span.file(), line, column, run.length());
          // Lines that were joined count as one, so the file knows better.
          Span found = finder.first(span, run);
          count(run, found.equals(span) ? counted : found);
        });
  }

  private boolean isPrintable(int character) {
    if (!looked.get(character)) {
      looked.set(character);
      printable.set(character, isInvisible(character) || hasFont(character));
    }
    return printable.get(character);
  }

  /** A letter that joins others isn't readable without its other forms. */
  private boolean hasFont(int character) {
    return theme.fontFor(character).isPresent()
        && JoinedLetters.isKnown(character)
        && JoinedLetters.formsOf(character).stream().allMatch(f -> theme.fontFor(f).isPresent());
  }

  /** Spaces and controls need no glyph; the engine leaves them out or makes spaces of them. */
  private static boolean isInvisible(int character) {
    int type = Character.getType(character);
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || type == Character.CONTROL
        || type == Character.FORMAT;
  }

  private void count(String characters, Span span) {
    Place place = new Place(span.file(), characters);
    missing.merge(place, 1, Integer::sum);
    first.merge(place, span, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  private void report(Place place, int times, Problems problems) {
    String characters = place.characters();
    int character = characters.codePointAt(0);
    boolean single = characters.length() == Character.charCount(character);
    String script = single ? "" : Script.name(character);
    String message =
        String.format(
            Locale.ROOT,
            "no font can print `%s` (%s%sU+%04X, %s)%s",
            MissingRuns.quoted(characters),
            script.isEmpty() ? "" : script + ", ",
            single ? "" : "beginning with ",
            character,
            name(character),
            times == 1 ? "" : ", which stands " + times + " times in this file");
    Span span = first.getOrDefault(place, Span.startOf(place.file()));
    problems.report(GLYPH_MISSING, span, message, Script.wayOut(character));
  }

  private static String name(int character) {
    String name = Character.getName(character);
    return name == null ? "not assigned" : name.toLowerCase(Locale.ROOT);
  }
}
