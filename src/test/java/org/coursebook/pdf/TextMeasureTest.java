package org.coursebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.coursebook.book.Book;
import org.coursebook.diagnostic.Problems;
import org.coursebook.typeset.Hyphenation;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Prints single lines and reads them back from the finished file. */
class TextMeasureTest {
  private static final String PAGE = "@page { size: 400pt 200pt; margin: 20pt } ";
  private static final String TEXT =
      "html { font-family: 'EB Garamond' } p { font: 20pt 'EB Garamond', 'Noto Serif SC'; margin: 0 } ";

  private static byte[] print(String css, String body) throws IOException {
    return print(css, body, "en");
  }

  private static byte[] print(String css, String body, String language) throws IOException {
    String page =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>One</title><style>"
            + (PAGE + TEXT + css + "</style></head><body>" + body + "</body></html>");
    Book book = SampleBook.whole();
    Complaints complaints = new Complaints(book.metadata().span(), new Problems());
    Hyphenation words = Hyphenation.of(language, List.of());
    try (PdfBoxRenderer renderer =
        Engine.open(document(page), book, SampleBook.theme(), words, complaints)) {
      SharedContext context = renderer.getSharedContext();
      TextMeasure text = new TextMeasure(context, SampleBook.theme(), language);
      context.setTextRenderer(text);
      renderer.layout();
      try (PDDocument pdf = renderer.createPDFKeepOpen()) {
        pdf.setDocumentId(1L);
        // The engine writes the time of the clock here, which the exporter replaces.
        pdf.getDocumentInformation().getCOSObject().clear();
        pdf.getDocumentCatalog().setMetadata(null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FontEmbedding.save(pdf, text.painted(), bytes);
        return bytes.toByteArray();
      }
    }
  }

  private static Document document(String page) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).strip();
    }
  }

  /** Where the last letter ends, in thousandths of an em after the beginning of the first. */
  private static double width(String css, String words) throws IOException {
    List<TextPosition> letters = letters(print(css, "<p>" + words + "</p>"));
    TextPosition last = letters.get(letters.size() - 1);
    return (last.getX() + last.getWidth() - letters.get(0).getX()) / 20 * 1000;
  }

  private static List<TextPosition> letters(byte[] pdf) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          letters.add(letter);
        }
      }.getText(document);
    }
    return letters;
  }

  private static List<Object> tokens(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFStreamParser(document.getPage(0)).parse();
    }
  }

  private static List<COSArray> arrays(byte[] pdf) throws IOException {
    return tokens(pdf).stream()
        .filter(COSArray.class::isInstance)
        .map(COSArray.class::cast)
        .filter(array -> array.size() > 0 && array.get(0) instanceof COSString)
        .toList();
  }

  private static int glyphs(byte[] pdf) throws IOException {
    int glyphs = 0;
    for (COSArray array : arrays(pdf)) {
      for (COSBase part : array) if (part instanceof COSString s) glyphs += s.getBytes().length / 2;
    }
    return glyphs;
  }

  @Test
  void lettersThatLeanOnEachOtherStandNearer() throws IOException {
    assertThat(width("", "AV")).isLessThan(width("", "A") + width("", "V") - 50);
    assertThat(width("", "To")).isLessThan(width("", "T") + width("", "o") - 50);
    assertThat(text(print("", "<p>AVE, To Vary</p>"))).isEqualTo("AVE, To Vary");
  }

  @Test
  void aLineIsOneOperatorWithNumbersOnlyWhereLettersAreKerned() throws IOException {
    byte[] pdf = print("", "<p>minimum AVE minimum</p>");
    assertThat(arrays(pdf)).hasSize(1);
    long numbers = arrays(pdf).get(0).toList().stream().filter(COSNumber.class::isInstance).count();
    assertThat(numbers).isBetween(1L, 4L);
  }

  @Test
  void joinedLettersAreOneGlyphAndReadAsLetters() throws IOException {
    byte[] pdf = print("", "<p>office fly fin off waffle</p>");
    assertThat(text(pdf)).isEqualTo("office fly fin off waffle");
    assertThat(glyphs(pdf)).isEqualTo("office fly fin off waffle".length() - 7);
  }

  @Test
  void lettersAreNotJoinedInCodeNorWhereTheyStandApart() throws IOException {
    assertThat(glyphs(print("p { font: 20pt 'JetBrains Mono' }", "<p>find</p>"))).isEqualTo(4);
    assertThat(glyphs(print("p { letter-spacing: 2pt }", "<p>find</p>"))).isEqualTo(4);
    assertThat(glyphs(print("", "<p>f\u200Cind</p>"))).isEqualTo(4);
  }

  @Test
  void aSoftHyphenInsideOfAWordPartsNothing() throws IOException {
    assertThat(glyphs(print("p { white-space: nowrap }", "<p>of\u00ADfice A\u00ADV</p>")))
        .isEqualTo("office AV".length() - 2);
  }

  @Test
  void aTurkishBookKeepsTheDotOfItsI() throws IOException {
    assertThat(glyphs(print("", "<p>fikir</p>", "en"))).isEqualTo(4);
    assertThat(glyphs(print("", "<p>fikir</p>", "tr-TR"))).isEqualTo(5);
    assertThat(glyphs(print("", "<p>flaman</p>", "tr"))).isEqualTo(5);
  }

  @Test
  void carriersAreExactSpacesThatAreCopiedAsSpaces() throws IOException {
    String carrier = Character.toString(Spacing.space(700));
    byte[] pdf = print("", "<p>one" + carrier + "two</p>");
    assertThat(text(pdf)).isEqualTo("one two");
    double apart = width("", "one" + carrier + "two") - width("", "one") - width("", "two");
    assertThat(apart).isBetween(699.0, 701.0);
  }

  @Test
  void aShiftMovesWhatFollowsAndIsNotCopied() throws IOException {
    String shift = Character.toString(Spacing.kern(-120));
    assertThat(text(print("", "<p>on" + shift + "on</p>"))).isEqualTo("onon");
    assertThat(width("", "on" + shift + "on"))
        .isBetween(width("", "onon") - 125, width("", "onon") - 115);
  }

  @Test
  void aHyphenThatIsNotInTheTextIsSeenButNotCopied() throws IOException {
    String hyphen = Character.toString(Spacing.HYPHEN);
    byte[] pdf = print("p { white-space: pre-wrap }", "<p>revo" + hyphen + "\nlution</p>");
    assertThat(glyphs(pdf)).isEqualTo("revo-lution".length());
    assertThat(text(pdf).replaceAll("\\s", "")).isEqualTo("revolution");
    int depth = 0;
    for (Object token : tokens(pdf)) {
      if (!(token instanceof Operator operator)) continue;
      if (operator.getName().equals("BDC") || operator.getName().equals("BMC")) depth++;
      if (operator.getName().equals("EMC")) depth--;
      assertThat(depth).isNotNegative();
    }
    assertThat(depth).isZero();
  }

  @Test
  void smallCapitalsAreReadAsLetters() throws IOException {
    byte[] pdf = print("p { font-family: 'EB Garamond SC' }", "<p>Lenin to 1924 officials</p>");
    assertThat(text(pdf)).isEqualTo("Lenin to 1924 officials");
    assertThat(width("p { font-family: 'EB Garamond SC' }", "lenin"))
        .isGreaterThan(width("", "lenin") * 1.1);
    byte[] small = print("p { font-family: 'EB Garamond Small' }", "<p>USSR</p>");
    assertThat(text(small)).isEqualTo("USSR");
    assertThat(width("p { font-family: 'EB Garamond Small' }", "USSR"))
        .isLessThan(width("", "USSR") * 0.85);
  }

  @Test
  void figuresOfTablesAreAllOfOneWidthAndThoseOfTextAreNot() throws IOException {
    String tables = "p { font-family: 'EB Garamond Tables' }";
    assertThat(width(tables, "1111"))
        .isBetween(width(tables, "8888") - 1, width(tables, "8888") + 1);
    assertThat(width("", "1111")).isLessThan(width("", "8888") - 100);
  }

  @Test
  void aFaceThatIsMissingIsNotImitatedByThickerStrokes() throws IOException {
    byte[] pdf = print("p { font: bold 20pt 'JetBrains Mono' }", "<p>code</p>");
    assertThat(tokens(pdf))
        .filteredOn(Operator.class::isInstance)
        .extracting(token -> ((Operator) token).getName())
        .contains("TJ")
        .doesNotContain("Tr");
  }

  @Test
  void chineseAmidEnglishIsMeasuredAndPaintedInItsOwnFace() throws IOException {
    byte[] pdf = print("", "<p>in Canton 廣州 in 1925</p>");
    assertThat(text(pdf)).isEqualTo("in Canton 廣州 in 1925");
    List<TextPosition> letters = letters(pdf);
    for (int i = 1; i < letters.size(); i++) {
      assertThat(letters.get(i).getX()).isGreaterThan(letters.get(i - 1).getX());
    }
  }

  @Test
  void everyFontIsEmbeddedInPart() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(print("", "<p>find 廣州</p>"))) {
      for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
        PDFont font = pdf.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
      }
    }
  }

  @Test
  void aLineComesOutTheSameTwice() throws IOException {
    String body = "<p>The office of Ave Maria, 1924</p>";
    assertThat(print("", body)).isEqualTo(print("", body));
  }
}
