package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a course says of its editions, and its own style sheets, in the finished files. */
class EditionsTest {
  @TempDir private Path folder;

  private final Problems problems = new Problems();

  @BeforeEach
  void writeCourse() throws IOException {
    write("course/course.yml", "title: A course\nlanguage: en-GB\n");
    write("course/one.md", "# One\n\nSome words of a lesson.\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Map<String, byte[]> build() throws IOException {
    Path out = folder.resolve("out");
    BuildRequest request =
        new BuildRequest(
            folder.resolve("course"),
            out,
            Set.of(Edition.PDF, Edition.EPUB),
            PrintWish.NONE,
            EpubWish.NONE,
            Set.of(),
            false,
            2,
            OptionalLong.empty());
    BuildReport report =
        new Press(SourceTree.open(Path.of("styles")), "Coursebook test").build(request, problems);
    Map<String, byte[]> made = new TreeMap<>();
    for (BuildReport.Made one : report.made()) {
      made.put(one.artifact().name(), one.artifact().bytes());
    }
    return made;
  }

  private static byte[] file(Map<String, byte[]> made, String name) {
    return Objects.requireNonNull(made.get(name), name);
  }

  private static long[] paper(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PDRectangle box = pdf.getPage(0).getMediaBox();
      return new long[] {
        Math.round(box.getWidth() / 72 * 25.4), Math.round(box.getHeight() / 72 * 25.4)
      };
    }
  }

  @Test
  void everyEditionThatACourseNamesIsMadeOnItsPaper() throws IOException {
    write(
        "course/course.yml",
        """
        title: A course
        language: en-GB
        editions:
          - {paper: a5}
          - {name: reading-room, paper: a4}
          - {name: pocket, paper: a6}
        """);
    Map<String, byte[]> made = build();
    assertThat(made)
        .containsOnlyKeys(
            "a-course.pdf", "a-course-reading-room.pdf", "a-course-pocket.pdf", "a-course.epub");
    assertThat(paper(file(made, "a-course.pdf"))).containsExactly(148, 210);
    assertThat(paper(file(made, "a-course-reading-room.pdf"))).containsExactly(210, 297);
    assertThat(paper(file(made, "a-course-pocket.pdf"))).containsExactly(105, 148);
    assertThat(Files.readString(folder.resolve("out/build-report.json")))
        .contains("a-course-reading-room.pdf", "a-course-pocket.pdf");
  }

  @Test
  void aCoursesOwnStylesTakeEffectInTheFinishedFiles() throws IOException {
    write("course/styles/print.css", ".lesson p { text-transform: uppercase; }\n");
    write("course/styles/screen.css", "p { color: #123456; }\n");
    Map<String, byte[]> made = build();
    assertThat(problems.all()).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(file(made, "a-course.pdf"))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("SOME WORDS OF A LESSON.");
    }
    assertThat(styles(file(made, "a-course.epub"))).contains("#123456");
  }

  private static String styles(byte[] epub) throws IOException {
    StringBuilder styles = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.getName().endsWith(".css")) continue;
        styles.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return styles.toString();
  }
}
