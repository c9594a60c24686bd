package org.coursebook.xhtml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.coursebook.book.Block;
import org.coursebook.book.PlainText;

/**
 * How wide the columns of a table have to be, in letters: so that words stay whole on a small
 * screen, and the line of a date or of a name too where there is room. A browser that may part
 * words takes the same from every column, from the one with the year first.
 */
final class ColumnWidths {
  /** As many letters as a line of a table has on a phone. */
  private static final int SMALL_SCREEN = 48;

  /** As many as it has there if the type is enlarged by half. */
  private static final int SMALLEST_SCREEN = 32;

  /** As many lines as surely fit on a page: what is moved to the side can't be parted by pages. */
  private static final int LINES_OF_A_PAGE = 16;

  private static final int MANY = 5;
  private static final int BETWEEN_COLUMNS = 2;
  private static final int SHORTEST = 3;
  private static final int UNKNOWN = 12;
  private static final int FIRST_WIDE_LETTER = 0x2E80;
  private static final Pattern END_OF_WORD =
      Pattern.compile("(?<=[-–—/])|[\\s&&[^\\u00A0\\u202F]]+");

  private final int[] words;
  private final int[] cells;
  private final int lines;

  private ColumnWidths(int[] words, int[] cells, int lines) {
    this.words = words;
    this.cells = cells;
    this.lines = lines;
  }

  /** What a table asks for; nothing if its cells are not in plain rows and columns. */
  static Optional<ColumnWidths> of(Block.Table table) {
    List<Block.Row> rows = new ArrayList<>(table.head());
    rows.addAll(table.body());
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    boolean plain =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .allMatch(cell -> cell.columns() == 1 && cell.rows() == 1);
    if (columns < 2 || !plain) return Optional.empty();
    int[] words = new int[columns];
    int[] cells = new int[columns];
    Arrays.fill(words, SHORTEST);
    Arrays.fill(cells, SHORTEST);
    for (Block.Row row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        words[i] = Math.max(words[i], longestWord(row.cells().get(i)));
        cells[i] = Math.max(cells[i], letters(row.cells().get(i)));
      }
    }
    int lines = rows.stream().mapToInt(row -> lines(row, words)).sum();
    return Optional.of(new ColumnWidths(words, cells, lines));
  }

  private static int lines(Block.Row row, int[] widths) {
    return IntStream.range(0, row.cells().size())
        .map(i -> 1 + letters(row.cells().get(i)) / Math.max(widths[i], UNKNOWN))
        .max()
        .orElse(1);
  }

  private static int longestWord(Block.Cell cell) {
    return cell.blocks().stream()
        .flatMap(block -> END_OF_WORD.splitAsStream(text(block)))
        .mapToInt(ColumnWidths::letters)
        .max()
        .orElse(0);
  }

  private static int letters(Block.Cell cell) {
    return cell.blocks().stream().mapToInt(block -> letters(text(block))).max().orElse(0);
  }

  /** The words of a paragraph; of anything else we only guess how long they are. */
  private static String text(Block block) {
    return block instanceof Block.Paragraph paragraph
        ? PlainText.of(paragraph.content()).strip()
        : "x".repeat(UNKNOWN);
  }

  private static int letters(String text) {
    return text.codePoints().map(letter -> letter < FIRST_WIDE_LETTER ? 1 : 2).sum();
  }

  /** Whether the words of its many columns don't fit on a phone, and the table is short. */
  boolean isToScroll() {
    boolean wide = words.length >= MANY && sum(words) > SMALL_SCREEN;
    return wide && lines <= LINES_OF_A_PAGE;
  }

  /** Whether it fits on every screen without help. */
  boolean isNarrow() {
    return sum(cells) <= SMALLEST_SCREEN;
  }

  /**
   * How long a line has to be for its words to stay whole, as a class of the style sheet, which
   * sets the cells of a row below each other where lines are shorter.
   */
  String fits() {
    int whole = sum(words);
    if (whole <= SMALLEST_SCREEN) return "fits-13";
    return whole <= SMALL_SCREEN ? "fits-19" : "fits-40";
  }

  private static int sum(int[] widths) {
    return Arrays.stream(widths).map(width -> width + BETWEEN_COLUMNS).sum();
  }

  /**
   * The widths in hundredths of the table: the longest word for every column, and what is left of a
   * small screen's line first for those whose cells lack the least.
   */
  List<Integer> hundredths() {
    int[] widths = words.clone();
    int left = Math.max(0, SMALL_SCREEN - sum(words));
    List<Integer> byNeed =
        IntStream.range(0, widths.length)
            .boxed()
            .sorted((a, b) -> Integer.compare(cells[a] - words[a], cells[b] - words[b]))
            .toList();
    for (int i = 0; i < byNeed.size(); i++) {
      int column = byNeed.get(i);
      int given = Math.min(cells[column] - words[column], left / (byNeed.size() - i));
      widths[column] += given;
      left -= given;
    }
    return shares(widths);
  }

  private static List<Integer> shares(int[] widths) {
    int whole = sum(widths);
    List<Integer> shares = new ArrayList<>();
    for (int width : widths) shares.add(Math.round(100f * (width + BETWEEN_COLUMNS) / whole));
    return shares;
  }
}
