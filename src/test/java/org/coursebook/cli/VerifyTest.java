package org.coursebook.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finished files are looked at, by themselves, beside their course, and beside a certificate. */
class VerifyTest {
  private static final String LESSON =
      "# One\n\nSome words of a lesson.[^1]\n\n## Two\n\nAnd some more words.\n\n[^1]: A note.\n";

  @TempDir private Path folder;

  private Session session = new Session(Path.of("."));

  @BeforeEach
  void build() throws IOException {
    session = new Session(folder);
    Files.createDirectories(folder.resolve("course"));
    Files.writeString(folder.resolve("course/course.yml"), "title: A course\nlanguage: en\n");
    Files.writeString(folder.resolve("course/01-one.md"), LESSON);
    assertThat(session.type("build", "course", "--verify", "-q")).isEqualTo(Exit.DONE);
  }

  private Path made(String name) {
    return folder.resolve("build-output").resolve(name);
  }

  private void rewrite(Path file, String words, String others) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(words);
    Files.writeString(file, text.replace(words, others));
  }

  @Test
  void eachCheckIsALine() {
    Exit exit =
        session.type(
            "verify",
            "build-output/a-course.pdf",
            "build-output/a-course.epub",
            "--against",
            "course");
    assertThat(session.err()).isEmpty();
    assertThat(exit).isEqualTo(Exit.DONE);
    assertThat(session.out().lines())
        .containsExactly(
            "build-output/a-course.pdf: PDF/UA-1: passed (veraPDF 1.30.2)",
            "build-output/a-course.pdf: PDF/A-2a: passed (veraPDF 1.30.2)",
            "build-output/a-course.epub: EPUB 3.3: passed (epubcheck 5.3.0)",
            "build-output/a-course.pdf: words and notes: all of the course (50 words, 1 note)",
            "build-output/a-course.epub: words and notes: all of the course (49 words, 1 note)",
            "build-output/a-course.epub: pages: 6 pages begin as those of a-course.pdf");
  }

  @Test
  void whatIsLostIsShownInTheLesson() throws IOException {
    edit(made("a-course.epub"), "some more words", "some words");
    assertThat(session.type("verify", "build-output/a-course.epub", "--against", "course"))
        .isEqualTo(Exit.UNPROVEN);
    assertThat(session.out()).contains("a-course.epub: words and notes: 1 difference");
    assertThat(session.err())
        .contains(
            "course/01-one.md:7:10: error[text-differs]: the EPUB lacks “more”"
                + " (OEBPS/text/lesson-1.xhtml), after “Two And some”, in a-course.epub");
  }

  @Test
  void whatIsBrokenIsNamed() throws IOException {
    edit(made("a-course.epub"), "<h2", "<h9");
    assertThat(session.type("verify", "build-output/a-course.epub")).isEqualTo(Exit.UNPROVEN);
    assertThat(session.out()).contains("a-course.epub: EPUB 3.3: failed, ");
    assertThat(session.err())
        .contains("build-output/a-course.epub:1:1: error[conformance-failed]: EPUB 3.3 ")
        .contains("OEBPS/text/lesson-1.xhtml");
  }

  @Test
  void damagedFilesAreNoBugOfTheProgram() throws IOException {
    byte[] pdf = Files.readAllBytes(made("a-course.pdf"));
    Files.write(made("half.pdf"), Arrays.copyOf(pdf, pdf.length / 3));
    Files.writeString(made("none.pdf"), "%PDF-1.7\nnothing");
    Files.write(made("half.epub"), Arrays.copyOf(pdf, 9000));
    byte[] epub = Files.readAllBytes(made("a-course.epub"));
    Files.write(made("half.epub"), Arrays.copyOf(epub, epub.length / 3));
    for (String name : new String[] {"half.pdf", "none.pdf", "half.epub"}) {
      Exit exit = session.type("verify", "build-output/" + name, "--against", "course");
      assertThat(session.err()).as(name).doesNotContain("bug", "Exception", "\tat ");
      assertThat(exit).as(name).isEqualTo(Exit.UNPROVEN);
    }
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    Files.writeString(folder.resolve("words.txt"), "words");
    assertThat(session.type("verify", "words.txt")).isEqualTo(Exit.USAGE);
    assertThat(session.err()).contains("`words.txt` is neither a PDF nor an EPUB");
    assertThat(session.type("verify", "nothing.pdf")).isEqualTo(Exit.USAGE);
    assertThat(session.err()).contains("there is no file `nothing.pdf`");
    assertThat(session.type("verify")).isEqualTo(Exit.USAGE);
  }

  @Test
  void aCertificateKnowsItsFiles() throws IOException {
    String certificate = "--certificate=build-output/certificate.json";
    assertThat(session.type("verify", certificate)).isEqualTo(Exit.DONE);
    assertThat(session.out().lines())
        .hasSize(3)
        .allMatch(line -> line.endsWith("is the file of the certificate"));
    byte[] pdf = Files.readAllBytes(made("a-course.pdf"));
    pdf[pdf.length / 2] ^= 1;
    Files.write(made("a-course.pdf"), pdf);
    Files.delete(made("a-course.epub"));
    assertThat(session.type("verify", certificate)).isEqualTo(Exit.UNPROVEN);
    assertThat(session.out())
        .contains("a-course.pdf is not the file of the certificate: it was changed")
        .contains("a-course.epub is missing")
        .contains("certificate.html is the file of the certificate");
    Files.writeString(folder.resolve("other.pdf"), "%PDF-");
    assertThat(session.type("verify", certificate, "other.pdf")).isEqualTo(Exit.UNPROVEN);
    assertThat(session.out()).contains("other.pdf is not in the certificate");
  }

  @Test
  void aCertificateThatWasChangedIsRefused() throws IOException {
    rewrite(made("certificate.json"), "\"notes\": 1", "\"notes\": 2");
    assertThat(session.type("verify", "--certificate=build-output/certificate.json"))
        .isEqualTo(Exit.UNPROVEN);
    assertThat(session.err()).contains("is no certificate, or was changed since it was written");
  }

  @Test
  void aCertificateSaysWhatWasProvenAndWhatWasNot() throws IOException {
    assertThat(Files.readString(made("certificate.json")))
        .contains("\"standard\": \"PDF/UA-1\"", "\"checker\": \"veraPDF 1.30.2\"")
        .contains("\"checker\": \"epubcheck 5.3.0\"", "\"result\": \"passed\"")
        .contains("\"pagesSynchronised\": 6", "\"claims\": [\n        \"PDF/UA-1\"")
        .contains("\"notChecked\": [");
    assertThat(Files.readString(made("certificate.html"))).contains("<h1", "Words proven");
    assertThat(session.type("build", "course", "-q")).isEqualTo(Exit.DONE);
    assertThat(Files.readString(made("certificate.json")))
        .contains("Conformance: the checkers were not asked")
        .doesNotContain("veraPDF");
  }

  @Test
  void aClaimThatDoesNotHoldIsNotMade() throws IOException {
    Files.writeString(
        folder.resolve("course/square.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9'"
            + " height='9'/></svg>");
    Files.writeString(folder.resolve("course/01-one.md"), LESSON + "\n![](square.svg)\n");
    assertThat(session.type("build", "course", "--verify", "-q")).isEqualTo(Exit.DONE);
    assertThat(Files.readString(made("build-report.json")))
        .contains("\"unclaimed\": \"image-without-alt at 01-one.md:11:1\"");
    assertThat(Files.readString(made("certificate.json"))).contains("\"claims\": [],");
    byte[] pdf = Files.readAllBytes(made("a-course.pdf"));
    assertThat(new String(pdf, ISO_8859_1)).doesNotContain("pdfaid:part", "pdfuaid:part");
  }

  @Test
  void aCodeHostGetsALogOfItsOwnKind() throws IOException {
    Files.writeString(
        folder.resolve("course/01-one.md"), "# One\n\nWords [^none].\n\n![](no such.png)\n");
    assertThat(session.type("check", "course", "--diagnostics", "sarif")).isEqualTo(Exit.PROBLEMS);
    assertThat(session.err()).isEmpty();
    String log = session.out();
    assertThat(schema().validate(log, InputFormat.JSON)).isEmpty();
    assertThat(log)
        .contains("\"ruleId\": \"note-undefined\"", "\"level\": \"error\"")
        .contains("\"uri\": \"course/01-one.md\"", "\"startLine\": 3");
    Files.writeString(folder.resolve("course/01-one.md"), LESSON);
    assertThat(session.type("build", "course", "--diagnostics", "sarif")).isEqualTo(Exit.DONE);
    assertThat(schema().validate(session.out(), InputFormat.JSON)).isEmpty();
    assertThat(session.out()).contains("\"results\": []");
  }

  /** The schema that OASIS published. */
  private static Schema schema() throws IOException {
    try (InputStream text =
        VerifyTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String schema = new String(Objects.requireNonNull(text).readAllBytes(), UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
    }
  }

  private static void edit(Path epub, String words, String others) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in =
            new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(epub)), UTF_8);
        ZipOutputStream out = new ZipOutputStream(bytes, UTF_8)) {
      ZipEntry entry;
      while ((entry = in.getNextEntry()) != null) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        boolean text = entry.getName().endsWith("lesson-1.xhtml");
        out.write(
            text ? new String(content, UTF_8).replace(words, others).getBytes(UTF_8) : content);
      }
    }
    Files.write(epub, bytes.toByteArray());
  }
}
