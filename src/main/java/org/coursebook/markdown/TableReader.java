package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Block.Alignment;
import org.coursebook.book.Inline;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Span;

/** Reads a pipe table from the lines of a paragraph. */
final class TableReader {
  private static final Pattern RULE = Pattern.compile("[ \\t]*:?-+:?[ \\t]*");
  private static final Pattern CAPTION = Pattern.compile("\\[(?!\\^)(.*)\\](\\{[^{}]*\\})?");

  private final Scope scope;
  private final Reading reading;

  TableReader(Scope scope) {
    this.scope = scope;
    this.reading = scope.reading();
  }

  /** The line on which a table begins, if one does. */
  static OptionalInt start(List<Stretch> lines) {
    return IntStream.range(0, lines.size() - 1)
        .filter(i -> isRule(lines.get(i + 1)))
        .filter(i -> cells(lines.get(i)).size() == cells(lines.get(i + 1)).size())
        .findFirst();
  }

  private static boolean isRule(Stretch line) {
    String text = line.text();
    return text.indexOf('-') >= 0
        && (text.indexOf('|') >= 0 || text.indexOf(':') >= 0)
        && cells(line).stream().allMatch(cell -> RULE.matcher(cell.text()).matches());
  }

  Block.Table read(List<Stretch> lines) {
    Optional<Matcher> caption = caption(lines);
    int rows = caption.isPresent() ? lines.size() - 1 : lines.size();
    List<Alignment> columns = new ArrayList<>(columns(lines.get(1)));
    List<List<Stretch>> grid = new ArrayList<>();
    for (int i = 0; i < rows; i++) if (i != 1) grid.add(row(lines.get(i), columns.size()));
    int width = grid.stream().mapToInt(List::size).max().orElse(1);
    while (columns.size() < width) columns.add(Alignment.NONE);
    List<Block.Row> made = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) made.add(make(grid.get(i), i == 0, width));
    Block.Row header = made.remove(0);
    boolean headed = header.cells().stream().anyMatch(cell -> !cell.blocks().isEmpty());
    Stretch last = lines.get(lines.size() - 1);
    Span span = reading.span(lines.get(0).start(), last.stripTrailing().end());
    return new Block.Table(
        columns,
        headed ? List.of(header) : List.of(),
        made,
        caption.map(c -> words(last, c)).orElse(List.of()),
        caption.map(c -> attributes(last, c)).orElse(Attributes.NONE),
        span);
  }

  private static Optional<Matcher> caption(List<Stretch> lines) {
    if (lines.size() < 3) return Optional.empty();
    Matcher caption = CAPTION.matcher(lines.get(lines.size() - 1).stripTrailing().text());
    return caption.matches() ? Optional.of(caption) : Optional.empty();
  }

  private List<Inline> words(Stretch line, Matcher caption) {
    return PieceWriter.line(line.sub(caption.start(1), caption.end(1)), scope);
  }

  private Attributes attributes(Stretch line, Matcher caption) {
    boolean some = caption.group(2) != null && AttributeParser.endOf(caption.group(2), 0) > 0;
    if (!some) return Attributes.NONE;
    return AttributeParser.parse(line.sub(caption.start(2), caption.end(2)), reading);
  }

  private static List<Alignment> columns(Stretch rule) {
    return cells(rule).stream().map(cell -> alignment(cell.text().strip())).toList();
  }

  private static Alignment alignment(String rule) {
    boolean left = rule.startsWith(":");
    boolean right = rule.endsWith(":");
    if (left && right) return Alignment.CENTRE;
    if (right) return Alignment.RIGHT;
    return left ? Alignment.LEFT : Alignment.NONE;
  }

  private List<Stretch> row(Stretch line, int columns) {
    List<Stretch> cells = cells(line);
    if (cells.size() > columns) {
      Stretch extra = cells.get(columns).strip();
      reading
          .problems()
          .report(
              Code.TABLE_CELLS_EXTRA,
              extra.start(),
              extra.end(),
              "this row has %d cells, but the head of the table has %d"
                  .formatted(cells.size(), columns),
              "give the head a cell for it, or write `\\|` for a bar that is no border");
    }
    return cells;
  }

  private Block.Row make(List<Stretch> cells, boolean header, int width) {
    int start = cells.get(0).start();
    int end = cells.get(cells.size() - 1).end();
    List<Block.Cell> made = new ArrayList<>();
    for (Stretch cell : cells) made.add(cell(cell.strip(), header));
    while (made.size() < width) made.add(cell(Stretch.at(end, ""), false));
    return new Block.Row(made, reading.span(start, end));
  }

  private Block.Cell cell(Stretch content, boolean header) {
    List<Block> blocks = PieceWriter.read(content, scope).blocks();
    Span span = reading.span(content.start(), content.end());
    return new Block.Cell(header, 1, 1, Alignment.NONE, blocks, span);
  }

  /** What stands between the bars of a line; a bar behind a backslash is none. */
  private static List<Stretch> cells(Stretch line) {
    Stretch row = line.strip();
    List<Stretch> cells = new ArrayList<>();
    List<Stretch> cell = new ArrayList<>();
    String text = row.text();
    int from = text.startsWith("|") ? 1 : 0;
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) != '|') continue;
      boolean escaped = i > from && text.charAt(i - 1) == '\\';
      cell.add(row.sub(from, escaped ? i - 1 : i));
      if (!escaped) {
        cells.add(Stretch.join(cell));
        cell = new ArrayList<>();
      }
      from = escaped ? i : i + 1;
    }
    cell.add(row.from(from));
    boolean more = from < text.length() || cell.size() > 1 || cells.isEmpty();
    if (more) cells.add(Stretch.join(cell));
    return cells;
  }
}
