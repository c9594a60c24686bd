package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.coursebook.conformance.EpubCheckRunner;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole books held against what they came out as before: {@code golden/<case>/course} against
 * {@code golden/<case>/expected}. {@code -Dcoursebook.update=true} writes the expectations anew.
 */
class GoldenBooksTest {
  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("coursebook.update");

  @TempDir private Path output;

  @TestFactory
  Stream<DynamicTest> theBookComesOutAsExpected() throws IOException {
    try (Stream<Path> found = Files.list(CASES)) {
      List<Path> cases = found.sorted().toList();
      assertThat(cases).isNotEmpty();
      return cases.stream()
          .map(one -> DynamicTest.dynamicTest(one.getFileName().toString(), () -> judge(one)));
    }
  }

  @Test
  void theExpectationsAreNotRewrittenInCi() {
    assertThat(UPDATE && System.getenv("CI") != null).isFalse();
  }

  private void judge(Path one) throws IOException {
    Map<String, String> made = make(one.resolve("course"));
    Path expected = one.resolve("expected");
    if (UPDATE) rewrite(expected, made);
    Set<String> files = new TreeSet<>();
    try (Stream<Path> found = Files.walk(expected)) {
      found
          .filter(Files::isRegularFile)
          .forEach(file -> files.add(expected.relativize(file).toString().replace('\\', '/')));
    }
    assertThat(made.keySet()).isEqualTo(files);
    for (String file : files) {
      assertThat(made.get(file)).as(file).isEqualTo(Files.readString(expected.resolve(file)));
    }
  }

  private static void rewrite(Path expected, Map<String, String> made) throws IOException {
    try (Stream<Path> old = Files.exists(expected) ? Files.walk(expected) : Stream.empty()) {
      for (Path file : old.filter(Files::isRegularFile).toList()) Files.delete(file);
    }
    for (Map.Entry<String, String> file : made.entrySet()) {
      Path path = expected.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private Map<String, String> make(Path course) throws IOException {
    Problems problems = new Problems();
    BuildRequest request =
        new BuildRequest(
            course,
            output,
            Set.of(Edition.values()),
            PrintWish.NONE,
            EpubWish.NONE,
            Set.of(),
            false,
            2,
            OptionalLong.empty());
    BuildReport report =
        new Press(SourceTree.open(Path.of("styles")), "Coursebook test").build(request, problems);
    assertThat(problems.all()).isEmpty();
    Map<String, String> made = new TreeMap<>();
    for (BuildReport.Made one : report.made()) {
      byte[] bytes = one.artifact().bytes();
      switch (one.artifact().mediaType()) {
        case "application/pdf" -> made.put("print.txt", pdf(bytes));
        case "text/plain" -> made.put("transcript.txt", new String(bytes, StandardCharsets.UTF_8));
        default -> {
          epub(bytes, made);
          assertThat(EpubCheckRunner.check(output.resolve(one.artifact().name()))).isEmpty();
        }
      }
    }
    return made;
  }

  /** The text of every page under its label, and the outline. */
  private static String pdf(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        text.append("=== ").append(labels[page - 1]).append('\n');
        text.append(stripper.getText(document).strip()).append('\n');
      }
      text.append("=== outline\n");
      outline(document.getDocumentCatalog().getDocumentOutline().children(), "", text);
    }
    return text.toString();
  }

  private static void outline(Iterable<PDOutlineItem> items, String indent, StringBuilder text) {
    for (PDOutlineItem item : items) {
      text.append(indent).append(item.getTitle()).append('\n');
      outline(item.children(), indent + "  ", text);
    }
  }

  /** Every text file of the EPUB as it is, every other by its name and size. */
  private static void epub(byte[] bytes, Map<String, String> made) throws IOException {
    StringBuilder others = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        byte[] content = zip.readAllBytes();
        List<String> markup = List.of(".xhtml", ".opf", ".ncx", ".xml");
        if (markup.stream().anyMatch(name::endsWith)) {
          made.put("epub/" + name, new String(content, StandardCharsets.UTF_8));
        } else {
          others.append(name).append('\n');
        }
      }
    }
    made.put("epub/others.txt", others.toString());
  }
}
