package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.coursebook.conformance.EpubCheckRunner;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.ProblemsFoundException;
import org.coursebook.epub.EpubFlavor;
import org.coursebook.epub.LinkCheck;
import org.coursebook.epub.RoundTrip;
import org.coursebook.files.SourceTree;

/**
 * A course in memory and both its editions. Words such as {@code w17x} are there to be counted:
 * each stands once in the running text of both.
 */
record OddCourse(BuildReport report, List<Diagnostic> problems, Map<String, byte[]> files) {
  private static final Pattern COUNTED = Pattern.compile("w\\d+x");

  /** Files of a course; {@code course.yml} is added if there is none. */
  static final class Draft {
    private final Map<String, byte[]> files = new TreeMap<>();
    private Set<Edition> editions = Set.of(Edition.PDF, Edition.EPUB);

    Draft with(String path, String text) {
      return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Draft with(String path, byte[] bytes) {
      files.put(path, bytes);
      return this;
    }

    /** The e-book alone and without pages, which asks for no fonts of print. */
    Draft forScreen() {
      editions = Set.of(Edition.EPUB);
      return this;
    }

    /** The editions, which must come out without an error. */
    OddCourse build() {
      return build(EpubWish.NONE);
    }

    /** Both editions, the EPUB as it is wished for. */
    OddCourse build(EpubWish epub) {
      Problems problems = new Problems();
      try {
        BuildReport report = make(problems, epub);
        return new OddCourse(report, problems.all(), unzip(edition(report, "epub")));
      } catch (ProblemsFoundException e) {
        throw new AssertionError(problems.all().toString(), e);
      }
    }

    /** What is said of a course that must not come out. */
    List<String> problems() {
      Problems problems = new Problems();
      try {
        make(problems, EpubWish.NONE);
        throw new AssertionError("it came out: " + problems.all());
      } catch (ProblemsFoundException e) {
        return problems.all().stream().map(Diagnostic::text).toList();
      }
    }

    private BuildReport make(Problems problems, EpubWish epub) {
      files.putIfAbsent(
          "course.yml", "title: A course\nlanguage: en-GB\n".getBytes(StandardCharsets.UTF_8));
      BuildRequest request =
          new BuildRequest(
              Path.of("no-folder"),
              Path.of("build-output/no-folder"),
              editions,
              PrintWish.NONE,
              editions.contains(Edition.PDF) ? epub : new EpubWish(false, EpubFlavor.PLAIN, false),
              Set.of(),
              false,
              2,
              OptionalLong.empty());
      try {
        return new Press(SourceTree.open(Path.of("styles")), "Coursebook test")
            .make(SourceTree.ofBytes(files), request, problems);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  static Draft of(String path, String text) {
    return new Draft().with(path, text);
  }

  /** The bytes of the edition whose name ends so. */
  byte[] edition(String ending) {
    return edition(report, ending);
  }

  private static byte[] edition(BuildReport report, String ending) {
    return report.made().stream()
        .map(BuildReport.Made::artifact)
        .filter(artifact -> artifact.name().endsWith("." + ending))
        .findFirst()
        .orElseThrow()
        .bytes();
  }

  private static Map<String, byte[]> unzip(byte[] epub) {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(files.put(entry.getName(), zip.readAllBytes())).as(entry.getName()).isNull();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return files;
  }

  /** Nothing is wrong with the EPUB, and no word is lost or doubled in either edition. */
  OddCourse isSound(Path folder, List<String> counted) throws IOException {
    byte[] epub = edition(report, "epub");
    RoundTrip.assertSurvives(report.book(), epub);
    assertThat(LinkCheck.faults(files)).isEmpty();
    assertThat(EpubCheckRunner.check(Files.write(folder.resolve("book.epub"), epub))).isEmpty();
    List<String> sorted = counted.stream().sorted().toList();
    assertThat(counted(screenText())).isEqualTo(sorted);
    if (report.made().size() > 1) assertThat(counted(printText())).isEqualTo(sorted);
    return this;
  }

  private static List<String> counted(String text) {
    return COUNTED.matcher(text).results().map(result -> result.group()).sorted().toList();
  }

  /** A text file of the EPUB, from its folder {@code OEBPS}. */
  String file(String path) {
    byte[] bytes = Objects.requireNonNull(files.get("OEBPS/" + path), path);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The texts of the EPUB without tags, in the order of the spine. */
  String screenText() {
    List<String> texts = new ArrayList<>();
    report
        .book()
        .lessons()
        .forEach(
            lesson ->
                texts.add(
                    file("text/" + lesson.id() + ".xhtml")
                        .replaceAll("<head>.*</head>", "")
                        .replaceAll("<[^>]*>", "")));
    return String.join("\n", texts);
  }

  /** The words of the PDF as a program reads them. */
  String printText() {
    try (PDDocument pdf = Loader.loadPDF(edition(report, "pdf"))) {
      return new PDFTextStripper().getText(pdf);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
