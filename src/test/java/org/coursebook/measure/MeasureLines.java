package org.coursebook.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints a table of what is measured in some PDFs; bench/lines runs it. */
public final class MeasureLines {
  private MeasureLines() {}

  /** Measures each of the files; after {@code --where}, lists the lines at fault instead. */
  public static void main(String[] arguments) throws IOException {
    boolean where = arguments.length > 0 && arguments[0].equals("--where");
    List<Path> files = Arrays.stream(arguments).skip(where ? 1 : 0).map(Path::of).toList();
    Map<Path, Measured> books = new LinkedHashMap<>();
    for (Path file : files) books.put(file, Measured.of(file));
    if (where) books.values().forEach(MeasureLines::list);
    else print(books);
  }

  private static void print(Map<Path, Measured> books) {
    StringBuilder head = new StringBuilder("| |");
    StringBuilder rule = new StringBuilder("|---|");
    List<Map<String, String>> columns = new ArrayList<>();
    books.forEach(
        (file, book) -> {
          head.append(' ').append(file.getFileName()).append(" |");
          rule.append("--:|");
          columns.add(Table.of(book));
        });
    System.out.println(head);
    System.out.println(rule);
    for (String row : columns.get(0).keySet()) {
      StringBuilder line = new StringBuilder("| " + row + " |");
      columns.forEach(column -> line.append(' ').append(column.get(row)).append(" |"));
      System.out.println(line);
    }
  }

  private static void list(Measured book) {
    for (LineCount count : List.of(book.text(), book.notes())) {
      list("left short", count.leftShort());
      list("sticks out", count.overfull());
      list("broken contraction", count.brokenContractions());
      list("initial parted", count.partedInitials());
      list("bad beginning", count.badBeginnings());
      list("one short word", count.shortEndings());
      list("under two indents", count.fragments());
    }
    list("heading at the foot", book.whole().strandedHeadings());
    list("page left short", book.whole().leftShort());
  }

  private static void list(String fault, List<Line> lines) {
    for (Line line : lines) {
      System.out.println("page " + (line.page() + 1) + ": " + fault + ": " + line.text());
    }
  }
}
