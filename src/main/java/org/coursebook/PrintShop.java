package org.coursebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.coursebook.book.Book;
import org.coursebook.book.PageMap;
import org.coursebook.book.Printing;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.epub.EpubExporter;
import org.coursebook.epub.EpubOptions;
import org.coursebook.files.Artifact;
import org.coursebook.pdf.CoverPainter;
import org.coursebook.pdf.PdfExporter;
import org.coursebook.pdf.PdfOptions;
import org.coursebook.pdf.PrintEdition;
import org.coursebook.transcript.Transcript;

/**
 * Makes the editions of a manuscript. They know nothing of each other, so several cores make
 * several at a time; only the pages of a print edition go from hand to hand, for the page list of
 * the e-book.
 */
final class PrintShop {
  /** What no evaluation of accessibility survives. */
  private static final Set<Code> BREAKING = Set.of(Code.IMAGE_WITHOUT_ALT, Code.CONFORMANCE_LOST);

  private final Manuscript manuscript;
  private final BuildRequest request;
  private final Problems problems;
  private final Proofreader proofreader;
  private final CompletableFuture<PageMap> pages = new CompletableFuture<>();

  PrintShop(Manuscript manuscript, BuildRequest request, Problems problems) {
    this.manuscript = manuscript;
    this.request = request;
    this.problems = problems;
    this.proofreader = new Proofreader(manuscript);
  }

  /**
   * What was made.
   *
   * @param made all that is wanted, print editions first
   * @param proof what was proven of it
   */
  record Output(List<BuildReport.Made> made, BuildReport.Proof proof) {}

  /** Makes all that is wanted. */
  Output make() {
    List<Supplier<BuildReport.Made>> wanted = new ArrayList<>();
    ProofSheets proofs = new ProofSheets(manuscript.printings());
    if (request.editions().contains(Edition.PDF)) {
      PdfExporter exporter = new PdfExporter(manuscript.finder(), problems.all());
      for (Printing printing : manuscript.printings()) {
        wanted.add(() -> pdf(exporter, proofs.of(printing), printing));
      }
    }
    if (request.editions().contains(Edition.EPUB)) wanted.add(this::epub);
    List<BuildReport.Made> made = new Workforce(request.jobs()).make(wanted);
    proofs.report(problems);
    return new Output(withTranscripts(made), proofreader.report(made, problems));
  }

  private BuildReport.Made pdf(PdfExporter exporter, Problems found, Printing printing) {
    long start = System.nanoTime();
    Book book = manuscript.book();
    PdfOptions options = new PdfOptions(printing, request.stamp(book.metadata()));
    boolean counted = printing.equals(manuscript.paged());
    try {
      PrintEdition edition =
          exporter.export(
              book,
              manuscript.theme(),
              options,
              found,
              map -> {
                if (counted) pages.complete(map);
              });
      String name = request.name(book.metadata(), printing) + ".pdf";
      Artifact artifact = new Artifact(name, "application/pdf", edition.bytes());
      long end = System.nanoTime();
      proofreader.read(artifact);
      return new BuildReport.Made(
          artifact, Optional.of(printing), edition.pages(), edition.unclaimed(), end - start);
    } finally {
      // Whoever waits for its pages is told if there are none.
      if (counted) pages.completeExceptionally(new IllegalStateException("a PDF has no pages"));
    }
  }

  private BuildReport.Made epub() {
    long start = System.nanoTime();
    Book whole = manuscript.book();
    Optional<String> unclaimed = unclaimed(whole);
    Book book = unclaimed.isEmpty() ? whole : whole.unevaluated();
    byte[] cover = new CoverPainter().paint(book, manuscript.theme(), problems);
    long waiting = System.nanoTime();
    PageMap counted = pages();
    long waited = isPrinted() ? System.nanoTime() - waiting : 0;
    EpubOptions options = request.epub().options(request.stamp(book.metadata()));
    byte[] bytes =
        new EpubExporter().export(book, manuscript.theme(), cover, counted, options, problems);
    String name = request.name(book.metadata()) + options.flavor().ending();
    Artifact artifact = new Artifact(name, "application/epub+zip", bytes);
    long end = System.nanoTime();
    proofreader.read(artifact);
    return new BuildReport.Made(artifact, Optional.empty(), 0, unclaimed, end - start - waited);
  }

  /** Why the EPUB doesn't say what people found of its accessibility; nothing if it does. */
  private Optional<String> unclaimed(Book book) {
    if (book.metadata().evaluation().isEmpty()) return Optional.empty();
    return problems.all().stream()
        .filter(problem -> BREAKING.contains(problem.code()))
        .findFirst()
        .map(problem -> problem.code().slug() + " at " + problem.span());
  }

  /** The pages for the e-book's list: of the edition that is printed, or would be. */
  private PageMap pages() {
    if (!request.epub().pageList()) return PageMap.NONE;
    if (isPrinted()) {
      try {
        return pages.join();
      } catch (CompletionException e) {
        throw new IllegalStateException("there are no pages without a print edition", e);
      }
    }
    Book book = manuscript.book();
    PdfOptions options = new PdfOptions(manuscript.paged(), request.stamp(book.metadata()));
    return new PdfExporter().pages(book, manuscript.theme(), options);
  }

  private boolean isPrinted() {
    return request.editions().contains(Edition.PDF);
  }

  /** After each PDF, if that is wanted, what is heard of it. */
  private List<BuildReport.Made> withTranscripts(List<BuildReport.Made> made) {
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
    return new BuildReport.Made(
        artifact, Optional.empty(), 0, Optional.empty(), System.nanoTime() - start);
  }
}
