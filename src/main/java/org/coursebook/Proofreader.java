package org.coursebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Severity;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.Artifact;
import org.coursebook.proof.Conservation;
import org.coursebook.proof.PageSync;
import org.coursebook.proof.UnreadableException;
import org.coursebook.theme.OwnSheet;

/** Reads finished editions beside their book, before they are written. */
final class Proofreader {
  /** So many differences of one edition are reported; if there are more, something large is. */
  private static final int MOST = 20;

  private final Manuscript manuscript;
  private final Map<String, Conservation> read = new ConcurrentHashMap<>();
  private final Map<String, Long> times = new ConcurrentHashMap<>();

  Proofreader(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /** Reads an edition; what it shows is reported later. */
  void read(Artifact edition) {
    long start = System.nanoTime();
    try {
      boolean paper = edition.name().endsWith(".pdf");
      Conservation proof =
          paper
              ? Conservation.ofPdf(
                  manuscript.book(), edition.bytes(), OwnSheet.words(manuscript.theme().own()))
              : Conservation.ofEpub(manuscript.book(), edition.bytes());
      read.put(edition.name(), proof);
      times.put(edition.name(), System.nanoTime() - start);
    } catch (UnreadableException e) {
      throw new IllegalStateException("what was just made can be read", e);
    }
  }

  /** Reports what differs, and says what was proven. */
  BuildReport.Proof report(List<BuildReport.Made> made, Problems problems) {
    long time = times.values().stream().mapToLong(Long::longValue).sum();
    Map<String, Conservation.Verdict> verdicts = new LinkedHashMap<>();
    for (BuildReport.Made one : made) {
      Conservation proof = read.get(one.artifact().name());
      if (proof == null) continue;
      verdicts.put(one.artifact().name(), proof.verdict());
      report(proof.verdict(), problems);
    }
    return new BuildReport.Proof(verdicts, pages(made, problems), time);
  }

  private void report(Conservation.Verdict verdict, Problems problems) {
    List<Conservation.Finding> findings = verdict.findings();
    for (Conservation.Finding one : findings.subList(0, Math.min(MOST, findings.size()))) {
      Span span = manuscript.finder().first(one.span(), one.words());
      problems.report(code(one.kind()), span, one.message(), wayOut(findings.size()));
    }
  }

  /** What a difference is reported as. */
  static Code code(Conservation.Kind kind) {
    return switch (kind) {
      case TEXT -> Code.TEXT_DIFFERS;
      case PICTURE -> Code.PICTURE_DIFFERS;
      case LINK -> Code.LINK_DIFFERS;
    };
  }

  private String wayOut(int findings) {
    String more = findings <= MOST ? "" : " (this edition has %d more)".formatted(findings - MOST);
    return manuscript.theme().own().stream()
        .findFirst()
        .map(sheet -> "does " + sheet.path() + " hide, move or add it? take that out of the sheet")
        .orElse("nothing is wrong with the course: please report this fault of the program")
        .concat(more);
  }

  /** Of the e-book and the PDF whose pages it counts. */
  private Optional<Integer> pages(List<BuildReport.Made> made, Problems problems) {
    Optional<Conservation> pdf =
        made.stream()
            .filter(one -> one.printing().filter(manuscript.paged()::equals).isPresent())
            .findFirst()
            .map(one -> read.get(one.artifact().name()));
    Optional<Conservation> epub =
        made.stream()
            .filter(one -> one.artifact().mediaType().equals("application/epub+zip"))
            .findFirst()
            .map(one -> read.get(one.artifact().name()));
    if (pdf.isEmpty() || epub.isEmpty() || !epub.get().hasPages()) return Optional.empty();
    PageSync.Verdict verdict = PageSync.compare(pdf.get(), epub.get());
    if (!verdict.faults().isEmpty()) reportPages(verdict.faults(), problems);
    return Optional.of(verdict.proven());
  }

  /** A course's own style sheet can hide, add and move words; else the fault is ours. */
  private void reportPages(List<String> faults, Problems problems) {
    String first = faults.get(0);
    String all = faults.size() == 1 ? first : first + "; and " + (faults.size() - 1) + " more";
    Optional<OwnSheet> sheet =
        manuscript.theme().own().stream().filter(OwnSheet::isForPrint).findFirst();
    if (sheet.isEmpty()) {
      // Where words differ, pages do, and that was said.
      if (problems.has(Severity.ERROR)) return;
      throw new IllegalStateException("the editions' pages differ: " + all);
    }
    problems.report(
        Code.PAGES_DIFFER,
        Span.startOf(sheet.get().path()),
        all,
        "let the style sheet neither hide nor add words, and move none from their place");
  }
}
