package org.coursebook.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What is counted in whole pages: their depth, their grid and what stands last on them. */
final class PageCount {
  /** Two baselines agree within this many points. */
  private static final double SAME = 0.35;

  private final List<PageText> pages;
  private final Column text;
  private final double top;

  PageCount(List<PageText> pages, Column text) {
    this.pages = pages;
    this.text = text;
    this.top =
        Tally.mode(
            0.5,
            pages.stream()
                .flatMap(page -> firstBaseline(page).stream().boxed())
                .mapToDouble(y -> y),
            0);
  }

  private static OptionalDouble firstBaseline(PageText page) {
    return page.body().stream().mapToDouble(Line::baseline).findFirst();
  }

  /** Pages that the text goes on from: neither the end of a lesson nor an opening of a part. */
  List<PageText> full() {
    return IntStream.range(0, pages.size() - 1)
        .filter(i -> hasText(pages.get(i)) && goesOn(pages.get(i + 1)))
        .mapToObj(pages::get)
        .toList();
  }

  private boolean hasText(PageText page) {
    return page.body().stream().anyMatch(text::holds);
  }

  private boolean goesOn(PageText page) {
    double first = firstBaseline(page).orElse(Double.MAX_VALUE);
    return first < top + 1.5 * text.leading();
  }

  /** Pages that the text goes on from and that end more than a line and a half too high. */
  List<Line> leftShort() {
    double foot = Tally.mode(0.5, full().stream().mapToDouble(PageText::foot), 0);
    return full().stream()
        .filter(page -> page.foot() < foot - 1.5 * text.leading())
        .map(PageCount::lastLine)
        .toList();
  }

  /** Facing pages that the text goes on from, as pairs of left and right. */
  private List<List<PageText>> facing() {
    List<PageText> full = full();
    return IntStream.range(0, full.size() - 1)
        .filter(
            i -> full.get(i).page() % 2 == 1 && full.get(i + 1).page() == full.get(i).page() + 1)
        .mapToObj(i -> List.of(full.get(i), full.get(i + 1)))
        .toList();
  }

  int facingPairs() {
    return facing().size();
  }

  /** Pairs whose lowest lines, of text or notes, stand equally low. */
  long equalFeet() {
    return facing().stream()
        .filter(pair -> Math.abs(pair.get(0).foot() - pair.get(1).foot()) < SAME)
        .count();
  }

  /** Pairs of which both end in running text, notes apart. */
  long textPairs() {
    return facing().stream().filter(pair -> pair.stream().allMatch(this::endsInText)).count();
  }

  private boolean endsInText(PageText page) {
    return text.holds(lastLine(page));
  }

  private static Line lastLine(PageText page) {
    return page.body().get(page.body().size() - 1);
  }

  /** Of these, pairs whose last lines of running text stand equally low. */
  long equalTextFeet() {
    return facing().stream()
        .filter(pair -> pair.stream().allMatch(this::endsInText))
        .filter(
            pair ->
                Math.abs(lastLine(pair.get(0)).baseline() - lastLine(pair.get(1)).baseline())
                    < SAME)
        .count();
  }

  /**
   * The share of lines of running text that stand on a grid of the leading, the same everywhere.
   */
  double inRegister() {
    double[] phases =
        pages.stream()
            .flatMap(page -> page.body().stream())
            .filter(text::holds)
            .mapToDouble(line -> line.baseline() % text.leading())
            .toArray();
    double grid = Tally.mode(0.1, Arrays.stream(phases), 0);
    long on =
        Arrays.stream(phases)
            .map(phase -> Math.abs(phase - grid))
            .filter(far -> Math.min(far, text.leading() - far) < SAME)
            .count();
    return phases.length == 0 ? 0 : (double) on / phases.length;
  }

  /**
   * Pages that end with a heading: larger type, or a line with no letter in the font of the running
   * text. A page of titles alone is an opening.
   */
  List<Line> strandedHeadings() {
    String font = mainFont();
    return pages.stream()
        .filter(page -> hasText(page) && isHeading(lastLine(page), font))
        .map(PageCount::lastLine)
        .toList();
  }

  private boolean isHeading(Line line, String font) {
    boolean large = line.size() > 1.04 * text.size();
    boolean ofTextSize = Column.hasSize(line, text.size()) && !line.isCell();
    boolean alone = line.right() - line.left() < 0.8 * (text.rights().get(0) - text.lefts().get(0));
    boolean atEdge = text.isFlush(line);
    boolean words = line.glyphs().stream().anyMatch(Glyph::isLetter);
    return large || (ofTextSize && alone && atEdge && words && !line.hasLetterIn(font));
  }

  private String mainFont() {
    Map<String, Integer> fonts = new TreeMap<>();
    for (PageText page : pages) {
      for (Line line : page.body()) {
        if (text.holds(line))
          line.glyphs().forEach(glyph -> fonts.merge(glyph.font(), 1, Integer::sum));
      }
    }
    return fonts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
