package org.coursebook.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is counted in the lines of one column: running text, or notes. */
final class LineCount {
  private static final Pattern PUNCTUATION = Pattern.compile("[,.;:!?)\\]}’”»…%–—-].*");

  private static final Pattern CLITIC = Pattern.compile("(?:t|s|re|ve|ll|d|m|n)\\b.*");
  private static final Pattern ELISION = Pattern.compile("(?iu).*\\b(?:l|d|j|qu|n|c|m|o)[’']");

  private static final Pattern LONE_WORD = Pattern.compile("[^\\p{L}\\s]*\\p{L}{1,5}[^\\p{L}\\s]*");

  private final Column column;
  private final List<Paragraph> paragraphs;
  private final List<Line> inner;
  private final double natural;

  LineCount(Column column, List<Line> lines) {
    this.column = column;
    this.paragraphs = Paragraph.in(column, lines);
    this.inner = paragraphs.stream().flatMap(one -> one.allButLast().stream()).toList();
    this.natural = natural();
  }

  /** Where no space is painted, the last lines of paragraphs show how wide one is by nature. */
  private double natural() {
    return Tally.mode(
        0.005,
        paragraphs.stream()
            .map(Paragraph::last)
            .filter(line -> !column.isFull(line))
            .flatMap(line -> line.gaps().stream().map(gap -> gap.width() / line.size()))
            .mapToDouble(width -> width),
        0.25);
  }

  Column column() {
    return column;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  int lines() {
    return paragraphs.stream().mapToInt(one -> one.lines().size()).sum();
  }

  /** Lines that reach the right edge and aren't the last of their paragraph. */
  List<Line> justified() {
    return inner.stream().filter(column::isFull).toList();
  }

  /** Lines that aren't the last of their paragraph. */
  int innerLines() {
    return inner.size();
  }

  /** Lines within a paragraph that don't reach the right edge. */
  List<Line> leftShort() {
    return inner.stream().filter(line -> !column.isFull(line)).toList();
  }

  List<Line> overfull() {
    return allLines().filter(column::isOverfull).toList();
  }

  private Stream<Line> allLines() {
    return paragraphs.stream().flatMap(one -> one.lines().stream());
  }

  /** How wide the word spaces of a line are: the mean, against the font's own. */
  double stretch(Line line) {
    return line.gaps().stream()
        .mapToDouble(
            gap -> gap.width() / (gap.natural() > 0 ? gap.natural() : natural * line.size()))
        .average()
        .orElse(1);
  }

  Rivers rivers() {
    return Rivers.in(
        paragraphs.stream().flatMap(one -> one.lines().stream()).toList(), column, natural);
  }

  long hyphenated() {
    return inner.stream().filter(Line::endsWithHyphen).count();
  }

  /** Runs of at least so many lines that end with a hyphen. */
  long ladders(int atLeast) {
    long ladders = 0;
    for (Paragraph paragraph : paragraphs) {
      int run = 0;
      for (Line line : paragraph.allButLast()) {
        run = line.endsWithHyphen() ? run + 1 : 0;
        if (run == atLeast) ladders++;
      }
    }
    return ladders;
  }

  /** Paragraphs of which a single line stands first on a page. */
  long widows() {
    return paragraphs.stream()
        .map(Paragraph::byPage)
        .filter(parts -> parts.size() > 1 && parts.get(parts.size() - 1).size() == 1)
        .count();
  }

  /** Paragraphs of which a single line stands last on a page. */
  long orphans() {
    return paragraphs.stream()
        .map(Paragraph::byPage)
        .filter(parts -> parts.size() > 1 && parts.get(0).size() == 1)
        .count();
  }

  List<Line> brokenContractions() {
    return breaks(
        (end, begin) ->
            end.matches(".*\\p{L}[’']")
                && (CLITIC.matcher(begin).matches() || ELISION.matcher(end).matches()));
  }

  /** Breaks after the initial of a name, or within an abbreviation of single letters. */
  List<Line> partedInitials() {
    return breaks(
        (end, begin) ->
            (end.matches("(?:.*[\\s(.])?\\p{Lu}\\.") && begin.matches("\\p{Lu}.*"))
                || (end.matches("(?:.*[\\s(])?\\p{Ll}\\.") && begin.matches("\\p{Ll}\\..*")));
  }

  List<Line> badBeginnings() {
    return paragraphs.stream()
        .flatMap(one -> one.lines().stream().skip(1))
        .filter(line -> PUNCTUATION.matcher(line.text()).matches() || line.beginsWithNoteCall())
        .toList();
  }

  /** The first lines of the pairs of lines with a break between them that should not be there. */
  private List<Line> breaks(BiPredicate<String, String> isBad) {
    List<Line> found = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      for (int i = 1; i < paragraph.lines().size(); i++) {
        Line former = paragraph.lines().get(i - 1);
        if (isBad.test(former.text(), paragraph.lines().get(i).text())) found.add(former);
      }
    }
    return found;
  }

  /** Paragraphs of two lines or more whose last is a single word of at most five letters. */
  List<Line> shortEndings() {
    return endings()
        .filter(line -> LONE_WORD.matcher(line.text().replaceAll("\\d+$", "")).matches())
        .toList();
  }

  /** Paragraphs of two lines or more whose last is shorter than twice the indent. */
  List<Line> fragments() {
    double least = 2 * Math.max(column.indent(), column.size());
    return endings().filter(line -> line.right() - line.left() < least).toList();
  }

  private Stream<Line> endings() {
    return paragraphs.stream().filter(one -> one.lines().size() > 1).map(Paragraph::last);
  }
}
