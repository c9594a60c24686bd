package org.coursebook.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.coursebook.book.Book;
import org.coursebook.book.Paper;
import org.coursebook.book.Printing;
import org.coursebook.diagnostic.Problems;
import org.coursebook.theme.Theme;
import org.coursebook.typeset.Hyphenation;
import org.coursebook.xhtml.CoverDocument;
import org.w3c.dom.Document;

/** Paints the cover as a picture, for editions that have no paper. */
public final class CoverPainter {
  /** The width of the picture, in pixels. */
  public static final int WIDTH = 1600;

  /** The height of the picture, in pixels. */
  public static final int HEIGHT = 2560;

  private static final int PIXELS_PER_POINT = 5;
  private static final double MM_PER_POINT = 25.4 / 72;

  /** A hair larger than the picture, because the painter rounds down. */
  private static final Paper PAGE = new Paper("cover", millimetres(WIDTH), millimetres(HEIGHT));

  private static double millimetres(int pixels) {
    return (pixels + 0.25) / PIXELS_PER_POINT * MM_PER_POINT;
  }

  /** The cover as a PNG: the course's own picture scaled to fit, or the one that we compose. */
  public byte[] paint(Book book, Theme theme, Problems problems) {
    Document document =
        CoverDocument.of(
            book, (double) WIDTH / PIXELS_PER_POINT, (double) HEIGHT / PIXELS_PER_POINT);
    Preparation.apply(
        document,
        PrintSheet.of(Printing.PLAIN, PageDesign.of(PAGE), theme),
        book.metadata().title());
    Complaints complaints = new Complaints(book.metadata().span(), problems);
    Hyphenation none = Hyphenation.of("", List.of());
    try (PdfBoxRenderer renderer = Engine.open(document, book, theme, none, complaints)) {
      renderer.layout();
      try (PDDocument pdf = renderer.createPDFKeepOpen();
          ByteArrayOutputStream painted = new ByteArrayOutputStream()) {
        // Fonts are cut to the glyphs used when a file is saved, and only then are whole.
        pdf.save(painted);
        return png(painted.toByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] png(byte[] page) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(page);
        ByteArrayOutputStream png = new ByteArrayOutputStream()) {
      BufferedImage image = new PDFRenderer(pdf).renderImage(0, PIXELS_PER_POINT, ImageType.RGB);
      ImageIO.write(image, "png", png);
      return png.toByteArray();
    }
  }
}
