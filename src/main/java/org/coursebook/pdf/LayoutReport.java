package org.coursebook.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.Locale;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.diagnostic.WordFinder;
import org.coursebook.xhtml.Places;

/** Reports what is wrong on a page, with its place in the source and the number of the page. */
final class LayoutReport {
  private static final double MM_PER_INCH = 25.4;
  private static final int QUOTED = 40;

  private final PagePlan plan;
  private final WordFinder finder;
  private final Problems problems;
  private final Span course;
  private final double unitsPerInch;

  /**
   * Reports about one edition.
   *
   * @param course stands for what was written nowhere
   */
  LayoutReport(
      PdfBoxRenderer renderer, PagePlan plan, WordFinder finder, Problems problems, Span course) {
    this.unitsPerInch = renderer.getSharedContext().getDPI();
    this.plan = plan;
    this.finder = finder;
    this.problems = problems;
    this.course = course;
  }

  PagePlan plan() {
    return plan;
  }

  /** A length of the layout in millimetres. */
  double millimetres(double units) {
    return units / unitsPerInch * MM_PER_INCH;
  }

  /** Where the source of a box stands. */
  Span place(Box box) {
    return Places.of(LayoutWalk.elementOf(box)).orElse(course);
  }

  /** Where some words of a box were written, the first of them if they come again. */
  Span first(Box box, String words) {
    return finder.first(place(box), words);
  }

  /** Where some words of a box were written, the last of them if they come again. */
  Span last(Box box, String words) {
    return finder.last(place(box), words);
  }

  /**
   * Reports a problem.
   *
   * @param y how far down in the layout it is seen
   * @param message to which the page is added
   */
  void report(Code code, Span span, int y, String message, String... hints) {
    String page = plan.labelAt(y);
    String where = page.isEmpty() ? "" : ", on page " + page;
    problems.report(code, span, message + where, hints);
  }

  /** The beginning of some words, for a message. */
  static String begin(String words) {
    String plain = words.strip().replaceAll("\\s+", " ");
    return plain.length() <= QUOTED ? plain : plain.substring(0, QUOTED).strip() + " …";
  }

  /** A number of millimetres or the like, for a message. */
  static String number(double number) {
    return number < 10
        ? String.format(Locale.ROOT, "%.1f", number)
        : String.valueOf(Math.round(number));
  }
}
