package org.coursebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coursebook.book.Book;
import org.coursebook.book.Evaluation;
import org.coursebook.book.Lesson;
import org.coursebook.book.Look;
import org.coursebook.book.Printing;
import org.coursebook.book.WordCount;
import org.coursebook.certificate.Certificate;
import org.coursebook.certificate.CertifiedFile;
import org.coursebook.conformance.Checked;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Json;
import org.coursebook.files.Artifact;
import org.coursebook.proof.Conservation;

/**
 * What a build made.
 *
 * @param program name and version of the program
 * @param made the artifacts, PDFs first
 * @param proof what was proven of the editions
 * @param checks what the conformance checkers say, by the names of the files; empty if they were
 *     not asked
 * @param kept what earlier builds made and this one left where it is
 * @param problems what was reported on the way; no errors
 * @param readNanoseconds the time that it took to read the course
 */
public record BuildReport(
    String program,
    Book book,
    List<Made> made,
    Proof proof,
    Map<String, List<Checked>> checks,
    List<FormerEdition> kept,
    List<Diagnostic> problems,
    long readNanoseconds) {
  /** The name of the report. */
  public static final String FILE = "build-report.json";

  private static final String EPUB = "application/epub+zip";

  public BuildReport {
    made = List.copyOf(made);
    checks = Map.copyOf(checks);
    kept = List.copyOf(kept);
    problems = List.copyOf(problems);
  }

  /**
   * An artifact that was made.
   *
   * @param printing how a PDF is printed; nothing for anything else
   * @param pages of a PDF; 0 for anything else
   * @param unclaimed why it makes no claim of conformance, if it might have made one
   * @param nanoseconds the time that it took
   */
  public record Made(
      Artifact artifact,
      Optional<Printing> printing,
      int pages,
      Optional<String> unclaimed,
      long nanoseconds) {
    public double seconds() {
      return nanoseconds / 1e9;
    }
  }

  /**
   * What was proven of the editions by reading them back.
   *
   * @param verdicts on what each says, by the names of their files
   * @param pages how many pages of the e-book begin as the printed ones do: all that are marked;
   *     nothing unless both editions were made
   * @param nanoseconds the time that it took
   */
  public record Proof(
      Map<String, Conservation.Verdict> verdicts, Optional<Integer> pages, long nanoseconds) {
    public Proof {
      verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
    }
  }

  /**
   * The report as {@code build-report.json}. All but {@code kept}, {@code environment} and {@code
   * timings} is the same whenever the same course is built by the same program.
   */
  public Artifact artifact() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("program", program);
    report.put("versions", Versions.ofLibraries());
    report.put("title", book.metadata().title());
    report.put("identifier", book.metadata().identifier());
    report.put("language", book.metadata().language());
    List<Lesson> lessons = book.lessons().toList();
    report.put("lessons", lessons.size());
    report.put("words", WordCount.of(lessons));
    report.put("notes", lessons.stream().mapToInt(lesson -> lesson.notes().size()).sum());
    report.put("pictures", book.pictures().size());
    report.put("artifacts", made.stream().map(this::describe).toList());
    proof.pages().ifPresent(pages -> report.put("pagesProven", pages));
    report.put("problems", problems.stream().map(Diagnostic::fields).toList());
    if (!kept.isEmpty()) report.put("kept", kept.stream().map(BuildReport::describe).toList());
    report.put("environment", Map.of("java", Runtime.version().toString()));
    report.put("timings", timings());
    byte[] bytes = Json.text(report).getBytes(StandardCharsets.UTF_8);
    return new Artifact(FILE, "application/json", bytes);
  }

  private Map<String, Object> describe(Made made) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", made.artifact().name());
    fields.put("mediaType", made.artifact().mediaType());
    fields.put("bytes", made.artifact().bytes().length);
    fields.put("sha256", made.artifact().sha256());
    if (made.pages() > 0) fields.put("pages", made.pages());
    made.printing().ifPresent(printing -> describe(printing, fields));
    fields.put("claims", claims(made));
    made.unclaimed().ifPresent(reason -> fields.put("unclaimed", reason));
    Conservation.Verdict verdict = proof.verdicts().get(made.artifact().name());
    if (verdict != null) fields.put("proven", verdict.counts());
    return fields;
  }

  /** The standards that an edition says of itself to keep to. */
  private List<String> claims(Made made) {
    if (made.unclaimed().isPresent()) return List.of();
    if (made.printing().isPresent()) return List.of("PDF/UA-1", "PDF/A-2a");
    Optional<Evaluation> evaluation = book.metadata().evaluation();
    boolean epub = made.artifact().mediaType().equals(EPUB);
    return epub && evaluation.isPresent()
        ? List.of("EPUB Accessibility 1.1, WCAG " + evaluation.get().wcag())
        : List.of();
  }

  /** What was proven, as a file and as a page. */
  public Certificate certificate() {
    List<CertifiedFile> files = new ArrayList<>();
    for (Made one : made) {
      String name = one.artifact().name();
      boolean epub = one.artifact().mediaType().equals(EPUB);
      files.add(
          new CertifiedFile(
              one.artifact(),
              Optional.ofNullable(proof.verdicts().get(name)),
              epub ? proof.pages() : Optional.empty(),
              checks.getOrDefault(name, List.of()),
              claims(one),
              one.unclaimed().orElse("")));
    }
    return new Certificate(program, book, files);
  }

  private static void describe(Printing printing, Map<String, Object> fields) {
    if (!printing.name().isEmpty()) fields.put("edition", printing.name());
    fields.put("paper", printing.paper().name());
    for (Look look : printing.looks()) fields.put(look.slug(), true);
    if (printing.bleed() > 0) fields.put("bleed", rounded(printing.bleed()) + "mm");
    if (printing.marks()) fields.put("marks", true);
  }

  private static Map<String, Object> describe(FormerEdition edition) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", edition.file());
    fields.put("sha256", edition.sha256());
    return fields;
  }

  /** What took how many seconds: {@code reading} the course, each artifact, and the proof. */
  public Map<String, Double> timings() {
    Map<String, Double> timings = new LinkedHashMap<>();
    timings.put("reading", rounded(readNanoseconds / 1e9));
    for (Made one : made) timings.put(one.artifact().name(), rounded(one.seconds()));
    timings.put("proof", rounded(proof.nanoseconds() / 1e9));
    return timings;
  }

  private static double rounded(double seconds) {
    return Math.round(seconds * 1000) / 1000.0;
  }
}
