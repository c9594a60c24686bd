package org.coursebook.pdf;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.EnumSet;
import org.coursebook.book.Book;
import org.coursebook.theme.Font;
import org.coursebook.theme.Theme;
import org.coursebook.typeset.Hyphenation;
import org.w3c.dom.Document;

/**
 * Sets up the layout engine: our fonts, our line ends, our pictures, and nothing of the machine.
 */
final class Engine {
  private Engine() {}

  static PdfBoxRenderer open(
      Document document, Book book, Theme theme, Hyphenation words, Complaints complaints) {
    Complaints.silenceLog();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(document, "book:");
    builder.withDiagnosticConsumer(complaints::add);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useUnicodeLineBreaker(new LineBreaker());
    builder.useSVGDrawer(new SvgPainter(theme, complaints));
    new BookResources(book.pictures(), complaints).install(builder);
    for (Font font : theme.fonts()) add(font, builder);
    PdfBoxRenderer renderer = builder.buildPdfRenderer();
    SharedContext context = renderer.getSharedContext();
    TextMeasure measure = new TextMeasure(context, theme, book.metadata().language());
    context.setTextRenderer(measure);
    context.setReplacedElementFactory(
        new Composer(new Register(context.getReplacedElementFactory()), measure, words));
    return renderer;
  }

  private static void add(Font font, PdfRendererBuilder builder) {
    builder.useFont(
        () -> TrueTypeFile.forPrint(font.printed()),
        font.family(),
        font.weight(),
        font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
        true,
        EnumSet.of(FSFontUseCase.DOCUMENT));
  }
}
