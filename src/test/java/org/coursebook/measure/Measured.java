package org.coursebook.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A finished PDF, taken apart.
 *
 * @param ligatures how many glyphs stand for more than one character
 */
record Measured(int pages, long ligatures, LineCount text, LineCount notes, PageCount whole) {

  static Measured of(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      return of(GlyphReader.read(document));
    }
  }

  private static Measured of(List<List<Glyph>> glyphs) {
    List<List<Line>> lines =
        IntStream.range(0, glyphs.size())
            .mapToObj(page -> LineReader.read(page, glyphs.get(page)))
            .toList();
    List<Line> all = lines.stream().flatMap(Collection::stream).toList();
    Column column = Column.of(commonestSize(all), all);
    List<PageText> pages = PageText.in(lines, column);
    List<Line> body = pages.stream().flatMap(page -> page.body().stream()).toList();
    List<Line> small = pages.stream().flatMap(page -> page.notes().stream()).toList();
    return new Measured(
        glyphs.size(),
        glyphs.stream().flatMap(Collection::stream).filter(Measured::isLigature).count(),
        new LineCount(column, body),
        new LineCount(column.ofNotes(commonestSize(small), small), small),
        new PageCount(pages, column));
  }

  /** The size that most characters are set in. */
  private static double commonestSize(List<Line> lines) {
    Tally sizes = new Tally(0.05);
    lines.forEach(line -> line.glyphs().forEach(glyph -> sizes.add(line.size())));
    return sizes.mode(10);
  }

  private static boolean isLigature(Glyph glyph) {
    return glyph.text().codePointCount(0, glyph.text().length()) > 1;
  }
}
