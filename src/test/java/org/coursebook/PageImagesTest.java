package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page of each kind held against how it looked before, so that no change of looks goes unseen.
 * {@code -Dcoursebook.update=true} writes the pictures anew; what differs is put side by side in
 * {@code build-output/maven/page-images}.
 */
class PageImagesTest {
  private static final Path FIXTURE = Path.of("src/test/resources/page-images");
  private static final Path DIFFERENCES = Path.of("build-output/maven/page-images");
  private static final boolean UPDATE = Boolean.getBoolean("coursebook.update");

  /** Each kind of page, and words that stand on a page of that kind alone. */
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("title", "Ada Writer.*A book of pages.*One of every kind.*The Test Press");
    KINDS.put("contents", "Contents.*The printer’s day");
    KINDS.put("part-opening", "^\\W*Part One\\W+Words\\W*$");
    KINDS.put("lesson-opening", "Lesson One.*The compositor came in");
    KINDS.put("text-and-notes", "Rules and Customs of the House");
    KINDS.put("quotation-and-verse", "the box of a is low");
    KINDS.put("lists", "He was given a line of Latin");
    KINDS.put("table", "A sheet of the octavo edition");
    KINDS.put("figure", "The common press, from the side");
    KINDS.put("code-and-alert", "Two alphabets and a half\\. return");
    KINDS.put("questions-and-definitions", "What would you have written");
    KINDS.put("colophon", "Coursebook test");
  }

  @TempDir private Path output;

  @Test
  void aPageOfEachKindLooksAsItDid() throws IOException {
    Map<String, PageImage> made = make();
    if (UPDATE) rewrite(made);
    assertThat(expectedNames()).isEqualTo(made.keySet().stream().sorted().toList());
    List<String> different =
        made.entrySet().stream()
            .filter(one -> !isAsExpected(one.getKey(), one.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    assertThat(different).as("pages to look at in " + DIFFERENCES).isEmpty();
  }

  @Test
  void aLineThatMovesByAPixelIsSeen() throws IOException {
    try (PDDocument document = Loader.loadPDF(build())) {
      PageImage page = PageImage.of(document, pageOf(document, "The compositor came in"));
      assertThat(page.looksLike(page)).isTrue();
      assertThat(page.looksLike(page.withRowsMoved(250, 257))).isFalse();
    }
  }

  @Test
  void theExpectationsAreNotRewrittenInCi() {
    assertThat(UPDATE && System.getenv("CI") != null).isFalse();
  }

  private Map<String, PageImage> make() throws IOException {
    Map<String, PageImage> made = new LinkedHashMap<>();
    try (PDDocument document = Loader.loadPDF(build())) {
      for (Map.Entry<String, String> kind : KINDS.entrySet()) {
        made.put(kind.getKey(), PageImage.of(document, pageOf(document, kind.getValue())));
      }
    }
    return made;
  }

  private byte[] build() throws IOException {
    Problems problems = new Problems();
    BuildRequest request =
        new BuildRequest(
            FIXTURE.resolve("course"),
            output,
            Set.of(Edition.PDF),
            PrintWish.NONE,
            EpubWish.NONE,
            Set.of(),
            false,
            1,
            OptionalLong.empty());
    BuildReport report =
        new Press(SourceTree.open(Path.of("styles")), "Coursebook test").build(request, problems);
    assertThat(problems.all()).isEmpty();
    return report.made().get(0).artifact().bytes();
  }

  /** The only page with these words. */
  private static int pageOf(PDDocument document, String words) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    int found = -1;
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String text = stripper.getText(document).strip().replaceAll("\\s+", " ");
      if (!text.matches(".*(?:" + words + ").*")) continue;
      assertThat(found).as("pages with " + words).isEqualTo(-1);
      found = page - 1;
    }
    assertThat(found).as("a page with " + words).isNotEqualTo(-1);
    return found;
  }

  private static Path expected(String name) {
    return FIXTURE.resolve("expected").resolve(name + ".png");
  }

  private static List<String> expectedNames() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURE.resolve("expected"))) {
      return files.map(file -> file.getFileName().toString().replace(".png", "")).sorted().toList();
    }
  }

  /** Pictures that look the same stay as they are, so that only a change of looks is a change. */
  private static void rewrite(Map<String, PageImage> made) throws IOException {
    Files.createDirectories(FIXTURE.resolve("expected"));
    for (String former : expectedNames()) {
      if (!made.containsKey(former)) Files.delete(expected(former));
    }
    for (Map.Entry<String, PageImage> one : made.entrySet()) {
      Path file = expected(one.getKey());
      if (Files.exists(file) && PageImage.read(file).looksLike(one.getValue())) continue;
      one.getValue().write(file);
    }
  }

  private static boolean isAsExpected(String name, PageImage made) {
    try {
      PageImage expected = PageImage.read(expected(name));
      if (expected.looksLike(made)) return true;
      expected.beside(made).write(DIFFERENCES.resolve(name + ".png"));
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
