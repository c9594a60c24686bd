package org.coursebook.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.coursebook.book.Book;
import org.coursebook.book.Look;
import org.coursebook.book.PageMap;
import org.coursebook.book.Picture;
import org.coursebook.book.Printing;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.diagnostic.WordFinder;
import org.coursebook.tags.Structure;
import org.coursebook.theme.Theme;
import org.coursebook.typeset.Hyphenation;
import org.coursebook.xhtml.PrintDocument;
import org.w3c.dom.Document;

/** Makes the print edition. */
public final class PdfExporter {
  private static final int MOST_PASSES = 6;

  private final WordFinder finder;
  private final List<Diagnostic> known;

  /** Makes print editions, and points at the passage where something is wrong in it. */
  public PdfExporter() {
    this(WordFinder.NONE, List.of());
  }

  /**
   * Makes print editions.
   *
   * @param finder finds the words that a message is about
   * @param known what was wrong with the book before, which may forbid claims
   */
  public PdfExporter(WordFinder finder, List<Diagnostic> known) {
    this.finder = finder;
    this.known = List.copyOf(known);
  }

  /** The PDF of a book; the same bytes for the same book, theme and options. */
  public PrintEdition export(Book book, Theme theme, PdfOptions options, Problems problems) {
    return export(book, theme, options, problems, pages -> {});
  }

  /**
   * The PDF of a book.
   *
   * @param pages hears which pages it has as soon as that is known, well before it is finished
   */
  public PrintEdition export(
      Book book, Theme theme, PdfOptions options, Problems problems, Consumer<PageMap> pages) {
    return lay(
        book,
        theme,
        options,
        problems,
        (renderer, plan, complaints) -> {
          pages.accept(pageMap(renderer, plan, book, options));
          check(renderer, plan, book, options, problems);
          return paint(renderer, plan, book, options, new Claims(known, problems, complaints));
        });
  }

  /** The pages that the PDF of a book would have; what is wrong on them is not reported. */
  public PageMap pages(Book book, Theme theme, PdfOptions options) {
    return lay(
        book,
        theme,
        options,
        new Problems(),
        (renderer, plan, complaints) -> pageMap(renderer, plan, book, options));
  }

  /** What is made of a book whose lines stand. */
  private interface Work<T> {
    T done(PdfBoxRenderer renderer, PagePlan plan, Complaints complaints) throws IOException;
  }

  private static <T> T lay(
      Book book, Theme theme, PdfOptions options, Problems problems, Work<T> work) {
    Document document = PrintDocument.of(book);
    PageDesign design = PageDesign.of(options.printing());
    String css = PrintSheet.of(options.printing(), design, theme);
    Preparation.apply(document, css, book.metadata().title());
    Complaints complaints = new Complaints(book.metadata().span(), problems);
    PageReferences references = PageReferences.in(document);
    Ibids ibids = Ibids.in(document, options.printing().looks().contains(Look.SCREEN));
    Hyphenation words = Hyphenation.of(book.metadata().language(), book.metadata().hyphenation());
    Fitting fitting = new Fitting(words);
    for (int pass = 1; ; pass++) {
      try (PdfBoxRenderer renderer = Engine.open(document, book, theme, words, complaints)) {
        renderer.layout();
        PagePlan plan = PagePlan.of(renderer);
        boolean fits = fitting.settle(renderer);
        fits &= ibids.settle(plan, renderer, pass >= MOST_PASSES - 1);
        // The numbers of "see page 42" may move a line, and that line what the numbers mean.
        if ((references.settle(plan, renderer) && fits) || pass == MOST_PASSES) {
          return work.done(renderer, plan, complaints);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static PageMap pageMap(
      PdfBoxRenderer renderer, PagePlan plan, Book book, PdfOptions options) {
    PageStarts starts = new PageStarts(plan);
    LayoutWalk.through(renderer, List.of(starts));
    return starts.pages(book.metadata().title() + ", " + options.printing().description());
  }

  private void check(
      PdfBoxRenderer renderer, PagePlan plan, Book book, PdfOptions options, Problems problems) {
    Printing printing = options.printing();
    Span course = book.metadata().span();
    LayoutReport report = new LayoutReport(renderer, plan, finder, problems, course);
    double margin = PageDesign.of(printing.paper()).narrowestMargin();
    LayoutChecks.run(renderer, book.pictures(), margin, report);
  }

  private static PrintEdition paint(
      PdfBoxRenderer renderer, PagePlan plan, Book book, PdfOptions options, Claims claims)
      throws IOException {
    plan.restyle(renderer);
    LayoutWalk.through(renderer, List.of(new TableHeads(plan), new EngineHyphens()));
    try (PDDocument pdf = renderer.createPDFKeepOpen()) {
      plan.label(pdf, book.labels().get("cover"));
      Structure.mend(renderer, pdf, book.labels());
      PressSheet.apply(pdf, options.printing());
      Optional<String> unclaimed = claims.broken();
      new DocumentFacts(book.metadata(), options.stamp()).write(pdf, unclaimed.isEmpty());
      pdf.setDocumentId(identity(book, renderer.getDocument()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      TextMeasure text = (TextMeasure) renderer.getSharedContext().getTextRenderer();
      FontEmbedding.save(pdf, text.painted(), bytes);
      return new PrintEdition(bytes.toByteArray(), plan.pages(), unclaimed);
    }
  }

  /** A number that changes with the words, the styles and the pictures. */
  private static long identity(Book book, Document document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String words = book.metadata() + document.getDocumentElement().getTextContent();
      digest.update(words.getBytes(StandardCharsets.UTF_8));
      for (Picture picture : book.pictures().values()) digest.update(picture.bytes());
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
