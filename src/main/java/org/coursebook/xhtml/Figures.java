package org.coursebook.xhtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.book.Block;
import org.coursebook.book.PlainText;

/**
 * Aligns a column of numbers at the decimal mark. Its cells are set to the right; a cell whose
 * fraction is shorter than the longest of the column says by its class what it lacks, and the style
 * sheet leaves that room: {@code lacks-2} two digits, {@code lacks-mark-2} the mark as well.
 */
final class Figures {
  private static final int MOST_DIGITS = 4;
  private static final int FEWEST_NUMBERS = 2;
  private static final Pattern NUMBER =
      Pattern.compile("[+\\-−±]?\\d[\\d.,\\u00A0\\u2009\\u202F]*([.,])(\\d+)|[+\\-−±]?\\d+");
  private static final Pattern NOTHING = Pattern.compile("[-–—…]?");

  private final int longest;

  private Figures(int longest) {
    this.longest = longest;
  }

  /**
   * What a column's cells have in common, if they are numbers. What the author says of the column
   * goes first, and numbers at the head of their rows, such as years, are names.
   */
  static Optional<Figures> in(Block.Table table, int column) {
    Block.Alignment wanted =
        column < table.columns().size() ? table.columns().get(column) : Block.Alignment.NONE;
    boolean free = wanted == Block.Alignment.NONE && column > 0;
    if (!free && wanted != Block.Alignment.RIGHT) return Optional.empty();
    List<String> words = new ArrayList<>();
    for (Block.Row row : table.body()) {
      if (row.cells().stream().anyMatch(Figures::isSpanning)) return Optional.empty();
      if (column < row.cells().size()) words.add(words(row.cells().get(column)));
    }
    words.removeIf(one -> NOTHING.matcher(one).matches());
    boolean numbers = words.stream().allMatch(one -> NUMBER.matcher(one).matches());
    if (!numbers || words.size() < FEWEST_NUMBERS) return Optional.empty();
    return Optional.of(new Figures(words.stream().mapToInt(Figures::fraction).max().orElse(0)));
  }

  private static boolean isSpanning(Block.Cell cell) {
    return cell.columns() > 1 || cell.rows() > 1;
  }

  private static String words(Block.Cell cell) {
    if (cell.blocks().isEmpty()) return "";
    boolean plain = cell.blocks().size() == 1 && cell.blocks().get(0) instanceof Block.Paragraph;
    // Anything else is no number.
    if (!plain || !(cell.blocks().get(0) instanceof Block.Paragraph words)) return "?";
    return PlainText.of(words.content()).strip();
  }

  /** How many digits stand after the decimal mark; three after a mark are thousands. */
  private static int fraction(String words) {
    Matcher number = NUMBER.matcher(words);
    if (!number.matches() || number.group(2) == null) return 0;
    boolean thousands = number.group(2).length() == 3;
    return thousands ? 0 : number.group(2).length();
  }

  /** The class of a cell of this column. */
  String kind(Block.Cell cell) {
    String words = words(cell);
    if (words.isEmpty()) return "";
    int own = fraction(words);
    int lacking = Math.min(MOST_DIGITS, longest - own);
    if (lacking == 0) return "";
    return (own == 0 ? "lacks-mark-" : "lacks-") + lacking;
  }
}
