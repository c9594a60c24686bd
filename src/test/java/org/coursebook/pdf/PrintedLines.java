package org.coursebook.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads where the lines and the letters of a printed book stand. */
final class PrintedLines extends PDFTextStripper {
  private static final double SAME_LINE = 0.5;

  private final TreeMap<Double, List<TextPosition>> rows = new TreeMap<>();

  private PrintedLines() {}

  /**
   * A line.
   *
   * @param page from 0
   * @param baseline in points from the top of the page
   * @param letters from left to right
   */
  record Line(int page, double baseline, List<TextPosition> letters) {
    String words() {
      StringBuilder words = new StringBuilder();
      letters.forEach(letter -> words.append(letter.getUnicode()));
      return words.toString();
    }

    double size() {
      return letters.get(0).getTextMatrix().getScalingFactorY();
    }

    /** Where a piece of the line ends at the right. */
    double endOf(String piece) {
      int at = words().indexOf(piece);
      if (at < 0) throw new AssertionError("no " + piece + " in " + words());
      for (TextPosition letter : letters) {
        at -= letter.getUnicode().length();
        if (at < 1 - piece.length()) return letter.getXDirAdj() + letter.getWidthDirAdj();
      }
      throw new AssertionError(piece + " has no end");
    }
  }

  static List<Line> of(byte[] bytes) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        PrintedLines reader = new PrintedLines();
        reader.setStartPage(page + 1);
        reader.setEndPage(page + 1);
        reader.getText(pdf);
        for (Map.Entry<Double, List<TextPosition>> row : reader.rows.entrySet()) {
          row.getValue().sort((a, b) -> Float.compare(a.getXDirAdj(), b.getXDirAdj()));
          lines.add(new Line(page, row.getKey(), List.copyOf(row.getValue())));
        }
      }
    }
    return lines;
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    double baseline = letter.getYDirAdj();
    Double near = rows.floorKey(baseline + SAME_LINE);
    boolean known = near != null && near > baseline - SAME_LINE;
    rows.computeIfAbsent(known ? near : baseline, at -> new ArrayList<>()).add(letter);
  }
}
