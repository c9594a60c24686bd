package org.coursebook.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Proves from the finished files that the e-book's pages are the printed ones: what stands behind
 * each marker is, to the letter, what that page of the PDF begins with.
 */
public final class PageSync {
  private final Conservation pdf;
  private final Conservation epub;
  private final List<String> faults;

  private PageSync(Conservation pdf, Conservation epub) {
    this.pdf = pdf;
    this.epub = epub;
    this.faults = new ArrayList<>(epub.pageFaults());
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
  public static Verdict compare(Conservation pdf, Conservation epub) {
    return new PageSync(pdf, epub).run();
  }

  private Verdict run() {
    int proven = 0;
    for (Map.Entry<String, Conservation.Opening> marker : epub.pages().entrySet()) {
      String label = marker.getKey();
      Conservation.Opening page = pdf.pages().get(label);
      if (page == null) {
        faults.add("the e-book has a page " + label + ", and the PDF has none");
      } else if (isAlike(label, page, marker.getValue())) {
        proven++;
      }
    }
    findMissing();
    return new Verdict(proven, faults);
  }

  private boolean isAlike(String label, Conservation.Opening inPdf, Conservation.Opening inEpub) {
    if (inPdf.place() == inEpub.place() && inPdf.place() != Conservation.NOWHERE) return true;
    faults.add(
        "page %s begins with «%s» in the PDF and with «%s» in the EPUB"
            .formatted(label, inPdf.words(), inEpub.words()));
    return false;
  }

  /** From its first marker on, the e-book has one for each page that has words. */
  private void findMissing() {
    boolean begun = false;
    for (String label : pdf.pages().keySet()) {
      begun |= epub.pages().containsKey(label);
      if (!begun || epub.pages().containsKey(label)) continue;
      faults.add("the e-book has no marker for page " + label);
    }
  }
}
