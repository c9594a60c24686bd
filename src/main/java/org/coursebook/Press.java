package org.coursebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coursebook.assemble.Assembler;
import org.coursebook.book.Book;
import org.coursebook.book.Course;
import org.coursebook.book.Lesson;
import org.coursebook.book.LessonSource;
import org.coursebook.book.Printing;
import org.coursebook.conformance.Checked;
import org.coursebook.conformance.Checkers;
import org.coursebook.course.CourseReader;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.ProblemsFoundException;
import org.coursebook.diagnostic.Severity;
import org.coursebook.diagnostic.Span;
import org.coursebook.diagnostic.WordFinder;
import org.coursebook.files.Artifact;
import org.coursebook.files.ArtifactStore;
import org.coursebook.files.CoursePath;
import org.coursebook.files.LooseFile;
import org.coursebook.files.SourceTree;
import org.coursebook.files.WorkFolder;
import org.coursebook.markdown.LessonReader;
import org.coursebook.pdf.EngineStyles;
import org.coursebook.pdf.GlyphCheck;
import org.coursebook.quotation.QuotationRules;
import org.coursebook.quotation.Quotations;
import org.coursebook.quotation.SourceText;
import org.coursebook.sources.Bibliography;
import org.coursebook.sources.Source;
import org.coursebook.sources.SourcesReader;
import org.coursebook.theme.CourseStyles;
import org.coursebook.theme.Theme;
import org.coursebook.theme.ThemeReader;

/** A course folder becomes a book: the whole program, step by step. */
public final class Press {
  private final SourceTree styles;
  private final String program;
  private final Optional<Checkers> checkers;

  /**
   * Sets up the press.
   *
   * @param styles the folder of style sheets and fonts
   * @param program name and version of the program, for colophon and report
   */
  public Press(SourceTree styles, String program) {
    this(styles, program, Optional.empty());
  }

  private Press(SourceTree styles, String program, Optional<Checkers> checkers) {
    this.styles = styles;
    this.program = program;
    this.checkers = checkers;
  }

  /** A press that has checkers look at what it makes, and claims only what they confirm. */
  public Press checking(Checkers with) {
    return new Press(styles, program, Optional.of(with));
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
    artifacts.addAll(report.certificate().artifacts());
    ArtifactStore.write(request.output(), artifacts);
    return report;
  }

  /** The editions of the course in this tree, which may lie in memory; nothing is written. */
  BuildReport make(SourceTree tree, BuildRequest request, Problems problems) throws IOException {
    long start = System.nanoTime();
    Manuscript manuscript = read(tree, request, problems);
    long reading = System.nanoTime() - start;
    PrintShop.Output output = new PrintShop(manuscript, request, problems).make();
    stop(request, problems);
    Map<String, List<Checked>> checks = checks(output.made());
    if (isDisproved(checks, problems)) {
      // What it claimed is not so; made again, it doesn't claim it.
      output = new PrintShop(manuscript, request, problems).make();
      stop(request, problems);
    }
    return new BuildReport(
        program,
        manuscript.book(),
        output.made(),
        output.proof(),
        checks,
        kept(request, output.made()),
        problems.all(),
        reading);
  }

  /** What the checkers say of the editions, but for what a PDF doesn't claim. */
  private Map<String, List<Checked>> checks(List<BuildReport.Made> made) {
    Map<String, List<Checked>> checks = new TreeMap<>();
    if (checkers.isEmpty()) return checks;
    for (BuildReport.Made one : made) {
      boolean claims = one.printing().isPresent() && one.unclaimed().isEmpty();
      boolean epub = Checkers.isZip(one.artifact().bytes());
      if (!claims && !epub) continue;
      checks.put(one.artifact().name(), checkers.get().check(one.artifact().bytes()));
    }
    return checks;
  }

  private static boolean isDisproved(Map<String, List<Checked>> checks, Problems problems) {
    boolean disproved = false;
    for (Map.Entry<String, List<Checked>> one : checks.entrySet()) {
      for (Checked checked : one.getValue()) {
        if (checked.passed()) continue;
        disproved = true;
        problems.report(
            Code.CONFORMANCE_LOST,
            Span.startOf(one.getKey()),
            "%s does not keep to %s, and so makes no claim: %s"
                .formatted(one.getKey(), checked.standard(), checked.findings().get(0)),
            "mend the picture or the style sheet that it is about, or else please report it");
      }
    }
    return disproved;
  }

