package org.coursebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.coursebook.assemble.Assembler;
import org.coursebook.book.Book;
import org.coursebook.book.Course;
import org.coursebook.book.Lesson;
import org.coursebook.book.Printing;
import org.coursebook.course.CourseReader;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Severity;
import org.coursebook.diagnostic.Span;
import org.coursebook.diagnostic.WordFinder;
import org.coursebook.epub.EpubExporter;
import org.coursebook.epub.EpubOptions;
import org.coursebook.files.Artifact;
import org.coursebook.files.ArtifactStore;
import org.coursebook.files.SourceTree;
import org.coursebook.files.WorkFolder;
import org.coursebook.markdown.LessonReader;
import org.coursebook.pdf.CoverPainter;
import org.coursebook.pdf.EngineStyles;
import org.coursebook.pdf.GlyphCheck;
import org.coursebook.pdf.PdfExporter;
import org.coursebook.pdf.PdfOptions;
import org.coursebook.pdf.PrintEdition;
import org.coursebook.theme.CourseStyles;
import org.coursebook.theme.Theme;
import org.coursebook.theme.ThemeReader;
import org.coursebook.transcript.Transcript;

/** A course folder becomes a book: the whole program, step by step. */
public final class Press {
  private final SourceTree styles;
  private final String program;

  /**
   * Sets up the press.
   *
   * @param styles the folder of style sheets and fonts
   * @param program name and version of the program, for colophon and report
   */
  public Press(SourceTree styles, String program) {
    this.styles = styles;
    this.program = program;
  }

  /**
   * Reads everything and writes nothing.
   *
   * @throws org.coursebook.diagnostic.ProblemsFoundException if the course has errors, or warnings
   *     where the request is strict
   */
  public void check(BuildRequest request, Problems problems) {
    read(SourceTree.open(request.course()), request, problems);
  }

  /**
   * Makes the editions and writes them, all or none.
   *
   * @throws org.coursebook.diagnostic.ProblemsFoundException if the course has errors, or warnings
   *     where the request is strict; nothing is written then
   * @throws IOException if the disk refuses
   */
  public BuildReport build(BuildRequest request, Problems problems) throws IOException {
    BuildReport report = make(SourceTree.open(request.course()), request, problems);
    List<Artifact> artifacts =
        new ArrayList<>(report.made().stream().map(BuildReport.Made::artifact).toList());
    artifacts.add(report.artifact());
    ArtifactStore.write(request.output(), artifacts);
    return report;
  }

  /** The editions of the course in this tree, which may lie in memory; nothing is written. */
  BuildReport make(SourceTree tree, BuildRequest request, Problems problems) throws IOException {
    long start = System.nanoTime();
    Manuscript manuscript = read(tree, request, problems);
    long reading = System.nanoTime() - start;
    List<BuildReport.Made> made = withTranscripts(print(manuscript, request, problems), request);
    stop(request, problems);
    return new BuildReport(
        program, manuscript.book(), made, kept(request, made), problems.all(), reading);
  }

  /** What earlier builds made and this one doesn't replace. */
  private static List<FormerEdition> kept(BuildRequest request, List<BuildReport.Made> made)
      throws IOException {
    List<String> replaced = made.stream().map(one -> one.artifact().name()).toList();
    return FormerEdition.in(new WorkFolder(request.output())).stream()
        .filter(edition -> !replaced.contains(edition.file()))
        .toList();
  }

  /** A book, how it looks, and what it is to be printed on. */
  private record Manuscript(Book book, Theme theme, List<Printing> printings, WordFinder finder) {}

