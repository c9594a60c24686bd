package org.coursebook.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Proves from the finished files, and from nothing else, that the e-book's pages are the printed
 * ones: behind each marker stand the words with which that page of the PDF begins.
 */
public final class PageSync {
  /** How many words are compared. */
  private static final int WORDS = 8;

  private final Map<String, EpubPages.Opening> inEpub;
  private final List<String> faults;

  private PageSync(EpubPages epub) {
    this.faults = new ArrayList<>(epub.faults());
    this.inEpub = epub.openings(WORDS);
  }

  /**
   * What was found.
   *
   * @param proven how many pages begin alike
   * @param faults a sentence for each that doesn't, for whoever mends the program
   */
  public record Verdict(int proven, List<String> faults) {
    public Verdict {
      faults = List.copyOf(faults);
    }
  }

  /** Compares the pages of an EPUB with those of the PDF that they are taken from. */
  public static Verdict compare(byte[] pdf, byte[] epub) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PageSync(EpubPages.of(epub)).against(document);
    } catch (IOException e) {
      throw new UncheckedIOException("a file in memory can be read", e);
    }
  }

  private Verdict against(PDDocument pdf) throws IOException {
    Map<String, Integer> pages = pagesByLabel(pdf);
    PdfOpenings printed = new PdfOpenings(pdf);
    int proven = 0;
    for (Map.Entry<String, EpubPages.Opening> marker : inEpub.entrySet()) {
      Integer page = pages.get(marker.getKey());
      EpubPages.Opening opening = marker.getValue();
      if (page == null) {
        faults.add("the e-book has a page " + marker.getKey() + ", and the PDF has none");
      } else if (isAlike(marker.getKey(), opening, printed.of(page, length(opening)))) {
        proven++;
      }
    }
    findMissing(pages, printed);
    return new Verdict(proven, faults);
  }

  private static Map<String, Integer> pagesByLabel(PDDocument pdf) throws IOException {
    String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
    Map<String, Integer> pages = new LinkedHashMap<>();
    for (int page = 0; page < labels.length; page++) pages.put(labels[page], page);
    return pages;
  }

  /** How much of the PDF's page is needed: more than will be compared. */
  private static int length(EpubPages.Opening opening) {
    return 2 * opening.words().length() + 1;
  }

  private boolean isAlike(String label, EpubPages.Opening opening, String inPdf) {
    String here = plain(inPdf);
    String there = plain(opening.words());
    if (opening.whole() ? here.equals(there) : here.startsWith(there)) return true;
    faults.add(
        "page %s begins with «%s» in the PDF and with «%s» in the EPUB"
            .formatted(label, inPdf, opening.words()));
    return false;
  }

  /**
   * Words as both files have them: a reader of PDFs parts ligatures and accents from their letters,
   * and a style sheet may set small letters as capitals.
   */
  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
  }

  /** From its first marker on, the e-book has one for each page that has words. */
  private void findMissing(Map<String, Integer> pages, PdfOpenings printed) throws IOException {
    boolean begun = false;
    for (Map.Entry<String, Integer> page : pages.entrySet()) {
      begun |= inEpub.containsKey(page.getKey());
      if (!begun || inEpub.containsKey(page.getKey())) continue;
      if (!printed.of(page.getValue(), 1).isEmpty()) {
        faults.add("the e-book has no marker for page " + page.getKey());
      }
    }
  }
}
