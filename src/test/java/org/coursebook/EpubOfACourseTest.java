package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.coursebook.conformance.EpubCheckRunner;
import org.coursebook.epub.EpubFlavor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a course's EPUB has only together with the rest of the course. */
class EpubOfACourseTest {
  private static final EpubWish KOBO = new EpubWish(false, EpubFlavor.KOBO, true);
  private static final Pattern AROUND_MARKER =
      Pattern.compile("(.{7})<span [^<>]*doc-pagebreak[^<>]*></span>(.{22})");

  @TempDir private Path folder;

  @Test
  void aCoursesOwnCoverHasTheSizeThatShopsWant() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", png);
    String settings = "title: A course\nlanguage: en-GB\ncover: images/front.png\n";
    OddCourse made =
        OddCourse.of("1.md", "# One\n\nw1x\n")
            .with("course.yml", settings)
            .with("images/front.png", png.toByteArray())
            .build();

    byte[] bytes = made.files().getOrDefault("OEBPS/cover.png", new byte[0]);
    BufferedImage cover = ImageIO.read(new ByteArrayInputStream(bytes));
    assertThat(List.of(cover.getWidth(), cover.getHeight())).containsExactly(1600, 2560);
    assertThat(made.file("package.opf")).contains("<meta content=\"cover-image\" name=\"cover\"/>");
    made.isSound(folder, List.of("w1x"));
  }

  @Test
  void aPageThatBeginsInASentencePartsTheSpanOfKobosReaders() throws IOException {
    String sentence = "And then the *delegates* spoke at length of grain, ".repeat(200);
    OddCourse.Draft draft = OddCourse.of("1.md", "# One\n\n" + sentence + "and went.\n");
    OddCourse plain = draft.build();
    OddCourse kobo = draft.build(KOBO);

    assertThat(kobo.screenText()).isEqualTo(plain.screenText());
    String text = kobo.file("text/lesson-1.xhtml");
    List<MatchResult> markers = AROUND_MARKER.matcher(text).results().toList();
    assertThat(markers).hasSizeGreaterThan(3);
    assertThat(markers.subList(1, markers.size()))
        .allMatch(one -> one.group(1).equals("</span>") || one.group(1).endsWith("em>"))
        .allMatch(one -> one.group(2).matches("<span class=\"koboSpan\"|<em><span class=.*"));
    Path file = Files.write(folder.resolve("book.kepub.epub"), kobo.edition("epub"));
    assertThat(EpubCheckRunner.check(file)).isEmpty();
  }
}
