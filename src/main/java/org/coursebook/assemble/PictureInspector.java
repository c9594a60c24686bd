package org.coursebook.assemble;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.coursebook.book.Picture;

/**
 * Looks whether a picture is what it seems: of a kind that both editions can hold, whole, and not
 * too large to be unpacked.
 */
final class PictureInspector {
  /** 100 megapixels: a page of A3 at 600 dots an inch. */
  private static final long MAX_PIXELS = 100_000_000;

  private PictureInspector() {}

  /** A picture can't be used; the message says why, in words that follow "it can't be used: ". */
  static final class BrokenException extends Exception {
    private final String help;

    BrokenException(String message, String help) {
      super(message);
      this.help = help;
    }

    String help() {
      return help;
    }
  }

  /**
   * The picture with its kind and size.
   *
   * @throws BrokenException if it can't be used
   */
  static Picture inspect(String path, byte[] bytes) throws BrokenException {
    if (startsWith(bytes, "\u0089PNG")) return raster(path, "png", bytes);
    if (startsWith(bytes, "\u00FF\u00D8\u00FF")) return raster(path, "jpeg", bytes);
    if (startsWith(bytes, "GIF8")) return raster(path, "gif", bytes);
    if (path.toLowerCase(Locale.ROOT).endsWith(".svg")) return SvgInspector.inspect(path, bytes);
    throw new BrokenException(
        bytes.length == 0 ? "it is empty" : "it is neither PNG, JPEG, GIF nor SVG",
        "open it in a picture program and save it as PNG or JPEG");
  }

  /** Whether a JPEG has the four colours of a printing press: its frame has four components. */
  static boolean isForPress(byte[] jpeg) {
    int at = 2;
    while (at + 9 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      boolean frame = marker == 0xC0 || (marker > 0xC0 && marker < 0xD0 && marker % 4 != 0);
      if (frame) return jpeg[at + 9] == 4;
      at += 2 + (((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF));
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, String magic) {
    byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < expected.length) return false;
    for (int i = 0; i < expected.length; i++) {
      if (bytes[i] != expected[i]) return false;
    }
    return true;
  }

  private static Picture raster(String path, String format, byte[] bytes) throws BrokenException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    if (!readers.hasNext()) throw new IllegalStateException("the JDK reads " + format);
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > MAX_PIXELS) {
        throw new BrokenException(
            "it has %d million pixels".formatted(pixels / 1_000_000),
            "make it smaller: 2,500 pixels across are enough for a page");
      }
      BufferedImage image = reader.read(0);
      return new Picture(path, "image/" + format, bytes, image.getWidth(), image.getHeight());
    } catch (IOException | RuntimeException e) {
      throw new BrokenException(
          "the file is damaged or not whole", "save it anew from the program that made it");
    } finally {
      reader.dispose();
    }
  }
}
