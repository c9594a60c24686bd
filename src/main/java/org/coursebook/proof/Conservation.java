package org.coursebook.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.coursebook.book.Book;
import org.coursebook.diagnostic.Span;

/**
 * Proves that a finished edition says what its book says: every word, heading, caption, cell,
 * quotation and note once and in order, every picture, every link to its place, and nothing else.
 * It reads the bytes that are about to be written and shares nothing with those who made them but
 * the book.
 */
public final class Conservation {
  /** Stands for the place of what is not in the book. */
  static final int NOWHERE = -1;

  private final Book book;
  private final BookCopy wanted;
  private final Medium medium;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Opening> pages = new LinkedHashMap<>();
  private final List<String> pageFaults = new ArrayList<>();
  private final Copy<Spot> found;
  private final Comparison comparison;

  private Conservation(Book book, Medium medium, Copy<Spot> found) {
    this.book = book;
    this.medium = medium;
    this.found = found;
    this.wanted = BookCopy.of(book, medium);
    this.comparison = Comparison.of(wanted, found, medium);
  }

  /**
   * What was found.
   *
   * @param words how many words of the book stand in the edition
   * @param notes how many notes, each with its calls
   * @param findings what differs, in the order of the book
   */
  public record Verdict(int words, int notes, int pictures, int links, List<Finding> findings) {
    public Verdict {
      findings = List.copyOf(findings);
    }

    /** What was proven, for a report: how many of each, by their names. */
    public Map<String, Object> counts() {
      Map<String, Object> counts = new LinkedHashMap<>();
      counts.put("words", words);
      counts.put("notes", notes);
      counts.put("pictures", pictures);
      counts.put("links", links);
      return counts;
    }
  }

  /**
   * With what a page begins.
   *
   * @param place how much of the book stands before it that both editions have; {@link #NOWHERE} if
   *     it begins with something else
   * @param words the first of them
   */
  record Opening(int place, String words) {}

  /** What can differ. */
  public enum Kind {
    TEXT,
    PICTURE,
    LINK
  }

  /**
   * A difference between a book and an edition.
   *
   * @param span where the book says it
   * @param words a few words of the book from which its exact place can be found; or empty
   * @param message what differs, as a sentence
   * @param added the words that the edition has and the book has not, if it lacks none; or empty
   */
  public record Finding(Kind kind, Span span, String words, String message, String added) {}

  /**
   * Compares a PDF with its book.
   *
   * @param added what the course's style sheets add to the text, and may
   * @throws UnreadableException if it is none, or has no tags
   */
  public static Conservation ofPdf(Book book, byte[] pdf, Set<String> added)
      throws UnreadableException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfCopy copy = PdfCopy.of(document);
      Conservation proof = new Conservation(book, Medium.PAPER, copy.copy());
      proof.check(new PaperGoals(copy));
      ArtifactCheck.run(book, copy, proof.findings);
      Set<String> known = added.stream().map(Copy::lettersOf).collect(Collectors.toSet());
      proof.findings.removeIf(finding -> isMadeOf(Copy.lettersOf(finding.added()), known));
      copy.begins().forEach((page, letter) -> proof.begin(copy.label(page), letter));
      return proof;
    } catch (IOException e) {
      throw UnreadableException.of(e);
    }
  }

  /**
   * Compares an EPUB with its book.
   *
   * @throws UnreadableException if it is none
   */
  public static Conservation ofEpub(Book book, byte[] epub) throws UnreadableException {
    EpubCopy copy = read(epub);
    Conservation proof = new Conservation(book, Medium.SCREEN, copy.copy());
    proof.check(new ScreenGoals(copy));
    copy.labels()
        .forEach(
            (address, label) -> {
              Integer letter = copy.markers().get(address);
              if (letter != null) proof.begin(label, letter);
              else proof.pageFaults.add("the page list leads to no marker: " + address);
            });
    copy.markers().keySet().stream()
        .filter(address -> !copy.labels().containsKey(address))
        .forEach(address -> proof.pageFaults.add("the page list leaves out " + address));
    return proof;
  }

  private static EpubCopy read(byte[] epub) throws UnreadableException {
    try {
      return EpubCopy.of(EpubFiles.of(epub));
    } catch (IOException e) {
      throw UnreadableException.of(e);
    }
  }

  /** Whether letters are nothing but these words, which may come several times. */
  private static boolean isMadeOf(String letters, Set<String> words) {
    String left = letters;
    for (String word : words) {
      if (!word.isEmpty()) left = left.replace(word, "");
    }
    return !letters.isEmpty() && left.isEmpty();
  }

  /** Whether a goal of an edition is a place that its copy was found to have. */
  interface Goals {
    /**
     * Answers with what is wrong with a link, or with nothing.
     *
     * @param at the letter of the edition that it should lead to
     */
    String fault(Goal goal, int at);

    /** The number of the page where a letter of the edition stands; empty if it has no pages. */
    String page(int at);
  }

  private void check(Goals goals) {
    Wording wording = new Wording(wanted.copy(), found, comparison.differences(), medium);
    comparison.differences().forEach(one -> findings.add(wording.of(one)));
    new PictureCheck(book, wanted.copy(), found, comparison, medium).run(findings);
    new LinkCheck(wanted, found, comparison, medium).run(goals, findings);
    findings.sort(Comparator.comparing(Finding::span));
  }

  /** Remembers with which letter of the book a page begins. */
  private void begin(String label, int letter) {
    int first = found.thingAt(letter);
    int letterOfBook = comparison.wantedAt(first);
    String words = found.text(first, first + 40);
    int place = letterOfBook < 0 ? NOWHERE : wanted.ordinal(letterOfBook);
    pages.put(label, new Opening(place, words));
  }

  /** Whether it tells any pages. */
  public boolean hasPages() {
    return !pages.isEmpty();
  }

  /** The pages that begin somewhere in the book, in their order, by their labels. */
  Map<String, Opening> pages() {
    return pages;
  }

  /** Whether page list and markers belong to each other: a sentence for each fault. */
  List<String> pageFaults() {
    return pageFaults;
  }

  /** What was found. */
  public Verdict verdict() {
    Copy<Span> copy = wanted.copy();
    int notes = (int) book.lessons().mapToLong(lesson -> lesson.notes().size()).sum();
    int words = copy.words(0, copy.length());
    return new Verdict(words, notes, copy.pictures().size(), copy.links().size(), findings);
  }
}