  /** Course, lessons, book: up to here nothing is known of any format. */
  private Manuscript read(SourceTree tree, BuildRequest request, Problems problems) {
    Theme ours = new ThemeReader().read(styles, problems);
    Course course = new CourseReader().read(tree, problems);
    LessonReader reader = new LessonReader(course.metadata().language());
    List<Lesson> lessons = course.lessons().map(source -> reader.read(source, problems)).toList();
    Book book = new Assembler(tree, problems).assemble(course, lessons, request.lessons(), program);
    List<Printing> printings = request.prints().printings(course, problems);
    Theme theme = CourseStyles.over(ours, tree, problems);
    EngineStyles.check(theme, problems);
    GlyphCheck.check(book, theme, finder(tree), problems);
    stop(request, problems);
    return new Manuscript(book, theme, printings, finder(tree));
  }

  /** What can't be read was reported when the lessons were. */
  private static WordFinder finder(SourceTree tree) {
    return new WordFinder(file -> tree.text(file, Span.startOf(file), new Problems()));
  }

  /** The editions know nothing of each other, so several cores make several at a time. */
  private static List<BuildReport.Made> print(
      Manuscript manuscript, BuildRequest request, Problems problems) {
    Book book = manuscript.book();
    Theme theme = manuscript.theme();
    List<Supplier<BuildReport.Made>> wanted = new ArrayList<>();
    ProofSheets proofs = new ProofSheets(manuscript.printings());
    if (request.editions().contains(Edition.PDF)) {
      PdfExporter exporter = new PdfExporter(manuscript.finder(), problems.all());
      for (Printing printing : manuscript.printings()) {
        wanted.add(() -> pdf(exporter, book, theme, request, proofs.of(printing), printing));
      }
    }
    if (request.editions().contains(Edition.EPUB)) {
      wanted.add(() -> epub(book, theme, request, problems));
    }
    List<BuildReport.Made> made = new Workforce(request.jobs()).make(wanted);
    proofs.report(problems);
    return made;
  }

  private static BuildReport.Made pdf(
      PdfExporter exporter,
      Book book,
      Theme theme,
      BuildRequest request,
      Problems problems,
      Printing printing) {
    long start = System.nanoTime();
    PdfOptions options = new PdfOptions(printing, request.stamp(book.metadata()));
    PrintEdition edition = exporter.export(book, theme, options, problems);
    String name = request.name(book.metadata(), printing) + ".pdf";
    Artifact artifact = new Artifact(name, "application/pdf", edition.bytes());
    return new BuildReport.Made(
        artifact, Optional.of(printing), edition.pages(), System.nanoTime() - start);
  }

  /** After each PDF, if that is wanted, what is heard of it. */
  private static List<BuildReport.Made> withTranscripts(
      List<BuildReport.Made> made, BuildRequest request) {
    if (!request.editions().contains(Edition.TRANSCRIPT)) return made;
    List<BuildReport.Made> all = new ArrayList<>();
    for (BuildReport.Made one : made) {
      all.add(one);
      if (one.printing().isPresent()) all.add(transcript(one.artifact()));
    }
    return all;
  }

  private static BuildReport.Made transcript(Artifact pdf) {
    long start = System.nanoTime();
    String name = pdf.name().replaceFirst("\\.pdf$", ".transcript.txt");
    byte[] text = Transcript.of(pdf.bytes()).getBytes(StandardCharsets.UTF_8);
    Artifact artifact = new Artifact(name, "text/plain", text);
    return new BuildReport.Made(artifact, Optional.empty(), 0, System.nanoTime() - start);
  }

  private static BuildReport.Made epub(
      Book book, Theme theme, BuildRequest request, Problems problems) {
    long start = System.nanoTime();
    byte[] cover = new CoverPainter().paint(book, theme, problems);
    EpubOptions options = request.epub().options(request.stamp(book.metadata()));
    byte[] bytes = new EpubExporter().export(book, theme, cover, options, problems);
    String name = request.name(book.metadata()) + options.flavor().ending();
    Artifact artifact = new Artifact(name, "application/epub+zip", bytes);
    return new BuildReport.Made(artifact, Optional.empty(), 0, System.nanoTime() - start);
  }

  private static void stop(BuildRequest request, Problems problems) {
    problems.stopIfErrors();
    if (request.strict()) problems.stopIf(Severity.WARNING);
  }
}