  /**
   * Looks at finished files.
   *
   * @param against the course that they should be, or nothing
   * @throws org.coursebook.diagnostic.ProblemsFoundException if the course has errors
   */
  public Inspection inspect(
      List<LooseFile> files, Optional<BuildRequest> against, Problems problems) {
    Inspection inspection = new Inspection(problems);
    Optional<Manuscript> manuscript = against.map(request -> course(request, problems));
    for (LooseFile file : files) {
      checkers.ifPresent(with -> inspection.conformance(file, with));
    }
    if (manuscript.isPresent()) inspection.conservation(files, manuscript.get());
    return inspection;
  }

  /** A course of which only errors matter. */
  private Manuscript course(BuildRequest request, Problems problems) {
    Problems found = new Problems();
    try {
      return read(SourceTree.open(request.course()), request, found);
    } catch (ProblemsFoundException e) {
      for (Diagnostic one : found.all()) {
        String[] hints = one.hints().toArray(new String[0]);
        if (one.severity() == Severity.ERROR) {
          problems.report(one.code(), one.span(), one.message(), hints);
        }
      }
      throw e;
    }
  }

  /** What earlier builds made and this one doesn't replace. */
  private static List<FormerEdition> kept(BuildRequest request, List<BuildReport.Made> made)
      throws IOException {
    List<String> replaced = made.stream().map(one -> one.artifact().name()).toList();
    return FormerEdition.in(new WorkFolder(request.output())).stream()
        .filter(edition -> !replaced.contains(edition.file()))
        .toList();
  }

  /** Course, lessons, book: up to here nothing is known of any format. */
  private Manuscript read(SourceTree tree, BuildRequest request, Problems problems) {
    Theme ours = new ThemeReader().read(styles, problems);
    Course course = new CourseReader().read(tree, problems);
    LessonReader reader = new LessonReader(course.metadata().language());
    List<Lesson> lessons = course.lessons().map(source -> reader.read(source, problems)).toList();
    Bibliography sources = new SourcesReader(tree, problems).read(course.citing().files());
    QuotationRules rules =
        new QuotationRules(course.citing().longestUnsourced(), course.metadata().language());
    Map<String, SourceText> texts = texts(sources, tree);
    Quotations.check(lessons, rules, texts, file -> markdown(course, file), problems);
    Book book =
        new Assembler(tree, problems)
            .assemble(course, lessons, sources, request.lessons(), program);
    List<Printing> printings = request.prints().printings(course, problems);
    Theme theme = CourseStyles.over(ours, tree, problems);
    EngineStyles.check(theme, problems);
    if (request.isPrinted()) GlyphCheck.check(book, theme, finder(tree), problems);
    else GlyphCheck.checkCover(book, theme, finder(tree), problems);
    stop(request, problems);
    Printing paged = paged(course, printings, request);
    return new Manuscript(book, theme, printings, paged, finder(tree));
  }

  /** The texts that quotations are compared with; one that isn't there was reported. */
  private static Map<String, SourceText> texts(Bibliography sources, SourceTree tree) {
    Map<String, SourceText> texts = new TreeMap<>();
    for (Source source : sources.sources()) {
      if (source.quotes().isEmpty()) continue;
      CoursePath.normalise(source.quotes())
          .flatMap(
              path ->
                  tree.text(path, source.span(), new Problems()).map(t -> new SourceText(path, t)))
          .ifPresent(text -> texts.put(source.key(), text));
    }
    return texts;
  }

  /** Whose pages the e-book counts: of the PDFs that are made with it, if any are. */
  private static Printing paged(Course course, List<Printing> printings, BuildRequest request) {
    Printing first = printings.isEmpty() ? Printing.PLAIN : printings.get(0);
    boolean alone = !request.editions().contains(Edition.PDF);
    return course.pageEdition().filter(one -> alone || printings.contains(one)).orElse(first);
  }

  /** What can't be read was reported when the lessons were. */
  private static WordFinder finder(SourceTree tree) {
    return new WordFinder(file -> tree.text(file, Span.startOf(file), new Problems()));
  }

  private static Optional<String> markdown(Course course, String file) {
    return course
        .lessons()
        .filter(source -> source.file().equals(file))
        .map(LessonSource::text)
        .findFirst();
  }

  private static void stop(BuildRequest request, Problems problems) {
    problems.stopIfErrors();
    if (request.strict()) problems.stopIf(Severity.WARNING);
  }
}
