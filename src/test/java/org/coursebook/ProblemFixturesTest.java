package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.FileUtils;
import org.coursebook.conformance.Checkers;
import org.coursebook.conformance.EpubCheckRunner;
import org.coursebook.conformance.TestCheckers;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.ProblemsFoundException;
import org.coursebook.diagnostic.Severity;
import org.coursebook.files.LooseFile;
import org.coursebook.files.SourceTree;
import org.coursebook.intake.ImportOptions;
import org.coursebook.intake.Importer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of problem, shown by a folder {@code problems/<CODE>-<slug>} that has it: a course, or
 * pages to import, named in {@code pages.txt}, and what is said of it in {@code expected.txt}. An
 * EPUB that is made in spite of it passes the checker. {@code -Dcoursebook.update=true} writes the
 * expectations anew; CI refuses it.
 */
class ProblemFixturesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/problems");
  private static final boolean UPDATE = Boolean.getBoolean("coursebook.update");

  @TempDir private Path output;

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders.sorted().toList();
    }
  }

  private static Code code(Path fixture) {
    String name = fixture.getFileName().toString();
    return Code.valueOf(name.substring(0, name.indexOf('-')));
  }

  @Test
  void everyCodeHasAFixtureAndEveryFixtureACode() throws IOException {
    Set<Code> shown =
        fixtures().stream().map(ProblemFixturesTest::code).collect(Collectors.toSet());
    assertThat(shown).isEqualTo(Set.copyOf(Arrays.asList(Code.values())));
  }

  @Test
  void theExpectationsAreNotRewrittenInCi() {
    assertThat(UPDATE && System.getenv("CI") != null).isFalse();
  }

  @TestFactory
  Stream<DynamicTest> theProblemIsReportedWhereItStandsWithAWayOut() throws IOException {
    return fixtures().stream()
        .map(
            fixture ->
                DynamicTest.dynamicTest(fixture.getFileName().toString(), () -> judge(fixture)));
  }

  private void judge(Path fixture) throws IOException {
    Problems problems = new Problems();
    Path out = output.resolve(fixture.getFileName());
    if (Files.exists(fixture.resolve("pages.txt"))) importPages(fixture, out, problems);
    else if (Files.exists(fixture.resolve("verify.txt"))) verify(fixture, out, problems);
    else build(fixture, out, problems);
    String said =
        problems.all().stream().map(Diagnostic::text).collect(Collectors.joining("\n")) + "\n";
    Path expected = fixture.resolve("expected.txt");
    if (UPDATE) Files.writeString(expected, said);
    assertThat(said).isEqualTo(Files.readString(expected));
    assertThat(problems.all()).extracting(Diagnostic::code).contains(code(fixture));
    if (problems.has(Severity.ERROR)) assertThat(out).doesNotExist();
    // What is checked while it is made is there because it fails.
    if (Files.exists(fixture.resolve("checked.txt"))) return;
    for (Path epub : epubs(out)) assertThat(EpubCheckRunner.check(epub)).isEmpty();
  }

  /** What could be made in spite of the problem. */
  private static List<Path> epubs(Path out) throws IOException {
    if (!Files.isDirectory(out)) return List.of();
    try (Stream<Path> files = Files.list(out)) {
      return files.filter(file -> file.toString().endsWith(".epub")).toList();
    }
  }

  /** What is said of finished files: of those of a course, or of an EPUB that lies in a folder. */
  private static void verify(Path fixture, Path out, Problems problems) throws IOException {
    String what = Files.readString(fixture.resolve("verify.txt")).strip();
    List<LooseFile> files = new ArrayList<>();
    if (what.equals("course")) {
      build(fixture, out, new Problems());
      try (Stream<Path> made = Files.list(out)) {
        for (Path file :
            made.filter(one -> one.toString().matches(".*\\.(pdf|epub)")).sorted().toList()) {
          files.add(new LooseFile(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
        }
      }
      FileUtils.deleteDirectory(out.toFile());
    } else {
      files.add(new LooseFile("book.epub", zipped(fixture.resolve(what))));
    }
    new Press(styles(fixture), "Coursebook test")
        .checking(new Checkers(TestCheckers.folder()))
        .inspect(files, Optional.empty(), problems);
  }

  private static byte[] zipped(Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] mimetype = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(mimetype.length);
      CRC32 sum = new CRC32();
      sum.update(mimetype);
      first.setCrc(sum.getValue());
      zip.putNextEntry(first);
      zip.write(mimetype);
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
          zip.write(Files.readAllBytes(file));
        }
      }
    }
    return bytes.toByteArray();
  }

  private static Press press(Path fixture) {
    Press press = new Press(styles(fixture), "Coursebook test");
    boolean checked = Files.exists(fixture.resolve("checked.txt"));
    return checked ? press.checking(new Checkers(TestCheckers.folder())) : press;
  }

  private static void build(Path fixture, Path out, Problems problems) throws IOException {
    Press press = press(fixture);
    Path only = fixture.resolve("only-lessons.txt");
    Set<Integer> lessons =
        Files.exists(only) ? Set.of(Integer.valueOf(Files.readString(only).strip())) : Set.of();
    Path names = fixture.resolve("only-editions.txt");
    PrintWish prints =
        Files.exists(names)
            ? new PrintWish(Set.of(Files.readString(names).strip()), "", Set.of(), "", false)
            : PrintWish.NONE;
    BuildRequest request =
        new BuildRequest(
            fixture,
            out,
            Set.of(Edition.values()),
            prints,
            EpubWish.NONE,
            lessons,
            false,
            2,
            OptionalLong.empty());
    try {
      press.build(request, problems);
    } catch (ProblemsFoundException e) {
      assertThat(problems.has(Severity.ERROR)).isTrue();
    }
  }

  /** The program's styles, with the fixture's own files in their places. */
  private static SourceTree styles(Path fixture) {
    SourceTree ours = SourceTree.open(Path.of("styles"));
    if (!Files.exists(fixture.resolve("program-styles"))) return ours;
    SourceTree own = SourceTree.open(fixture.resolve("program-styles"));
    Map<String, byte[]> files = new HashMap<>();
    for (String path : ours.list()) files.put(path, ours.bytes(path).orElseThrow());
    for (String path : own.list()) files.put(path, own.bytes(path).orElseThrow());
    return SourceTree.ofBytes(files);
  }

  private static void importPages(Path fixture, Path out, Problems problems) throws IOException {
    List<Path> pages =
        Files.readAllLines(fixture.resolve("pages.txt")).stream().map(fixture::resolve).toList();
    Path before = fixture.resolve("course");
    new Importer()
        .importPages(
            pages, Files.exists(before) ? before : out, new ImportOptions(false, false), problems);
  }
}
