package org.coursebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coursebook.conformance.Checked;
import org.coursebook.conformance.Checkers;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.diagnostic.WordFinder;
import org.coursebook.files.LooseFile;
import org.coursebook.proof.Conservation;
import org.coursebook.proof.PageSync;
import org.coursebook.proof.UnreadableException;
import org.coursebook.theme.OwnSheet;

/**
 * Looks at finished files, whoever made them: at conformance, and beside a course at their words.
 */
public final class Inspection {
  private static final int MOST = 20;

  private final Problems problems;
  private final List<Line> lines = new ArrayList<>();

  Inspection(Problems problems) {
    this.problems = problems;
  }

  /**
   * One thing that was looked at.
   *
   * @param file its path
   * @param check the standard, or what was compared
   * @param outcome what came of it, as a part of a sentence
   */
  public record Line(String file, String check, boolean passed, String outcome) {}

  /** All that was looked at, in order. */
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /** Asks the checkers about a file. */
  void conformance(LooseFile file, Checkers checkers) {
    for (Checked checked : checkers.check(file.bytes())) {
      int errors = (int) checked.findings().stream().filter(Checked.Finding::error).count();
      String outcome =
          (checked.passed() ? "passed" : "failed, " + count(errors, "finding"))
              + " ("
              + checked.checker()
              + ")";
      lines.add(new Line(file.name(), checked.standard(), checked.passed(), outcome));
      List<Checked.Finding> findings = checked.findings();
      for (Checked.Finding one : findings.subList(0, Math.min(MOST, findings.size()))) {
        report(file, checked, one);
      }
    }
  }

  private void report(LooseFile file, Checked checked, Checked.Finding finding) {
    problems.report(
        finding.error() ? Code.CONFORMANCE_FAILED : Code.CONFORMANCE_DOUBTFUL,
        Span.startOf(file.name()),
        checked.standard() + " " + finding,
        "the number is the rule's in the standard, or the name that the checker has for it");
  }

  /** Compares files with the book that they should be. */
  void conservation(List<LooseFile> files, Manuscript manuscript) {
    Map<String, Conservation> read = new LinkedHashMap<>();
    for (LooseFile file : files) {
      try {
        Conservation proof = proof(file, manuscript);
        read.put(file.name(), proof);
        List<Conservation.Finding> findings = proof.verdict().findings();
        String outcome =
            findings.isEmpty()
                ? "all of the course (%s, %s)"
                    .formatted(
                        count(proof.verdict().words(), "word"),
                        count(proof.verdict().notes(), "note"))
                : count(findings.size(), "difference");
        lines.add(new Line(file.name(), "words and notes", findings.isEmpty(), outcome));
        report(file, findings, manuscript.finder());
      } catch (UnreadableException e) {
        unreadable(file, e.reason());
      } catch (RuntimeException | StackOverflowError e) {
        // Nobody knows what a stranger's file holds, and the libraries don't either.
        unreadable(file, "it is built in a way that nobody can follow");
      }
    }
    pages(files, read);
  }

  private void unreadable(LooseFile file, String reason) {
    lines.add(new Line(file.name(), "words and notes", false, reason));
    problems.report(
        Code.TEXT_DIFFERS,
        Span.startOf(file.name()),
        "this file can't be compared with the course: " + reason,
        "only a PDF with tags and an EPUB can be read in order");
  }

  private static Conservation proof(LooseFile file, Manuscript manuscript)
      throws UnreadableException {
    return Checkers.isPdf(file.bytes())
        ? Conservation.ofPdf(
            manuscript.book(), file.bytes(), OwnSheet.words(manuscript.theme().own()))
        : Conservation.ofEpub(manuscript.book(), file.bytes());
  }

  private void report(LooseFile file, List<Conservation.Finding> findings, WordFinder finder) {
    for (Conservation.Finding one : findings.subList(0, Math.min(MOST, findings.size()))) {
      problems.report(
          Proofreader.code(one.kind()),
          finder.first(one.span(), one.words()),
          one.message() + ", in " + nameOf(file),
          "was it made of this course, as it is now, with all its lessons?");
    }
  }

  /** Of the first PDF and the first EPUB. */
  private void pages(List<LooseFile> files, Map<String, Conservation> read) {
    Optional<LooseFile> pdf = first(files, read, true);
    Optional<LooseFile> epub = first(files, read, false);
    if (pdf.isEmpty() || epub.isEmpty()) return;
    Conservation screen = read.get(epub.get().name());
    Conservation paper = read.get(pdf.get().name());
    if (screen == null || paper == null || !screen.hasPages()) return;
    PageSync.Verdict verdict = PageSync.compare(paper, screen);
    boolean same = verdict.faults().isEmpty();
    String outcome =
        same
            ? count(verdict.proven(), "page") + " begin as those of " + nameOf(pdf.get())
            : verdict.faults().get(0);
    lines.add(new Line(epub.get().name(), "pages", same, outcome));
    if (same) return;
    problems.report(
        Code.PAGES_DIFFER,
        Span.startOf(epub.get().name()),
        verdict.faults().get(0),
        "was the e-book made with this PDF, in one build?");
  }

  private static Optional<LooseFile> first(
      List<LooseFile> files, Map<String, Conservation> read, boolean pdf) {
    return files.stream()
        .filter(file -> read.containsKey(file.name()) && Checkers.isPdf(file.bytes()) == pdf)
        .findFirst();
  }

  /** The last part of its path. */
  private static String nameOf(LooseFile file) {
    return String.valueOf(Path.of(file.name()).getFileName());
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
