package org.coursebook;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as a small grey picture: enough to see that something stands elsewhere or looks other. */
record PageImage(BufferedImage pixels) {
  private static final int DOTS_PER_INCH = 48;

  /** Of 256 shades. Less is the rounding of one Java or another. */
  private static final int SEEN = 40;

  /** The share of pixels that may be seen to differ: a line moved by a pixel is more. */
  private static final double MAY_DIFFER = 0.001;

  /** How many shades the pixels may differ by in the mean. */
  private static final double MEAN = 0.5;

  static PageImage of(PDDocument document, int page) throws IOException {
    return new PageImage(
        new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY));
  }

  static PageImage read(Path file) throws IOException {
    return new PageImage(ImageIO.read(file.toFile()));
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(pixels, "png", file.toFile());
  }

  private int width() {
    return pixels.getWidth();
  }

  private int height() {
    return pixels.getHeight();
  }

  private int shade(int x, int y) {
    return pixels.getRaster().getSample(x, y, 0);
  }

  private int difference(PageImage other, int x, int y) {
    return Math.abs(shade(x, y) - other.shade(x, y));
  }

  /** Whether nobody would see a difference. */
  boolean looksLike(PageImage other) {
    if (width() != other.width() || height() != other.height()) return false;
    long sum = 0;
    int seen = 0;
    for (int y = 0; y < height(); y++) {
      for (int x = 0; x < width(); x++) {
        int difference = difference(other, x, y);
        sum += difference;
        if (difference > SEEN) seen++;
      }
    }
    double pixels = (double) width() * height();
    return sum / pixels <= MEAN && seen / pixels <= MAY_DIFFER;
  }

  /** This page, the other, and in black what differs, side by side. */
  PageImage beside(PageImage other) {
    int wide = Math.max(width(), other.width());
    int high = Math.max(height(), other.height());
    BufferedImage all = new BufferedImage(3 * wide, high, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        int mine = shadeOrWhite(x, y);
        int others = other.shadeOrWhite(x, y);
        all.getRaster().setSample(x, y, 0, mine);
        all.getRaster().setSample(wide + x, y, 0, others);
        all.getRaster().setSample(2 * wide + x, y, 0, 255 - Math.abs(mine - others));
      }
    }
    return new PageImage(all);
  }

  /** This page with some of its rows one pixel lower. */
  PageImage withRowsMoved(int from, int to) {
    BufferedImage moved = new BufferedImage(width(), height(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < height(); y++) {
      int row = y > from && y <= to ? y - 1 : y;
      for (int x = 0; x < width(); x++) moved.getRaster().setSample(x, y, 0, shade(x, row));
    }
    return new PageImage(moved);
  }

  private int shadeOrWhite(int x, int y) {
    return x < width() && y < height() ? shade(x, y) : 255;
  }
}
