package org.coursebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.coursebook.book.Book;
import org.coursebook.book.Metadata;
import org.coursebook.book.Picture;
import org.coursebook.diagnostic.Problems;
import org.junit.jupiter.api.Test;

class CoverPainterTest {
  private static final int WHITE = Color.WHITE.getRGB();
  private static final int RED = Color.RED.getRGB();

  @Test
  void aPictureWiderThanTheCoverFillsItsWidthInTheMiddleOfItsHeight() throws IOException {
    BufferedImage cover = painted(200, 100);

    assertThat(cover.getWidth()).isEqualTo(CoverPainter.WIDTH);
    assertThat(cover.getHeight()).isEqualTo(CoverPainter.HEIGHT);
    assertThat(List.of(cover.getRGB(5, 1280), cover.getRGB(1594, 1280))).containsOnly(RED);
    assertThat(List.of(cover.getRGB(800, 890), cover.getRGB(800, 1670))).containsOnly(RED);
    assertThat(List.of(cover.getRGB(800, 870), cover.getRGB(800, 1690))).containsOnly(WHITE);
  }

  @Test
  void aPictureTallerThanTheCoverFillsItsHeightInTheMiddleOfItsWidth() throws IOException {
    BufferedImage cover = painted(100, 320);

    assertThat(List.of(cover.getRGB(800, 5), cover.getRGB(800, 2554))).containsOnly(RED);
    assertThat(List.of(cover.getRGB(410, 1280), cover.getRGB(1190, 1280))).containsOnly(RED);
    assertThat(List.of(cover.getRGB(390, 1280), cover.getRGB(1210, 1280))).containsOnly(WHITE);
  }

  /** The cover of a course that has a red picture of this size for it. */
  private static BufferedImage painted(int width, int height) throws IOException {
    BufferedImage red = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) red.setRGB(x, y, RED);
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(red, "png", png);
    Picture picture = new Picture("cover.png", "image/png", png.toByteArray(), width, height);
    Problems problems = new Problems();
    byte[] cover = new CoverPainter().paint(covered(picture), SampleBook.theme(), problems);
    assertThat(problems.all()).isEmpty();
    return ImageIO.read(new ByteArrayInputStream(cover));
  }

  private static Book covered(Picture picture) {
    Metadata plain = SampleBook.metadata("A course", "");
    Metadata metadata =
        new Metadata(
            plain.title(),
            plain.subtitle(),
            plain.courseId(),
            plain.language(),
            plain.authors(),
            plain.publisher(),
            plain.published(),
            plain.updated(),
            plain.edition(),
            plain.description(),
            plain.rights(),
            plain.identifier(),
            plain.subjects(),
            picture.path(),
            plain.hyphenation(),
            Optional.empty(),
            plain.span());
    List<Book.Part> parts = List.of(new Book.Part("", "", List.of(SampleBook.plain(1, 1))));
    return SampleBook.of(metadata, parts, Map.of(picture.path(), picture));
  }
}
